import type { Quiz } from "../../model/quiz.ts";
import type { PageView } from "../page-view.ts";
import { questionView } from "../question-view.ts";
import { creditsOf, factsOf } from "../sheet-facts.ts";
import { needsLetters, sheetText } from "../sheet-text.ts";
import type { ShownForm } from "../shown-form.ts";
import type { TextBlock } from "../text-view.ts";
import { render } from "./render.ts";

/** One version's page. Whoever has it has nothing of the key: it is made from `questionView` and the article's text alone. */
export function worksheet(quiz: Quiz, form: ShownForm, page: PageView, text: readonly TextBlock[]): string {
  const { paper } = quiz.recipe.options;
  const { words } = page;
  return render("worksheet.njk", {
    page,
    label: form.label,
    facts: factsOf(quiz, page),
    refs: paper.refs !== "none" || needsLetters(form),
    text: paper.text ? sheetText(text, form, words) : [],
    hasText: paper.text,
    credits: paper.text ? creditsOf(quiz) : [],
    sections: form.sections.map(({ title, instructions, questions }) => ({
      title,
      instructions,
      range: words.questionRange(questions[0]?.number ?? "", questions.at(-1)?.number ?? ""),
      points: questions.reduce((sum, { item }) => sum + item.points, 0),
      questions: questions.map(questionView),
    })),
  });
}
