import type { Locale } from "../../locale/locale.ts";
import type { Paragraph } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import { contentWords } from "./content-words.ts";
import { type Folded, findWords, fold, foldText, inOriginal, isWhole } from "./match.ts";
import { type Stretch, sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";

/** The article's text, made ready so that ten thousand annotations find their words without reading it each time. */
export interface TextIndex {
  readonly locale: Locale;
  readonly paragraphs: readonly IndexedParagraph[];
  /** All paragraphs folded, parted by a line feed, which no folded text has. */
  readonly text: string;
  /** For each token its offsets in `text`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** For each content word the paragraphs that have it. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** Answers already given. */
  readonly known: Map<string, readonly Occurrence[]>;
}

export interface IndexedParagraph {
  readonly paragraph: Paragraph;
  readonly folded: Folded;
  /** Where it begins in the index's `text`. */
  readonly from: number;
  readonly words: ReadonlySet<string>;
  /** Filled when first asked for. */
  readonly sentences: IndexedSentence[];
}

export interface IndexedSentence extends Stretch {
  readonly words: ReadonlySet<string>;
}

/** Words of the text: the paragraph's number, from 0, and where in its text. */
export interface Occurrence extends Stretch {
  readonly paragraph: number;
}

/** The index of a text; kept while its paragraphs live, since reader and generators look into the same one. */
export function indexText(paragraphs: readonly Paragraph[], locale: Locale): TextIndex {
  const kept = indexes.get(paragraphs);
  if (kept?.locale === locale) return kept;
  const index = makeIndex(paragraphs, locale);
  indexes.set(paragraphs, index);
  return index;
}

const indexes = new WeakMap<readonly Paragraph[], TextIndex>();

function makeIndex(paragraphs: readonly Paragraph[], locale: Locale): TextIndex {
  const indexed: IndexedParagraph[] = [];
  const places = new Map<string, number[]>();
  const holders = new Map<string, number[]>();
  let from = 0;
  for (const [number, paragraph] of paragraphs.entries()) {
    const folded = fold(paragraph.text);
    const words = contentWords(paragraph.text, locale);
    for (const word of words) push(holders, word, number);
    for (const token of tokensOf(folded.text)) push(places, token.text, from + token.start);
    indexed.push({ paragraph, folded, from, words, sentences: [] });
    from += folded.text.length + 1;
  }
  const text = indexed.map(({ folded }) => folded.text).join("\n");
  return { locale, paragraphs: indexed, text, places, holders, known: new Map() };
}

/** Every place of the text where words stand (`findWords`), in order. */
export function findInText(index: TextIndex, words: string): readonly Occurrence[] {
  const needle = foldText(words).trim();
  const known = index.known.get(needle);
  if (known) return known;
  const found = search(index, needle);
  index.known.set(needle, found);
  return found;
}

/** Longer needles are searched for in one pass over the text: at each place they might cost their length. */
const longNeedle = 256;

function search(index: TextIndex, needle: string): readonly Occurrence[] {
  const tokens = needle.length > longNeedle ? [] : tokensOf(needle);
  if (tokens.length === 0) {
    return index.paragraphs.flatMap(({ folded }, paragraph) =>
      folded.text.length < needle.length
        ? []
        : findWords(folded, needle).map((stretch) => ({ paragraph, ...stretch })),
    );
  }
  let rarest = tokens[0] as (typeof tokens)[number];
  let places: readonly number[] = index.places.get(rarest.text) ?? [];
  for (const token of tokens) {
    const others = index.places.get(token.text) ?? [];
    if (others.length < places.length) [rarest, places] = [token, others];
  }
  const found: Occurrence[] = [];
  for (const place of places) {
    const start = place - rarest.start;
    const end = start + needle.length;
    if (start < 0 || !index.text.startsWith(needle, start) || !isWhole(index.text, start, end)) continue;
    const paragraph = paragraphAt(index, start);
    const { folded, from } = index.paragraphs[paragraph] as IndexedParagraph;
    found.push({ paragraph, ...inOriginal(folded, start - from, end - from) });
  }
  return found;
}

/** The numbers of the paragraphs that offsets of the index's text, in order, lie in; each once. */
export function findPlaces(index: TextIndex, offsets: readonly number[]): number[] {
  return [...new Set(offsets.map((offset) => paragraphAt(index, offset)))];
}

/** The number of the paragraph that an offset of the index's text lies in. */
export function paragraphAt(index: TextIndex, offset: number): number {
  let low = 0;
  let high = index.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((index.paragraphs[middle] as IndexedParagraph).from <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentences of a paragraph with what they are about. */
export function sentencesIn(index: TextIndex, paragraph: number): readonly IndexedSentence[] {
  const indexed = index.paragraphs[paragraph] as IndexedParagraph;
  const { sentences } = indexed;
  const { text } = indexed.paragraph;
  if (sentences.length === 0) {
    for (const { start, end } of sentencesOf(text, index.locale)) {
      sentences.push({ start, end, words: contentWords(text.slice(start, end), index.locale) });
    }
  }
  return sentences;
}

export function evidenceOf(index: TextIndex, { paragraph, start, end }: Occurrence): Evidence {
  const { id, text } = (index.paragraphs[paragraph] as IndexedParagraph).paragraph;
  return { paragraph: id, start, end, text: text.slice(start, end) };
}

/** Adds to the list that a key has, or gives it its first. */
export function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
