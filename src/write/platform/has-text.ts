import type { Loss } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";

/** Whether there is a text: questions made elsewhere may have none. */
export function hasText({ article }: Quiz): boolean {
  return article.blocks.length > 0 || article.paragraphs.length > 0;
}

/** Of a format that has no place for the text. */
export function textLoss(quiz: Quiz, instead: string): Loss[] {
  return hasText(quiz) ? [{ item: quiz.article.id, what: "the text", instead }] : [];
}
