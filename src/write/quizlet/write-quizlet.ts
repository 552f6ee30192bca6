import type { Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { askedForm } from "../platform/asked-form.ts";
import { textLoss } from "../platform/has-text.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { quizletCards } from "./quizlet-cards.ts";

/**
 * `quiz.quizlet.txt`: a card a line, term and definition parted by a tab, as Quizlet's import takes it where nothing is
 * changed there. It has no sign that escapes another: each text stands on one line.
 */
export function writeQuizlet(given: Quiz): Written {
  const form = askedForm(given);
  const made = form.questions.map(({ question }) => quizletCards(question, form.words));
  const { id } = form.quiz.article;
  return {
    files: [
      {
        name: "quiz.quizlet.txt",
        audience: "teacher",
        content: made
          .flatMap(({ cards }) => cards)
          .map(({ term, definition }) => `${term}\t${definition}\n`)
          .join(""),
      },
    ],
    losses: lossesIn("Quizlet", [
      ...form.losses,
      ...textLoss(form.quiz, "nothing: it has no place for it"),
      {
        item: id,
        what: "reasons and evidence",
        instead: "nothing: a definition is what a student has to give, and holds the answer alone",
      },
      ...made.flatMap(({ losses }) => losses),
    ]),
  };
}
