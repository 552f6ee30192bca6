import { type BreakWords, breakWordsFor } from "./break-words.ts";
import { bare, endsInStop, isCapital, isInitials, isNumber, isYear, unopened } from "./word-shape.ts";
import { wordsAround } from "./words-around.ts";

/** What breaks cost besides the space that they leave, in squares of the measure: 0.01 is a tenth of a line left free. */
const dear = {
  withinWord: 1,
  keptTogether: 0.2,
  dashFirst: 0.05,
  sentenceBegun: 0.03,
  shortWord: 0.01,
  hyphen: 0.004,
} as const;

/** A break where there is no opportunity, within what is wider than the measure. */
export const withinWord = dear.withinWord;

/** What the last line costs when it holds one word, or two. */
export const lastLine: readonly number[] = [0.1, 0.04];

/** What a break at an opportunity costs. */
export function penaltyOf(text: string, position: number, language: string): number {
  if (text.charCodeAt(position - 1) !== 0x20) return text.charCodeAt(position - 1) === 0x2d ? dear.hyphen : 0;
  const { earlier, before, after } = wordsAround(text, position);
  const words = breakWordsFor(language);
  // Most words: only what is short can matter.
  if (!isPlain(before) || !isSmall(after.charCodeAt(0))) {
    if (isOne(earlier, before, after, words)) return dear.keptTogether;
    if (after.startsWith("–") || after.startsWith("—")) return dear.dashFirst;
    if (beginsSentence(earlier, before, words)) return dear.sentenceBegun;
  }
  return isShort(before, words) ? dear.shortWord : 0;
}

function isPlain(word: string): boolean {
  return isSmall(word.charCodeAt(0)) && isSmall(word.charCodeAt(word.length - 1));
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Whether two words belong together so closely that a reader should not have to turn the line between them. */
function isOne(earlier: string, before: string, after: string, words: BreakWords): boolean {
  const { months, functionWords } = words;
  const next = bare(after);
  if (/^\d/.test(after)) {
    // May 2022; May 12, 2022; 10 000; No. 5
    if (months.has(bare(before)) && !/[,;:!?]$/.test(before)) return true;
    if (/^\d{4}(?!\d)/.test(after) && /^\d{1,2},$/.test(before)) return months.has(bare(earlier));
    if (/^\d{3}(?!\d)/.test(after) && /^\d{1,3}$/.test(unopened(before))) return true;
    return isAbbreviation(before, words);
  }
  // 12 May; 12. Mai; 12th May
  if (months.has(next)) return /^\d{1,2}(?:\.|[a-z]{2})?$/.test(unopened(before));
  if (isCapital(after.charAt(0)) && (isInitials(before) || isAbbreviation(before, words))) return true;
  // 100,000 people; 5 km; 30 %. But not: in 2019 Mali.
  if (!isNumber(before)) return false;
  if (isYear(before) && (months.has(bare(earlier)) || functionWords.has(bare(earlier)))) return false;
  return /^[%°‰€$£¥]/.test(after) || (isWord(next) && !functionWords.has(next));
}

/** Whether a word is the first of a sentence, and not the whole of it. */
function beginsSentence(earlier: string, before: string, words: BreakWords): boolean {
  return (
    endsInStop(earlier) &&
    !endsInStop(before) &&
    /^[^a-z]/.test(unopened(before)) &&
    !isInitials(earlier) &&
    !isAbbreviation(earlier, words)
  );
}

function isAbbreviation(word: string, { abbreviations }: BreakWords): boolean {
  return abbreviations.has(bare(word));
}

/** A short word of grammar, which leans on the next: of, in, a; in any language a word of one or two small letters. */
function isShort(before: string, { functionWords }: BreakWords): boolean {
  const word = unopened(before);
  if (word.length > 3 || !isWord(word)) return false;
  return functionWords.has(word.toLowerCase()) || (word.length < 3 && !isCapital(word.charAt(0)));
}

/** Letters alone, of those scripts that have small and capital ones; others have no words of grammar here. */
function isWord(word: string): boolean {
  for (const character of word) if (character.toLowerCase() === character.toUpperCase()) return false;
  return word !== "";
}
