import type { Passage } from "../generate/passage.ts";
import { allNames } from "../model/article.ts";
import { findWords } from "../read/text/match.ts";
import { gapTextOf, keysOf } from "./item-texts.ts";
import { type ItemView, nameOf } from "./item-view.ts";
import type { Rule } from "./rule.ts";
import { foldedOf, wordsOf } from "./texts.ts";

/** The stem says the answer. */
export const keyInStem: Rule = {
  severity: "error",
  source: "item-quality 8",
  mends: ["stem"],
  aboutForm: true,
  check(view, passage) {
    const said = saidKey(view, passage);
    return said === undefined
      ? undefined
      : {
          reason: `The question says its own answer: "${said}".`,
          remedy: "Ask without it.",
          annotation: "Write the question yourself: ? …",
        };
  },
};

function saidKey({ item, isScale }: ItemView, passage: Passage): string | undefined {
  const says = (text: string, key: string) =>
    formsOf(key, passage).some((form) => findWords(foldedOf(text, passage.locale), form).length > 0);
  switch (item.interaction) {
    case "choice":
      return isScale ? undefined : keysOf(item).find((key) => says(item.stem, key));
    case "text":
      return item.key.find((key) => says(item.stem, key));
    case "match": {
      if (isScale) return undefined;
      const texts = new Map(item.options.map(({ id, text }) => [id, text]));
      return item.statements
        .map(({ id, text }) => ({
          text,
          key: Object.hasOwn(item.key, id) ? texts.get(item.key[id] as string) : undefined,
        }))
        .find(({ text, key }) => key !== undefined && says(text, key))?.key;
    }
    case "gap":
      // A word may come again in a text whose words are given.
      return item.bank === undefined
        ? keysOf(item).find((key) => says(`${item.stem} ${gapTextOf(item.text)}`, key))
        : undefined;
    case "order":
      return undefined;
    default:
      return item satisfies never;
  }
}

/** The key, and the other names of it that its name shows: "Diop" for "Abdoulaye Diop". */
function formsOf(key: string, passage: Passage): readonly string[] {
  const name = nameOf(key, passage);
  if (name === undefined) return [key];
  const words = wordsOf(name.name, passage.locale);
  return [
    key,
    ...allNames(name).filter((one) => [...wordsOf(one, passage.locale)].some((word) => words.has(word))),
  ];
}
