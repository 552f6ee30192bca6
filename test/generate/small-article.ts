import type { Made, QuizOptions } from "../../src/assemble/made.ts";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import type { ChoiceItem, Item } from "../../src/model/item.ts";
import { mustRead } from "../content-articles.ts";

/** A small article: its text and its annotations. */
export function made(text: string, annotations: string, options: Partial<QuizOptions> = {}): Made {
  const article = mustRead(`---\ntitle: Small\nlanguage: en\n---\n\n${text}\n\n${annotations}\n`, "small.md");
  return makeQuiz(article, { seed: "42", questions: 500, ...options });
}

/** The item of a kind that asks for this answer, if one was made. */
export function itemFor(result: Made, answer: string, kind = "fact-choice"): ChoiceItem | undefined {
  return result.quiz.items.find(
    (item): item is ChoiceItem =>
      item.kind === kind && item.interaction === "choice" && keyText(item) === answer,
  );
}

export function keyText(item: Item): string | undefined {
  return item.interaction === "choice"
    ? item.options.find(({ id }) => item.key.includes(id))?.text
    : undefined;
}

/** The wrong options' texts. */
export function wrongTexts(item: ChoiceItem | undefined): string[] {
  return item?.options.filter(({ id }) => !item.key.includes(id)).map(({ text }) => text) ?? [];
}
