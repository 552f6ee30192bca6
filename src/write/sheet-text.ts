import type { Kind } from "../generate/kind.ts";
import { kinds } from "../generate/kinds.ts";
import type { PaperWords } from "../locale/words/paper-words.ts";
import { gappedParagraphs } from "./gapped-paragraphs.ts";
import type { ShownForm } from "./shown-form.ts";
import type { TextBlock } from "./text-view.ts";

/** The text as a form prints it: a paragraph that a question gives with gaps leaves a line that says where. */
export function sheetText(text: readonly TextBlock[], form: ShownForm, words: PaperWords): TextBlock[] {
  const gapped = gappedParagraphs(form);
  return text.map((block) => {
    const number = "letter" in block ? gapped.get(block.letter) : undefined;
    if (number === undefined || !("letter" in block)) return block;
    return {
      type: "elsewhere",
      letter: block.letter,
      text: words.paragraphInQuestion(block.letter, number),
    };
  });
}

/** Whether questions of a form name paragraphs by their letters, so that the text must show them. */
export function needsLetters(form: ShownForm): boolean {
  return form.sections.some(({ kind }) => namesParagraphs.has(kind));
}

/** Kinds whose questions name paragraphs by their letters. */
const namesParagraphs: ReadonlySet<string> = new Set(
  Object.entries(kinds as Readonly<Record<string, Kind>>).flatMap(([name, kind]) =>
    kind.namesParagraphs ? [name] : [],
  ),
);
