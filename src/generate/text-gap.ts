import { gapPlaces } from "./gaps/gap-places.ts";
import { paragraphWithGaps } from "./gaps/paragraph-with-gaps.ts";
import type { Kind } from "./kind.ts";

/** A paragraph of the text with gaps and a list of words: one item a paragraph. Never but when asked for: it takes a paragraph away. */
export const textGap: Kind = {
  title: "complete a paragraph of the text from a list of words",
  interactions: ["gap"],
  process: "interpret",
  asks: ["facts", "words"],
  needs:
    "a paragraph with three of these: words with meanings under Words, and facts that ask for its names, dates or numbers",
  weight: 0,
  isBig: true,
  namesParagraphs: true,
  generate(passage, _request, streams) {
    const places = gapPlaces(passage);
    const items = passage.article.paragraphs.flatMap(
      (paragraph) => paragraphWithGaps(paragraph, places.get(paragraph.id) ?? [], passage, streams) ?? [],
    );
    return { items, findings: [] };
  },
};
