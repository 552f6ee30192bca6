import { ImageRun, type Paragraph } from "docx";
import type { TextBlock } from "../text-view.ts";
import { marker, numberIndent } from "./numbering.ts";
import { paragraph } from "./paragraph.ts";
import type { PlacedPicture } from "./pictures.ts";
import type { Sheet } from "./sheet.ts";
import { marked, tab, tagLooks, within, words } from "./words.ts";

/** The article's text. */
export interface ShownText {
  readonly blocks: readonly TextBlock[];
  /** Whether paragraphs have their letters beside them. */
  readonly letters: boolean;
  /** Whether Word counts the letters as the set does. */
  readonly counted: boolean;
  readonly credits: readonly string[];
  /** By their address in the blocks. */
  readonly pictures: ReadonlyMap<string, PlacedPicture>;
}

export function articleText(sheet: Sheet, text: ShownText): Paragraph[] {
  const { ui, article, look } = sheet;
  const left = text.letters && ui.direction === article.direction ? look.gutter : 0;
  return [
    paragraph("Heading1", ui, words(sheet.words.text, ui)),
    ...text.blocks.flatMap((block, index) => blockOf(block, index, sheet, text)),
    ...(text.credits.length === 0
      ? []
      : [
          paragraph("Note", ui, words(text.credits.join("\u00a0· "), ui), {
            indent: { left },
          }),
        ]),
  ];
}

function blockOf(block: TextBlock, index: number, sheet: Sheet, text: ShownText): Paragraph[] {
  const { article, ui, look } = sheet;
  const { gutter } = look;
  const style = text.letters ? "Text" : "PlainText";
  const left = text.letters ? gutter : 0;
  const inset = Math.round(gutter * 0.6);
  // Where the letters stand.
  const at = gutter - numberIndent({ left: gutter, hanging: gutter }, article).hanging;
  const emphasis = tagLooks(look.italics);
  const lettered = (letter: string) =>
    text.letters ? marker("paragraph", letter, text.counted, ui) : { look: {}, lead: [] };
  switch (block.type) {
    case "prose": {
      const { look: number, lead } = lettered(block.letter);
      return [paragraph(style, article, [...lead, ...marked(block.runs, article, emphasis)], number)];
    }
    case "quote": {
      const { look: number, lead } = lettered(block.letter);
      const indent = { left: left + inset, right: inset, hanging: text.letters ? left + inset - at : 0 };
      return [
        paragraph(style, article, [...lead, ...marked(block.runs, article, emphasis)], { ...number, indent }),
      ];
    }
    case "list":
      return block.points.map(({ numbered, runs }, point) => {
        const { look: number, lead } = point === 0 ? lettered(block.letter) : { look: {}, lead: [] };
        const dash = numbered ? [] : [...words("–", article), tab()];
        const step = numbered ? 0 : inset;
        const hanging = point === 0 && text.letters ? left + step - at : step;
        return paragraph(style, article, [...lead, ...dash, ...marked(runs, article, emphasis)], {
          ...number,
          indent: { left: left + step, hanging },
          tabStops: left === 0 ? [] : [{ type: "left", position: left }],
          ...(point < block.points.length - 1 ? { spacing: { after: 30 }, keepNext: point === 0 } : {}),
        });
      });
    case "elsewhere": {
      const { look: number, lead } = lettered(block.letter);
      const indent = text.letters ? {} : { indent: { left: 0, hanging: 0 } };
      return [
        paragraph("Elsewhere", article, [...lead, ...within(block.text, ui, article)], {
          ...number,
          ...indent,
        }),
      ];
    }
    case "subhead":
      return [
        paragraph(block.rank <= 3 ? "Heading2" : "Heading3", article, words(block.text, article), {
          indent: { left },
        }),
      ];
    case "picture": {
      const picture = text.pictures.get(block.address);
      if (picture === undefined) return [paragraph("Missing", article, words(block.alternative, article))];
      return [
        paragraph("Picture", article, [imageRun(picture, block.alternative, index)], { indent: { left } }),
      ];
    }
    case "code":
      return [paragraph("Code", article, words(block.text, { ...article, run: {} }))];
    case "footnote":
      return [
        paragraph(
          "Note",
          article,
          [...words(block.label, article, { superScript: true }), ...words(` ${block.text}`, article)],
          { indent: { left } },
        ),
      ];
    default:
      return block satisfies never;
  }
}

function imageRun(
  { type, data, width, height }: PlacedPicture,
  alternative: string,
  index: number,
): ImageRun {
  return new ImageRun({
    type,
    data,
    transformation: { width, height },
    // An id for each: two of one make Word repair the file.
    altText: { id: String(index + 1), name: `Picture ${index + 1}`, description: alternative },
  });
}
