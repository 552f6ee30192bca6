import type { Locale } from "../../locale/locale.ts";
import { foldText } from "./match.ts";
import { tokensOf } from "./tokens.ts";

/**
 * What a text is about: its words, folded, without stop words and without their endings. At least three letters of a
 * word remain. Where words are not parted by spaces, each two neighbouring characters count as a word.
 */
export function contentWords(text: string, locale: Locale): Set<string> {
  const words = new Set<string>();
  let before: { text: string; end: number } | undefined;
  for (const token of tokensOf(foldText(text))) {
    if (token.unspaced) {
      if (before?.end === token.start) words.add(before.text + token.text);
      before = token;
      continue;
    }
    before = undefined;
    const stem = contentWord(token.text, locale);
    if (stem !== undefined) words.add(stem);
  }
  return words;
}

/** The stem of one folded word, or `undefined` where it is a stop word or a lone letter. */
export function contentWord(word: string, locale: Locale): string | undefined {
  const { stopWords, beginnings, endings, stems } = tablesOf(locale);
  if (stopWords.has(word) || (word.length < 2 && !/\p{Nd}/u.test(word))) return undefined;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^\p{L}/u.test(word) ? stemOf(withoutBeginnings(word, beginnings), endings) : word;
  if (stems.size < cacheSize) stems.set(word, stem);
  return stem;
}

/** "wa-l-madina" and "madina": the small words that stand at the head of another come off as long as one fits. */
function withoutBeginnings(word: string, beginnings: readonly string[]): string {
  let rest = word;
  for (;;) {
    const beginning = beginnings.find((one) => rest.length - one.length >= 3 && rest.startsWith(one));
    if (beginning === undefined) return rest;
    rest = rest.slice(beginning.length);
  }
}

/** Endings are taken off as long as one fits, so that "passes" and "pass", "agreement" and "agree" meet. */
function stemOf(word: string, endings: readonly string[]): string {
  let stem = word;
  for (;;) {
    const ending = endings.find((end) => stem.length - end.length >= 3 && stem.endsWith(end));
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  // "stopped" and "stop"
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

interface Tables {
  readonly stopWords: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly stems: Map<string, string>;
}

/** How many stems are kept for one language. */
const cacheSize = 50_000;
const tables = new WeakMap<Locale, Tables>();

function tablesOf(locale: Locale): Tables {
  const known = tables.get(locale);
  if (known) return known;
  const made: Tables = {
    stopWords: new Set(locale.reading.stopWords.map(foldText)),
    beginnings: (locale.reading.beginnings ?? []).map(foldText),
    endings: locale.reading.endings.map(foldText),
    stems: new Map(),
  };
  tables.set(locale, made);
  return made;
}
