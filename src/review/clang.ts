import type { Passage } from "../generate/passage.ts";
import { contentWord } from "../read/text/content-words.ts";
import { frameWords } from "./frame-words.ts";
import type { Rule } from "./rule.ts";
import { tokensIn, wordsOf } from "./texts.ts";

/** A content word of the stem in the key and in no distractor: the key can be found without reading. */
export const clang: Rule = {
  severity: "error",
  source: "item-quality 8; NBME, Constructing Written Test Questions, word repeats",
  mends: ["stem", "options"],
  aboutForm: true,
  check({ item, right, wrong, isScale }, passage) {
    const { locale } = passage;
    if (item.interaction !== "choice" || isScale) return undefined;
    const [first, ...more] = right.map(({ text }) => wordsOf(text, locale));
    const others = wrong.map(({ text }) => wordsOf(text, locale));
    if (first === undefined) return undefined;
    const word = clangs(item.stem, passage).find(
      (one) =>
        first.has(one) && more.every((words) => words.has(one)) && !others.some((words) => words.has(one)),
    );
    return word === undefined
      ? undefined
      : {
          reason: `The question and the right answer share "${word}…", and no other option has it.`,
          remedy: "Say one of them in other words, or let a wrong answer have the word too.",
          annotation: "Write the question yourself (? …), or add a wrong answer with the word (not: …).",
        };
  },
};

/** The words of a stem that would ring in an option, without their endings: four letters or more as they stand there. */
export function clangs(stem: string, { locale, words }: Passage): readonly string[] {
  const frame = frameWords(words);
  return tokensIn(stem, locale).flatMap(({ text }) => {
    const word = text.length < 4 ? undefined : contentWord(text, locale);
    return word === undefined || frame.has(word) ? [] : [word];
  });
}
