import type { Locale } from "../../locale/locale.ts";
import { answersOf } from "../answers.ts";
import type { Feedback } from "../platform/feedback-of.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { ofBraces, surveyHtml } from "./survey-text.ts";

/**
 * What is shown when the survey has been completed: how many were right, then for each question its right answer, why, what
 * is said of the other options, and the words of the text. SurveyJS has no feedback of its own.
 */
export function resultHtml(
  questions: readonly { readonly question: ShownQuestion; readonly feedback: Feedback }[],
  { practice }: Locale,
): string {
  const score = ofBraces(practice.says.score)
    .replace("&#123;got}", "{correctAnswers}")
    .replace("&#123;all}", "{questionCount}");
  return [
    `<h3>${score}</h3>`,
    ...questions.map(({ question, feedback }) => {
      const { number, item } = question;
      const lines = [...feedback.why, ...reasonsOf(question)];
      return [
        `<h4>${surveyHtml(`${number}. ${item.stem}`)}</h4>`,
        ...rightOf(question).map((right) => `<p><strong>${surveyHtml(right)}</strong></p>`),
        ...lines.map((line) => `<p>${surveyHtml(line)}</p>`),
        ...feedback.quotes.map((quote) => `<blockquote><p>${surveyHtml(quote)}</p></blockquote>`),
      ].join("");
    }),
  ].join("");
}

/** Of a matching and of an order the lines that say why have it. */
function rightOf(question: ShownQuestion): string[] {
  switch (question.interaction) {
    case "choice": {
      const { item, options } = question;
      return options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text);
    }
    case "gap":
    case "text":
      return [answersOf(question).join(" · ")];
    case "match":
    case "order":
      return [];
    default:
      return question satisfies never;
  }
}

function reasonsOf(question: ShownQuestion): string[] {
  if (question.interaction !== "choice") return [];
  return question.options
    .filter(({ rationale }) => rationale.trim() !== "")
    .map(({ text, rationale }) => `${text}: ${rationale}`);
}
