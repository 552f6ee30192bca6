import type { Loss } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { isSafe, safeText } from "./safe-text.ts";

/** What `safeText` takes out of a quiz: said for each item, and for the text. */
export function signLosses(quiz: Quiz): Loss[] {
  if (isSafe(quiz)) return [];
  const { article, items } = quiz;
  const { id, title, blocks, paragraphs } = article;
  return [{ id, title, blocks, paragraphs }, ...items]
    .filter((part) => !isSafe(part) && JSON.stringify(safeText(part)) !== JSON.stringify(part))
    .map((part) => ({
      item: safeText(part.id),
      what: "signs that XML does not allow, such as control characters",
      instead: "the sign for a character that is none (\ufffd)",
    }));
}
