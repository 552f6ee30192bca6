import type { Locale } from "../../locale/locale.ts";
import { keyOf } from "../answers.ts";
import { trueFalse } from "../platform/true-false.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { gaps, typed } from "./survey-gaps.ts";
import { grid, order } from "./survey-grid.ts";
import { type SurveyQuestion, titleOf, valuesOf } from "./survey-parts.ts";
import { surveyText } from "./survey-text.ts";

/** @param name of the question, under which its answer is kept */
export function surveyQuestion(question: ShownQuestion, name: string, words: Locale): SurveyQuestion {
  switch (question.interaction) {
    case "choice":
      return choice(question, name, words);
    case "match": {
      const { item, statements, options } = question;
      const value = valuesOf(item.options, "o");
      return grid(
        question,
        name,
        statements.map((one) => ({ ...one, right: value(keyOf(item.key, one.id) ?? "") })),
        valuesOf(item.statements, "s"),
        options.map(({ id, text }) => ({ value: value(id), text: surveyText(text) })),
      );
    }
    case "order":
      return order(question, name);
    case "gap":
      return gaps(question, name, words);
    case "text":
      return typed({ name, title: titleOf(question) }, question.item.id, question.item.key);
    default:
      return question satisfies never;
  }
}

function choice(
  question: Extract<ShownQuestion, { interaction: "choice" }>,
  name: string,
  words: Locale,
): SurveyQuestion {
  const { item, options } = question;
  const title = titleOf(question);
  const truth = trueFalse(question, words);
  if (truth !== undefined) {
    const labels = { labelTrue: truth.true.text, labelFalse: truth.false.text };
    const correctAnswer = truth.true.right;
    return {
      element: { type: "boolean", name, title, renderAs: "radio", ...labels, correctAnswer },
      points: 1,
      losses: [],
    };
  }
  const value = valuesOf(item.options, "o");
  const right = item.key.map(value);
  const several = right.length > 1;
  return {
    element: {
      type: several ? "checkbox" : "radiogroup",
      name,
      title,
      choices: options.map(({ id, text }) => ({ value: value(id), text: surveyText(text) })),
      correctAnswer: several ? right : right[0],
    },
    points: 1,
    losses: [],
  };
}
