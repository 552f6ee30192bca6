import type { Quiz } from "../../model/quiz.ts";
import { type TextBlock, textView } from "../text-view.ts";
import { wordsOf } from "../words-of.ts";

/** The blocks of the article's text; a paragraph that a question gives with gaps is read there alone. */
export function passageBlocks(quiz: Quiz, addresses: ReadonlyMap<string, string>): TextBlock[] {
  const { paper } = wordsOf(quiz);
  const gapped = new Set(
    quiz.items.flatMap((item) => (item.interaction === "gap" && item.paragraph ? [item.paragraph] : [])),
  );
  return textView(quiz.article, addresses).map((block) =>
    "letter" in block && gapped.has(block.letter)
      ? {
          type: "elsewhere",
          letter: block.letter,
          text: paper.paragraphInQuestion(block.letter, undefined),
        }
      : block,
  );
}
