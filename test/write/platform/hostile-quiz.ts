import fc from "fast-check";
import { formsOf } from "../../../src/assemble/forms.ts";
import { en } from "../../../src/locale/en/index.ts";
import type { Item, Option } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { streamsOf } from "../../../src/random/random.ts";
import { everyInteraction } from "../fixtures.ts";

/** What has a meaning in one of the formats, or breaks what reads it. */
export const signs = [
  ..."~=#{}:\\-%&<>\"'|*/[]$;,.",
  "->",
  "%25%",
  "%-50%",
  "[[1]]",
  "[html]",
  "[plain]",
  "]]>",
  "<![CDATA[",
  "<!--",
  "&amp;",
  "&#35;",
  "\\n",
  "\\}",
  "\\#",
  "\\*",
  "//",
  "::",
  "####",
  "$CATEGORY: x",
  "{1:SHORTANSWER:=x}",
  "{#1}",
  "{=x}",
  "TRUE",
  "ANSWER: A",
  "A. x",
  "5/10",
  "10:30",
  "*star*",
  "_____",
  "\t",
  "\n",
  "\r\n",
  "\n\n",
  "\n \n",
  "__proto__",
  "🎈",
  "שלום",
  "مرحبا",
  "\u202e",
  "\u0000",
  "\u0007",
  "\u001b",
  "\ud800",
  "\udc00",
  "\ufffe",
  "word ",
  "word",
];

/** Texts made of such signs, with some letter or figure of their own. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...signs) }, fc.string({ unit: "binary" })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

/** A quiz with every interaction whose texts begin with `words`, where signs at the head of a text count. */
export function quizOf(words: string): Quiz {
  const option = (one: Option): Option => ({
    ...one,
    text: `${words} ${one.id}`,
    rationale: `${words} why ${one.id}`,
  });
  const quiz = everyInteraction(words);
  const items = quiz.items.map((item): Item => {
    const shared = { stem: words, rationale: `${words} why` };
    switch (item.interaction) {
      case "choice":
        return { ...item, ...shared, options: item.options.map(option) };
      case "match":
        return {
          ...item,
          ...shared,
          options: item.options.map(option),
          statements: item.statements.map((one) => ({ ...one, text: `${words} ${one.id}` })),
        };
      case "order":
        return {
          ...item,
          ...shared,
          entries: item.entries.map((one, index) => ({
            ...one,
            text: `${words} ${one.id}`,
            rank: index + 1,
          })),
        };
      case "gap": {
        const bank = item.bank?.map(option);
        const [first, second] = bank ?? [{ text: `${words} g1` }, { text: `${words} g2` }];
        return {
          ...item,
          ...shared,
          text: [{ words }, { gap: "g1" }, { words }, { gap: "g2" }, { words }],
          ...(bank !== undefined && { bank }),
          key: { g1: [first?.text ?? ""], g2: [second?.text ?? "", `${words} also`] },
        };
      }
      default:
        return { ...item, ...shared, key: [`${words} 1`, `${words} 2`] };
    }
  });
  return { ...quiz, items, forms: formsOf(items, 1, en, streamsOf("1")) };
}

/** As a text is after it went through XML or HTML: what XML forbids replaced, line ends as `\n`. */
export function asRead(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n");
}

/** Spaces do not count. */
export function folded(text: string): string {
  return asRead(text).replace(/\s+/gu, " ").trim();
}
