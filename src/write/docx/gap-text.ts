import type { Paragraph } from "docx";
import type { QuestionView } from "../question-view.ts";
import { paragraph } from "./paragraph.ts";
import type { Sheet } from "./sheet.ts";
import { within, words } from "./words.ts";

/** As wide as a word to be written. */
const blank = "_".repeat(16);

/** A text with gaps under their letters, and the words to choose from where there are some. */
export function gapText(
  { article, ui, words: paper }: Sheet,
  { bank, pieces, single }: Extract<QuestionView, { interaction: "gap" }>,
): Paragraph[] {
  const text = pieces.flatMap((piece) =>
    "words" in piece
      ? words(piece.words, article)
      : [
          ...(single ? [] : within(`(${piece.letter})`, ui, article, { bold: true })),
          ...words(single ? blank : `\u00a0${blank}`, article),
        ],
  );
  const list = bank.map((word) => word.replaceAll(" ", "\u00a0")).join("\u2003\u00b7\u2003");
  return [
    ...(bank.length === 0
      ? []
      : [
          paragraph("WordsTitle", ui, words(paper.words, ui)),
          paragraph("WordList", article, words(list, article)),
        ]),
    paragraph("Gaps", article, text, { keepLines: pieces.length < 12 }),
  ];
}
