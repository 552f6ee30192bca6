import type { Locale } from "../../locale/locale.ts";
import { foldText } from "../../read/text/match.ts";

/** Whether an answer begins with an article of its language: "the Court", "der Gemeinderat". */
export function startsWithArticle(text: string, { reading }: Locale): boolean {
  const folded = foldText(text);
  return reading.articles.some((article) => folded.startsWith(`${article} `));
}
