import { remember } from "../locale/remember.ts";
import { contentWords } from "../read/text/content-words.ts";
import type { Rule } from "./rule.ts";

/** A content word of the stem in the key and in no distractor: the key can be found without reading. */
export const clang: Rule = {
  severity: "error",
  source: "item-quality 8; NBME, Constructing Written Test Questions, word repeats",
  check(item, { locale }) {
    if (item.interaction !== "choice" || item.kind === "own-question") return undefined;
    const frame = frameWords("", locale);
    const stem = longOnes(contentWords(item.stem, locale)).filter((word) => !frame.has(word));
    const right = item.options
      .filter(({ id }) => item.key.includes(id))
      .map(({ text }) => contentWords(text, locale));
    const wrong = item.options
      .filter(({ id }) => !item.key.includes(id))
      .map(({ text }) => contentWords(text, locale));
    const word = stem.find(
      (one) => right.every((words) => words.has(one)) && !wrong.some((words) => words.has(one)),
    );
    return word && `The question and the right answer share "${word}…", and no other option has it.`;
  },
};

/** The words that every stem of a kind has, such as "statements": they point to no option. */
const frameWords = remember((none, locale) => {
  const { whichStatement, whoSaidQuoted, whoSaidReported, complete } = locale.stems;
  return contentWords(
    [whichStatement, whoSaidQuoted, whoSaidReported, complete].map((stem) => stem(none)).join(" "),
    locale,
  );
});

/** Four letters or more, as the rule counts. */
function longOnes(words: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => word.length >= 4);
}
