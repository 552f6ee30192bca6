import type { Part } from "../generate/kind.ts";
import { type KindName, kindOf, kindOfId } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import type { Article } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Item } from "../model/item.ts";
import { placesByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { foldText } from "../read/text/match.ts";
import { type Candidates, once } from "./candidates.ts";

/** An item that may be chosen, with what selection must know of it. */
export interface Candidate {
  readonly item: Item;
  readonly kind: KindName;
  /** Its place in the drawn order of all kinds, smallest first. */
  readonly place: number;
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

/** The candidates, kind by kind, in an order drawn under their own ids. */
export interface Pool {
  readonly of: (kind: KindName) => readonly Candidate[];
  readonly byId: (id: string) => Candidate | undefined;
  /** By the letter of a paragraph: the parts of the annotations that are proved there. */
  readonly annotated: ReadonlyMap<string, ReadonlySet<Part>>;
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
  candidates: Candidates,
  without: ReadonlySet<string>,
  passage: Passage,
  streams: Streams,
): Pool {
  const placeOf = placesByName(streams("select"));
  const of = once((kind) => {
    const { items, findings } = candidates.of(kind);
    const warned = new Set(findings.map(({ item }) => item));
    const left = items.filter(({ id }) => !without.has(id));
    const isVerdict = areVerdicts(left);
    return left
      .map((item): Candidate => {
        const answer = answerOf(item, isVerdict, passage);
        return {
          item,
          kind,
          place: placeOf(item.id),
          warned: warned.has(item.id),
          paragraphs: [...new Set(item.evidence.map(({ paragraph }) => paragraph))],
          ...(answer === undefined ? {} : { answer }),
        };
      })
      .sort(byPlace);
  });
  const byIdOf = once((kind) => new Map(of(kind).map((candidate) => [candidate.item.id, candidate])));
  return {
    of,
    byId: (id) => {
      const kind = kindOfId(id);
      return kind === undefined ? undefined : byIdOf(kind).get(id);
    },
    annotated: annotatedParagraphs(passage.article),
  };
}

export function byPlace(a: Candidate, b: Candidate): number {
  return a.place - b.place;
}

function annotatedParagraphs({
  facts,
  statements,
  events,
  falseStatements,
  words,
  questions,
}: Article): Pool["annotated"] {
  const proofs = {
    facts: facts.flatMap(({ slots }) => slots),
    statements,
    events,
    falseStatements,
    words,
    questions,
  } satisfies Partial<Record<Part, readonly { readonly evidence: readonly Evidence[] }[]>>;
  const annotated = new Map<string, Set<Part>>();
  for (const [part, proved] of Object.entries(proofs)) {
    for (const { paragraph } of proved.flatMap(({ evidence }) => evidence)) {
      annotated.set(paragraph, (annotated.get(paragraph) ?? new Set()).add(part as Part));
    }
  }
  return annotated;
}

/** Whether the annotations of one of the paragraphs are such as the kind asks: else its items need not be made. */
export function mayAsk(kind: KindName, letters: readonly string[], { annotated }: Pool): boolean {
  return letters.some((letter) => kindOf(kind).asks.some((part) => annotated.get(letter)?.has(part)));
}

/** Whether every item of the kind takes several annotations, so that it must come while those are free. */
export function isHungry(kind: KindName, pool: Pool): boolean {
  return pool.of(kind).every(({ item }) => item.sources.length >= hungryFrom);
}

const hungryFrom = 3;

function answerOf(item: Item, isVerdict: boolean, passage: Passage): Answer | undefined {
  if (item.interaction === "choice" && isVerdict) {
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

/** Whether all items of a kind offer the same first option, in a fixed order: true, false, not given. */
function areVerdicts(items: readonly Item[]): boolean {
  const offers = new Set(
    items.map((item) =>
      item.interaction === "choice" && item.arrangement === "fixed"
        ? `${item.options.length} ${item.options[0]?.text}`
        : "",
    ),
  );
  return offers.size === 1 && !offers.has("");
}
