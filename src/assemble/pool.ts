import type { KindName } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import type { Finding } from "../model/finding.ts";
import type { Item } from "../model/item.ts";
import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { foldText } from "../read/text/match.ts";
import { push } from "../read/text/text-index.ts";

/** An item that may be chosen, with what selection must know of it. */
export interface Candidate {
  readonly item: Item;
  readonly kind: KindName;
  /** A quality rule warns of it. */
  readonly warned: boolean;
  /** Letters of the paragraphs that prove it. */
  readonly paragraphs: readonly string[];
  /** What is the key, as far as too many like it would be a hint: a listed name, a verdict such as "True". */
  readonly answer?: Answer;
}

export interface Answer {
  readonly name: string;
  /** One of the same few that every item of the kind offers. */
  readonly isVerdict: boolean;
  /** How many of so many items of a kind may have it, while others are there. */
  readonly most: (ofKind: number) => number;
}

/** All candidates, in an order drawn under their own ids, and how they are looked up. */
export interface Pool {
  readonly all: readonly Candidate[];
  readonly ofKind: ReadonlyMap<KindName, readonly Candidate[]>;
  /** By the letter of a paragraph. */
  readonly provedIn: ReadonlyMap<string, readonly Candidate[]>;
  readonly byId: ReadonlyMap<string, Candidate>;
}

/** No name is the key of more than this part of a kind's items (item-quality, 22). */
const nameShare = 0.4;

function mostOfName(ofKind: number): number {
  return Math.max(1, Math.floor(ofKind * nameShare));
}

/**
 * The order decides whom a conflict favours. Each candidate's place in it depends on its own id alone, so that one more
 * leaves the others where they were (what a seed promises, 2).
 */
export function poolOf(
  items: readonly Item[],
  findings: readonly Finding[],
  passage: Passage,
  streams: Streams,
): Pool {
  const warned = new Set(findings.map(({ item }) => item));
  const verdicts = verdictsOf(items);
  const all = orderByName(items, ({ id }) => id, streams("select")).map((item): Candidate => {
    const answer = answerOf(item, verdicts, passage);
    return {
      item,
      kind: item.kind as KindName,
      warned: warned.has(item.id),
      paragraphs: [...new Set(item.evidence.map(({ paragraph }) => paragraph))],
      ...(answer === undefined ? {} : { answer }),
    };
  });
  const ofKind = new Map<KindName, Candidate[]>();
  const provedIn = new Map<string, Candidate[]>();
  for (const candidate of all) {
    push(ofKind, candidate.kind, candidate);
    for (const paragraph of candidate.paragraphs) push(provedIn, paragraph, candidate);
  }
  return { all, ofKind, provedIn, byId: new Map(all.map((candidate) => [candidate.item.id, candidate])) };
}

/** Whether every item of the kind takes several annotations, so that it must come while those are free. */
export function isHungry(kind: KindName, pool: Pool): boolean {
  return (pool.ofKind.get(kind) ?? []).every(({ item }) => item.sources.length >= hungryFrom);
}

const hungryFrom = 3;

function answerOf(item: Item, verdicts: ReadonlySet<string>, passage: Passage): Answer | undefined {
  if (item.interaction === "choice" && verdicts.has(item.kind)) {
    // Three of eight is about a third.
    const { length } = item.options;
    return { name: item.key.join(), isVerdict: true, most: (ofKind) => Math.ceil(ofKind / length) };
  }
  const key =
    item.interaction === "choice"
      ? item.options.find(({ id }) => id === item.key[0])?.text
      : item.interaction === "text"
        ? item.key[0]
        : undefined;
  const name = key === undefined ? undefined : passage.nameFor.get(foldText(key))?.id;
  return name === undefined ? undefined : { name, isVerdict: false, most: mostOfName };
}

/** The kinds whose items all offer the same first option, in a fixed order: true, false, not given. */
function verdictsOf(items: readonly Item[]): ReadonlySet<string> {
  const offers = new Map<string, Set<string>>();
  for (const item of items) {
    const offer =
      item.interaction === "choice" && item.arrangement === "fixed"
        ? `${item.options.length} ${item.options[0]?.text}`
        : "";
    const known = offers.get(item.kind);
    if (known === undefined) offers.set(item.kind, new Set([offer]));
    else if (known.size < 2) known.add(offer);
  }
  return new Set([...offers].filter(([, all]) => all.size === 1 && !all.has("")).map(([kind]) => kind));
}
