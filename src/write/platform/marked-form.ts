import type { Loss } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { type ShownForm, showForm } from "../shown-form.ts";
import { canBeMarked } from "./can-be-marked.ts";

/** The first form without the questions that no platform could mark, and sections that have none. */
export function markedForm(quiz: Quiz): {
  readonly sections: ShownForm["sections"];
  readonly losses: Loss[];
} {
  const losses: Loss[] = [];
  const sections = showForm(quiz, quiz.forms[0]).sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ item }) => {
      const marked = canBeMarked(item);
      if (!marked)
        losses.push({
          item: item.id,
          what: "a question without a right answer",
          instead: "nothing: it is left out",
        });
      return marked;
    }),
  }));
  return { sections: sections.filter(({ questions }) => questions.length > 0), losses };
}
