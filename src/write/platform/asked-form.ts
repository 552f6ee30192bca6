import type { Locale } from "../../locale/locale.ts";
import type { Loss } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { directionOf } from "../direction.ts";
import { onScreen } from "../on-screen.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { wordsOf } from "../words-of.ts";
import { type Feedback, feedbackOf } from "./feedback-of.ts";
import { itemName, itemTitle, oneLine } from "./item-name.ts";
import { markedForm } from "./marked-form.ts";
import { safeText } from "./safe-text.ts";
import { signLosses } from "./sign-losses.ts";

/** A question with what a list of questions says of it. */
export interface Asked {
  readonly question: ShownQuestion;
  /** The same in every set. */
  readonly name: string;
  readonly title: string;
  readonly instructions: string;
  readonly feedback: Feedback;
}

/** The first form as a list of questions that can be marked, for formats that have no sections. */
export interface AskedForm {
  /** Fit for XML, as everything here. */
  readonly quiz: Quiz;
  readonly title: string;
  readonly words: Locale;
  readonly rightToLeft: boolean;
  readonly questions: readonly Asked[];
  readonly losses: readonly Loss[];
}

export function askedForm(given: Quiz): AskedForm {
  const quiz = safeText(given);
  const feedback = feedbackOf(quiz);
  const form = markedForm(quiz);
  const instructionsOf = onScreen(quiz, "moved");
  return {
    quiz,
    title: oneLine(quiz.title) || quiz.code,
    words: wordsOf(quiz),
    rightToLeft: directionOf(quiz.language) === "rtl",
    questions: form.sections.flatMap(({ questions, ...section }) =>
      questions.map((question) => ({
        question,
        name: itemName(question.item.id),
        title: itemTitle(question.number, quiz.items.length, question.item.stem),
        instructions: instructionsOf(section),
        feedback: feedback(question.item),
      })),
    ),
    losses: [...signLosses(given), ...form.losses],
  };
}
