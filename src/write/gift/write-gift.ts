import type { Item } from "../../model/item.ts";
import type { Loss, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { isBareStatement } from "../on-screen.ts";
import { categoryPath } from "../platform/category-path.ts";
import { feedbackHtml, feedbackOf } from "../platform/feedback-of.ts";
import { hasText } from "../platform/has-text.ts";
import { itemName, itemTitle } from "../platform/item-name.ts";
import { passageHtml, passageLosses } from "../platform/passage-html.ts";
import { safeText } from "../platform/safe-text.ts";
import { showForm } from "../shown-form.ts";
import { wordsOf } from "../words-of.ts";
import { giftQuestion } from "./gift-question.ts";
import { giftHtml, giftText } from "./gift-text.ts";

/**
 * `quiz.gift.txt`: the text as a description, then every question once, in the order of version A. A blank line ends a
 * question, so that none stands within one.
 */
export function writeGift(given: Quiz): Written {
  const quiz = safeText(given);
  const form = showForm(quiz, quiz.forms[0]);
  const feedback = feedbackOf(quiz);
  const isBare = isBareStatement(quiz);
  const words = wordsOf(quiz);
  const losses: Loss[] = [...passageLosses(quiz), ...unsaid(quiz)];
  const title = quiz.title || quiz.code;
  const titled = (number: string, words: string) =>
    `::${giftText(itemTitle(number, quiz.items.length, words))}::[html]`;
  const blocks = [
    `$CATEGORY: ${categoryPath(title)}`,
    ...(hasText(quiz)
      ? [`// [id:${itemName(`${quiz.article.id}.text`)}]\n${titled("0", title)}${giftText(textOf(quiz))}`]
      : []),
    ...form.sections.flatMap((section) => [
      `$CATEGORY: ${categoryPath(title, section.title)}`,
      ...section.questions.flatMap((question) => {
        const { item, number } = question;
        const made = giftQuestion(question, words);
        if (made === undefined) {
          losses.push({
            item: item.id,
            what: "a question that GIFT cannot mark",
            instead: "nothing: it is left out",
          });
          return [];
        }
        // A statement alone does not tell what to do, and a bank has no sections.
        const stem = isBare(item) ? `${section.instructions}\n${made.stem}` : made.stem;
        if (made.loss !== undefined) losses.push({ item: item.id, ...made.loss });
        return [
          [
            `// [id:${itemName(item.id)}] [tag:${item.kind}] [tag:${item.process}]`,
            `${titled(number, item.stem)}${giftHtml(stem)}{`,
            ...made.answers.map((answer) => `\t${answer}`),
            `\t####${giftText(feedbackHtml(feedback(item)))}`,
            "}",
          ].join("\n"),
        ];
      }),
    ]),
  ];
  return {
    files: [{ name: "quiz.gift.txt", audience: "teacher", content: `${blocks.join("\n\n")}\n` }],
    losses,
  };
}

/** What GIFT has no word for, whatever the question. */
function unsaid({ article, items }: Quiz): Loss[] {
  const isFixed = (item: Item) => item.interaction === "choice" && item.arrangement === "fixed";
  return [
    ...(items.some(({ points }) => points !== 1)
      ? [{ item: article.id, what: "marks", instead: "1 for each question in GIFT" }]
      : []),
    ...(items.some(isFixed)
      ? [
          {
            item: article.id,
            what: "an order of options that is not to be shuffled",
            instead: "in GIFT nothing: whoever imports it may shuffle them",
          },
        ]
      : []),
  ];
}

/** The text on one line. Quotation marks need no entity there, and stay legible. */
function textOf(quiz: Quiz): string {
  return passageHtml(quiz).replaceAll("\n", "").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
}
