import type { Locale } from "../../locale/locale.ts";
import { contentWord } from "../../read/text/content-words.ts";
import { foldText } from "../../read/text/match.ts";
import { looksPlural } from "../distractors/looks-plural.ts";
import { oddPlurals } from "../stems/english/words.ts";

/** The noun that a number counts, with the adjectives before it: "equal peaks", "peaks". */
export interface CountedNoun {
  readonly phrase: string;
  readonly noun: string;
}

/**
 * The noun in the words behind a number, where it is known for sure: by its plural ending or its capital, where the language
 * shows it so; else where but one word stands before the next stop word or mark ("23 kinds of birds").
 */
export function countedNoun(after: string, isOne: boolean, locale: Locale): CountedNoun | undefined {
  const run = runOf(after, locale);
  const { nounShows } = locale.numbers;
  const isNoun = (word: string | undefined) =>
    word !== undefined && (nounShows === "capital" ? /^\p{Lu}/u.test(word) : isPlural(word));
  if (nounShows === undefined || (nounShows === "plural" && isOne)) {
    const [only] = run;
    return run.length === 1 && only !== undefined ? { phrase: only, noun: only } : undefined;
  }
  let last = run.findIndex(isNoun);
  if (last < 0) return undefined;
  // "nine sports halls"
  while (isNoun(run[last + 1])) last += 1;
  return { phrase: run.slice(0, last + 1).join(" "), noun: run[last] as string };
}

/** The content words behind the number, up to the first stop word or mark. */
function runOf(after: string, locale: Locale): string[] {
  const run: string[] = [];
  for (const [, word = ""] of (/^(?:\s+[\p{L}\p{M}'’-]+)*/u.exec(after)?.[0] ?? "").matchAll(/\s+(\S+)/gu)) {
    if (contentWord(foldText(word), locale) === undefined) break;
    run.push(word);
  }
  return run;
}

function isPlural(word: string): boolean {
  const folded = foldText(word);
  return oddPlurals.has(folded) || (looksPlural(folded) && !/less$/u.test(folded));
}
