import { localeFor } from "../../../locale/locales.ts";
import type { Quiz } from "../../../model/quiz.ts";
import { linesAt } from "../text/line-references.ts";
import type { TextLines } from "../text/text-lines.ts";

/**
 * A stem or statement on paper. One that names a word and its paragraph names its line too: where the word stands is no
 * answer, since it is there to read. A question that asks for the word keeps to the paragraph.
 */
export function wordPlaces(quiz: Quiz, lines: TextLines): (text: string) => string {
  const { stems, sheet: more } = localeFor(quiz.language);
  const placed = new Map<string, string>();
  for (const { word, evidence } of quiz.article.words) {
    const [first] = evidence;
    const range = linesAt(lines, first);
    if (range === undefined) continue;
    const line = more.lines(...range);
    placed.set(
      stems.wordMeaning(word, first.paragraph),
      stems.wordMeaning(word, more.wordPlace(first.paragraph, line)),
    );
    placed.set(
      stems.wordInParagraph(word, first.paragraph),
      stems.wordInParagraph(word, more.place(first.paragraph, line)),
    );
  }
  return (text) => placed.get(text) ?? text;
}
