import type { Article } from "../../model/article.ts";

/** What is known of the article besides its text; what is not known is left out. */
export function articleJson({ title, source, author, licence, date, level, minutes }: Article): object {
  return {
    title,
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(licence !== undefined && { licence }),
    ...(date !== undefined && { date }),
    ...(level !== undefined && { level }),
    ...(minutes !== undefined && { minutes }),
  };
}
