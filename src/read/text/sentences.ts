import type { Locale } from "../../locale/locale.ts";
import { foldText } from "./match.ts";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a paragraph, in order, without the white space between them. Rules and the locale's abbreviations
 * alone: the data behind `Intl.Segmenter` change between releases of Node.js, and a seed promises the same bytes.
 */
export function sentencesOf(text: string, locale: Locale): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = trimmed(text, start, end);
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  };
  for (const match of text.matchAll(/[.!?…؟۔।｡。！？]+|\n/gu)) {
    if (match.index < start) continue;
    if (match[0] === "\n") {
      close(match.index);
      continue;
    }
    const stop = match.index + match[0].length;
    const end = endOfClosers(text, stop);
    if (endsSentence(text, match.index, stop, end, locale)) close(end);
  }
  close(text.length);
  return sentences;
}

/** The sentence, or the sentences, that a stretch of a paragraph lies in. */
export function sentenceAround(text: string, start: number, end: number, locale: Locale): Stretch {
  return sentenceIn(sentencesOf(text, locale), start, end) ?? { start, end };
}

/** The same among sentences already found. */
export function sentenceIn(sentences: readonly Stretch[], start: number, end: number): Stretch | undefined {
  const first = sentenceAt(sentences, start);
  if (first === undefined) return undefined;
  const last = sentenceAt(sentences, Math.max(start, end - 1)) ?? (sentences.at(-1) as Stretch);
  const stop = last.start < end ? last.end : first.end;
  return { start: Math.min(first.start, start), end: Math.max(stop, end) };
}

/** The first of the sentences that ends behind an offset. */
export function sentenceAt<S extends Stretch>(sentences: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as S).end <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

function trimmed(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] as string)) start += 1;
  while (end > start && /\s/u.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}

const closers = /["'”’»›«‹“)\]}」』）】〉》]/u;

/** Closing marks and brackets belong to the sentence that they end. An opening mark stands behind white space. */
function endOfClosers(text: string, stop: number): number {
  let end = stop;
  while (end < text.length && closers.test(text[end] as string)) end += 1;
  return end;
}

function endsSentence(text: string, at: number, stop: number, end: number, locale: Locale): boolean {
  if (end >= text.length) return true;
  const rest = text.slice(end, end + 64);
  if (/[。！？｡]/u.test(text[stop - 1] as string)) {
    // 「行く。」と言った: what follows a closing mark in hiragana goes on with the sentence.
    return !(end > stop && /^\p{Script=Hiragana}/u.test(rest));
  }
  if (!/^\s/u.test(rest)) return false;
  const next = /^[\s"'“„”«»‹›‘’‚¿¡([{「『—–-]*(.)/su.exec(rest)?.[1] ?? "";
  if (/\p{Ll}/u.test(next)) return false;
  if (text.slice(at, stop) !== ".") return true;
  return end > stop || !isAbbreviation(text, at, rest, locale);
}

/** Whether the full stop at `at` belongs to an abbreviation, an initial or an ordinal and so ends no sentence. */
function isAbbreviation(text: string, at: number, rest: string, locale: Locale): boolean {
  const word = /[\p{L}\p{M}\p{Nd}.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  if (word === "") return false;
  const { abbreviations, stopWords, ordinals } = tablesOf(locale);
  const next = /^\s+([\p{L}\p{M}\p{Nd}]+)/u.exec(rest)?.[1] ?? "";
  if (ordinals && /^(?:\d{1,2}|[IVXLCM]+)$/u.test(word)) return !stopWords.has(foldText(next));
  const known = abbreviations.has(foldText(word));
  // "no" is an abbreviation before a number and a word anywhere else.
  if (known && stopWords.has(foldText(word))) return /^\d/u.test(next);
  const initial = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return (known || initial) && !stopWords.has(foldText(next));
}

interface Tables {
  readonly abbreviations: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  /** Whether a full stop marks an ordinal: "12. Mai". */
  readonly ordinals: boolean;
}

const tables = new WeakMap<Locale, Tables>();

function tablesOf(locale: Locale): Tables {
  const known = tables.get(locale);
  if (known) return known;
  const made: Tables = {
    abbreviations: new Set(locale.reading.abbreviations.map(foldText)),
    stopWords: new Set(locale.reading.stopWords.map(foldText)),
    ordinals: locale.calendar.ordinalEndings.includes("."),
  };
  tables.set(locale, made);
  return made;
}
