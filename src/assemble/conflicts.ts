import { shared } from "../generate/distractors/falsity.ts";
import { allNames, type Passage } from "../generate/passage.ts";
import type { Item } from "../model/item.ts";
import { contentWords } from "../read/text/content-words.ts";
import { type Folded, findWords, fold, foldText } from "../read/text/match.ts";

/** What must be known of an item to see whether it and another can stand in one quiz. */
export interface Exposure {
  readonly item: Item;
  readonly sources: ReadonlySet<string>;
  /** The paragraph that it gives with gaps. */
  readonly gapped: string | undefined;
  /** The content words of the stem. */
  readonly stem: ReadonlySet<string>;
  /** What answers it, with other names of it. */
  readonly keys: readonly string[];
  /** Every text that a student reads in it, with its content words. */
  readonly texts: readonly { readonly folded: Folded; readonly words: ReadonlySet<string> }[];
}

/** Works out what an item shows. Costly: ask for items that may be chosen only. */
export function exposureOf(item: Item, passage: Passage): Exposure {
  const { locale } = passage;
  return {
    item,
    sources: new Set(item.sources),
    gapped: item.interaction === "gap" ? item.paragraph : undefined,
    stem: contentWords(item.stem, locale),
    keys: keysOf(item).flatMap((key) => {
      const name = passage.nameFor.get(foldText(key));
      return name === undefined ? [key] : allNames(name);
    }),
    texts: textsOf(item).map((text) => ({ folded: fold(text), words: contentWords(text, locale) })),
  };
}

/**
 * Whether two items must not stand in one quiz: they ask the same annotation, or one gives the other away, its texts saying
 * the other's key beside words of the other's stem (item-quality, 9).
 */
export function areInConflict(a: Exposure, b: Exposure): boolean {
  for (const source of a.sources) if (b.sources.has(source)) return true;
  if (takesAway(a, b) || takesAway(b, a)) return true;
  return givesAway(a, b) || givesAway(b, a);
}

/** A paragraph with gaps proves nothing else: what another item asks may be what is missing. */
function takesAway({ gapped }: Exposure, { item }: Exposure): boolean {
  return gapped !== undefined && item.evidence.some(({ paragraph }) => paragraph === gapped);
}

function givesAway(a: Exposure, b: Exposure): boolean {
  const enough = Math.min(sharedWords, Math.ceil(b.stem.size / 2));
  return a.texts.some(
    ({ folded, words }) =>
      shared(words, b.stem) >= enough && b.keys.some((key) => findWords(folded, key).length > 0),
  );
}

/** One word in common with a stem is chance in an article on one subject; two are a hint (our own figure). */
const sharedWords = 2;

function keysOf(item: Item): readonly string[] {
  switch (item.interaction) {
    case "choice":
      return item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text);
    case "text":
      return item.key;
    case "gap":
      return Object.values(item.key).flat();
    case "match":
    case "order":
      // Whoever reads a speaker's name beside a statement elsewhere does so in an item that shares its source.
      return [];
    default:
      return item satisfies never;
  }
}

function textsOf(item: Item): readonly string[] {
  switch (item.interaction) {
    case "choice":
      return [item.stem, ...item.options.map(({ text }) => text)];
    case "match":
      return [item.stem, ...item.statements.map(({ text }) => text)];
    case "order":
      return [item.stem, ...item.entries.map(({ text }) => text)];
    case "gap":
      return [item.stem, item.text.map((piece) => ("words" in piece ? piece.words : " ")).join("")];
    case "text":
      return [item.stem];
    default:
      return item satisfies never;
  }
}
