import type { Locale } from "../locale/locale.ts";
import { foldText } from "../read/text/match.ts";
import { tokensOf } from "../read/text/tokens.ts";
import { tokensIn } from "./texts.ts";

/** Where one of some phrases stands in a text. */
export interface Found {
  readonly phrase: string;
  /** The first of its words and the first word behind it, counted from 0. */
  readonly from: number;
  readonly to: number;
}

/** Every place where one of the phrases stands in a text, by whole words, the longest at each place. */
export function findPhrases(text: string, phrases: readonly string[], locale: Locale): readonly Found[] {
  const begins = tableOf(phrases);
  const tokens = tokensIn(text, locale);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = begins
      .get(tokens[at]?.text ?? "")
      ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.text === word));
    if (phrase === undefined) continue;
    found.push({ phrase: phrase.phrase, from: at, to: at + phrase.words.length });
  }
  return found;
}

/** The first of the phrases that a text has. */
export function phraseIn(text: string, phrases: readonly string[], locale: Locale): string | undefined {
  return findPhrases(text, phrases, locale)[0]?.phrase;
}

interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** The phrases by their first words, longest first. Lists are the locale's, so each is worked out once. */
function tableOf(phrases: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const known = tables.get(phrases);
  if (known !== undefined) return known;
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const words = tokensOf(foldText(phrase)).map(({ text }) => text);
    const first = words[0];
    if (first === undefined) continue;
    table.set(first, [...(table.get(first) ?? []), { phrase, words }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  tables.set(phrases, table);
  return table;
}

const tables = new WeakMap<readonly string[], ReadonlyMap<string, readonly Phrase[]>>();
