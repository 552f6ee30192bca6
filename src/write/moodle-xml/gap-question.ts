import type { Loss } from "../../model/output.ts";
import { keyOf } from "../answers.ts";
import { gapsOf } from "../platform/gap-text.ts";
import { htmlText } from "../platform/html-text.ts";
import { acceptedAnswers, answerPattern } from "../platform/typed-answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { clozeGap } from "./cloze-gap.ts";
import type { MoodleBody } from "./moodle-question.ts";

type GapQuestion = Extract<ShownQuestion, { interaction: "gap" }>;

/** A question with gaps: its text, and what Moodle needs besides. */
export interface MoodleGaps {
  readonly html: string;
  readonly body: MoodleBody;
  readonly losses: readonly Loss[];
}

/** With a list of words: menus. Typed: one field in the text, or a cloze text where there are several. */
export function gapQuestion(question: GapQuestion): MoodleGaps | undefined {
  const gaps = gapsOf(question).map(({ gap }) => gap);
  const accepted = gaps.map((gap) => acceptedAnswers(keyOf(question.item.key, gap) ?? []));
  if (gaps.length === 0 || accepted.some((answers) => answers.length === 0)) return undefined;
  if (question.bank !== undefined) return menus(question, question.bank, accepted);
  const [first = []] = accepted;
  if (gaps.length === 1) {
    return {
      // Five underscores and more are where Moodle puts the field.
      html: textOf(question, () => "__________", /_{5,}/g, "____"),
      body: { type: "shortanswer", accepted: first.map(answerPattern) },
      losses: [],
    };
  }
  // Moodle adds up the marks of the gaps.
  const points = Math.max(1, Math.round(question.item.points / gaps.length));
  return {
    html: textOf(question, (index) => clozeGap(accepted[index] ?? [], points), /\{/g, "&#123;"),
    body: { type: "cloze" },
    losses: [],
  };
}

function menus(
  question: GapQuestion,
  bank: readonly { readonly text: string }[],
  accepted: readonly (readonly string[])[],
): MoodleGaps {
  const words = bank.map(({ text }) => text);
  // A word of the key that the list does not have would be a gap that nobody can fill.
  for (const [right = ""] of accepted.filter((answers) => !answers.some((one) => words.includes(one))))
    words.push(right);
  const losses = accepted.flatMap((answers, index) =>
    answers.filter((answer) => words.includes(answer)).length > 1
      ? [
          {
            item: question.item.id,
            what: `a second right word in gap ${index + 1}`,
            instead: "in Moodle the first one alone is right",
          },
        ]
      : [],
  );
  const place = (index: number) =>
    words.indexOf(accepted[index]?.find((answer) => words.includes(answer)) ?? "") + 1;
  return {
    // `[[3]]` in the words of the text would become a gap.
    html: textOf(question, (index) => `[[${place(index)}]]`, /\[/g, "&#91;"),
    body: { type: "gapselect", optionsHtml: words.map(htmlText) },
    losses,
  };
}

/** Stem and text; signs of the words that would open a gap are written otherwise. */
function textOf(
  { item, pieces }: GapQuestion,
  gapOf: (index: number) => string,
  opening: RegExp,
  instead: string,
): string {
  const safe = (words: string) => htmlText(words).replace(opening, instead);
  let gaps = 0;
  const text = pieces.map((piece) => {
    if ("words" in piece) return safe(piece.words);
    gaps += 1;
    return gapOf(gaps - 1);
  });
  return `<p>${safe(item.stem)}</p><p>${text.join("")}</p>`;
}
