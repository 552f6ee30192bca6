import { type Passage, sentenceOf } from "../generate/passage.ts";
import { gap } from "../generate/stem.ts";
import { remember } from "../locale/remember.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Rule } from "./rule.ts";
import { tokensIn, unquoted } from "./texts.ts";

/** A stem that copies the sentence that proves the answer: it is found by its looks. */
export const copiedStem: Rule = {
  severity: "warning",
  source: "item-quality 21; the share is ours",
  mends: ["stem"],
  check({ item }, passage) {
    if (item.interaction !== "choice" && item.interaction !== "text") return undefined;
    const stem = wordList(unquoted(item.stem.replaceAll(gap, " "), passage.locale), passage.locale);
    const copied = sentencesOf(item.evidence, passage).some((sentence) => {
      const words = wordList(sentence, passage.locale);
      if (words.list.length < shortest || common(stem.set, words.list) <= share * words.list.length)
        return false;
      return inOrder(stem.list, words.list) > share * words.list.length;
    });
    return copied
      ? {
          reason: "The question copies most of the sentence that proves its answer.",
          remedy: "Say it in other words.",
          annotation: "Write the question yourself (? …), or put the fact in other words.",
        }
      : undefined;
  },
};

/** More than this part of the sentence's words, in their order. */
const share = 0.6;

/** Of a shorter sentence much has to come again. */
const shortest = 6;

function sentencesOf(evidence: readonly Evidence[], passage: Passage): readonly string[] {
  return evidence.flatMap((place) => sentenceOf(passage, place)?.text ?? []);
}

const wordList = remember((text, locale) => {
  const list = tokensIn(text, locale).map((token) => token.text);
  return { list, set: new Set(list) };
});

function common(words: ReadonlySet<string>, list: readonly string[]): number {
  return list.filter((word) => words.has(word)).length;
}

/** How many words two texts share in the same order (their longest common subsequence), of so many at most. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(Math.min(most, b.length) + 1).fill(0);
  for (const word of a.slice(0, most)) {
    const next = [0];
    for (const [at, other] of b.slice(0, most).entries()) {
      next.push(
        word === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const most = 120;
