import type { Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { showForm } from "../shown-form.ts";
import { quizJson } from "./quiz-json.ts";
import { studentJson } from "./student-json.ts";

/** `quiz.json` with everything, and `quiz.student.json` without anything from which a key could be read. */
export const writeJson = (quiz: Quiz): Written => ({
  files: [
    { name: "quiz.json", audience: "teacher", content: written(quizJson(quiz)) },
    {
      name: "quiz.student.json",
      audience: "student",
      content: written(
        studentJson(
          quiz,
          quiz.forms.map((form) => showForm(quiz, form)),
        ),
      ),
    },
  ],
  losses: [],
});

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
