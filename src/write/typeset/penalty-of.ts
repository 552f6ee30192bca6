import { type BreakWords, breakWordsFor } from "./break-words.ts";
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
  if (isOne(earlier, before, after, words)) return dear.keptTogether;
  if (/^[–—]/u.test(after)) return dear.dashFirst;
  if (beginsSentence(earlier, before, words)) return dear.sentenceBegun;
  return isShort(before, words) ? dear.shortWord : 0;
}

/** Whether two words belong together so closely that a reader should not have to turn the line between them. */
function isOne(earlier: string, before: string, after: string, words: BreakWords): boolean {
  const { months } = words;
  const next = bare(after);
  if (/^\d/u.test(after)) {
    // May 2022; May 12, 2022; 10 000; No. 5
    if (months.has(bare(before)) && !/[.,;:!?]$/u.test(before)) return true;
    if (/^\d{4}\b/u.test(after) && /^\d{1,2},$/u.test(before)) return months.has(bare(earlier));
    if (/^\d{3}(?!\d)/u.test(after) && /^\p{Ps}*\d{1,3}$/u.test(before)) return true;
    return isAbbreviation(before, words);
  }
  if (months.has(next)) return /^\p{Ps}*\d{1,2}(?:\.|\p{Ll}{2})?$/u.test(before);
  if (/^\p{Lu}/u.test(after) && (isInitials(before) || isAbbreviation(before, words))) return true;
  // 100,000 people; 5 km; 30 %, but not: in 2019 Mali.
  if (!/^[\p{Ps}\p{Pi}„‚"$€£¥~≈<>±+−-]*\d(?:[\d.,:\u00a0\u202f]*\d)?$/u.test(before)) return false;
  if (isYear(before) && (months.has(bare(earlier)) || words.functionWords.has(bare(earlier)))) return false;
  return /^[%°‰€$£¥]/u.test(after) || (/^\p{L}/u.test(after) && !words.functionWords.has(next));
}

function isYear(word: string): boolean {
  return /^(?:1\d|20)\d\d$/u.test(word);
}

function isInitials(word: string): boolean {
  return /^[\p{Ps}\p{Pi}"]*(?:\p{Lu}\.-?)+$/u.test(word);
}

function isAbbreviation(word: string, { abbreviations }: BreakWords): boolean {
  return abbreviations.has(bare(word));
}

/** Whether a word is the first of a sentence, and not the whole of it. */
function beginsSentence(earlier: string, before: string, words: BreakWords): boolean {
  const ends = /[.!?…]["')\]\p{Pf}\p{Pe}]*$/u;
  return (
    ends.test(earlier) &&
    !ends.test(before) &&
    /^[\p{Ps}\p{Pi}„‚"'¿¡]*[\p{Lu}\d]/u.test(before) &&
    !isInitials(earlier) &&
    !isAbbreviation(earlier, words)
  );
}

/** A short word of grammar, which leans on the next: of, in, a; in any language a word of one or two small letters. */
function isShort(before: string, { functionWords }: BreakWords): boolean {
  const word = before.replace(/^[\p{Ps}\p{Pi}„‚"']+/u, "");
  return /^\p{L}{1,3}$/u.test(word) && (/^\p{Ll}{1,2}$/u.test(word) || functionWords.has(word.toLowerCase()));
}

/** A word without what stands around it, in small letters. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").toLowerCase();
}
