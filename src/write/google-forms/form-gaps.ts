import type { Locale } from "../../locale/locale.ts";
import { keyOf } from "../answers.ts";
import type { Feedback } from "../platform/feedback-of.ts";
import { gapsOf } from "../platform/gap-text.ts";
import { oneLine } from "../platform/item-name.ts";
import { lostWords } from "../platform/lost-words.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { grid } from "./form-grid.ts";
import { type FormItem, formId, grading, textItem } from "./form-item.ts";
import { type FormQuestion, said, titleOf } from "./form-words.ts";

type Question = Extract<ShownQuestion, { interaction: "gap" }>;

/** With a list of words a table of the gaps; else a field for each gap, the text before them. */
export function gaps(question: Question, feedback: Feedback, words: Locale): FormQuestion | undefined {
  const { item, pieces, bank } = question;
  const places = gapsOf(question);
  const [only] = places;
  const single = places.length === 1;
  const text = pieces
    .map((piece) => ("words" in piece ? piece.words : single ? "______" : `(${piece.letter}) ______`))
    .join("");
  const accepted = (gap: string) => acceptedAnswers(keyOf(item.key, gap) ?? []);
  const right = rightWords(item, words.reading.articles);
  if (bank !== undefined && right !== undefined) {
    const rows = places.map(({ gap, letter }) => ({
      id: gap,
      text: words.practice.gap(letter),
      right: (right.get(gap) ?? []).map((option) => oneLine(option.text)),
    }));
    return grid(
      question,
      text,
      rows,
      bank.map((option) => oneLine(option.text)),
      true,
    );
  }
  const losses = bank === undefined ? [] : [lostWords(item.id)];
  const answer = said(feedback);
  if (single && only) {
    const one = typed(item.id, titleOf(question), text, item.points, accepted(only.gap), answer);
    return { items: [one], points: item.points, losses };
  }
  const share = item.points / places.length;
  const each = Number.isInteger(share) && share > 0 ? share : 1;
  return {
    items: [
      textItem(item.id, titleOf(question), text),
      ...places.map(({ gap, letter }) =>
        typed(`${item.id}.${gap}`, words.practice.gap(letter), undefined, each, accepted(gap), answer),
      ),
    ],
    points: each * places.length,
    losses,
  };
}

export function typed(
  id: string,
  title: string,
  description: string | undefined,
  points: number,
  accepted: readonly string[],
  generalFeedback: string,
): FormItem {
  return {
    itemId: formId(id),
    title,
    ...(description === undefined ? {} : { description }),
    questionItem: {
      question: {
        questionId: formId(`${id}.question`),
        required: false,
        grading: grading(points, accepted, { generalFeedback }),
        textQuestion: { paragraph: false },
      },
    },
  };
}
