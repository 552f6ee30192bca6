import { type Paragraph, Table } from "docx";
import { type QuestionView, questionView } from "../question-view.ts";
import type { ShownForm } from "../shown-form.ts";
import { answerLines } from "./answer-lines.ts";
import { choiceOptions } from "./choice-options.ts";
import { gapText } from "./gap-text.ts";
import { grid, isGrid } from "./grid.ts";
import { matchParts } from "./match-parts.ts";
import { marker } from "./numbering.ts";
import { paragraph } from "./paragraph.ts";
import { partsTable } from "./parts-table.ts";
import { questionWords } from "./question-words.ts";
import type { Sheet } from "./sheet.ts";
import { rule } from "./style.ts";
import { tab, words } from "./words.ts";

/**
 * A section: what is to be done in it, and its questions. Nothing of the key is in what it writes: see `questionView`.
 *
 * @param counted whether Word counts the questions as the set does
 * @param first the place of its first question in the form, from 0
 */
export function section(
  sheet: Sheet,
  { title, instructions, questions }: ShownForm["sections"][number],
  counted: boolean,
  first: number,
): (Paragraph | Table)[] {
  const { ui } = sheet;
  const views = questions.map(questionView);
  const range = sheet.words.questionRange(views[0]?.number ?? "", views.at(-1)?.number ?? "");
  const points = views.reduce((sum, view) => sum + view.points, 0);
  return [
    paragraph("Between", ui, []),
    paragraph(
      "Heading1",
      ui,
      [
        ...words(`${range}  `, ui, { bold: false }),
        ...words(title, ui),
        tab(),
        ...words(sheet.words.marks(points), ui, { bold: false, size: sheet.look.size.small }),
      ],
      {
        border: { top: rule(6, 5) },
        tabStops: [{ type: "right", position: sheet.width }],
      },
    ),
    paragraph("Instructions", ui, words(instructions, ui)),
    ...(isGrid(views, sheet)
      ? closed(grid(sheet, views, counted), sheet)
      : views.flatMap((view, index) => question(sheet, view, counted, first + index))),
  ];
}

function question(sheet: Sheet, view: QuestionView, counted: boolean, place: number): (Paragraph | Table)[] {
  const { article, ui } = sheet;
  const { look, lead } = marker("question", view.number, counted, ui);
  const stem = paragraph("Question", article, [...lead, ...questionWords(sheet, view)], look);
  return [stem, ...closed(answerPlace(sheet, view, counted, place), sheet)];
}

/** In LibreOffice a heading behind a table does not keep with what follows: a paragraph parts them. */
export function closed(parts: readonly (Paragraph | Table)[], { ui }: Sheet): (Paragraph | Table)[] {
  return parts.at(-1) instanceof Table ? [...parts, paragraph("AfterTable", ui, [])] : [...parts];
}

function answerPlace(
  sheet: Sheet,
  view: QuestionView,
  counted: boolean,
  place: number,
): (Paragraph | Table)[] {
  switch (view.interaction) {
    case "choice":
      return choiceOptions(sheet, view, place);
    case "match":
      return [matchParts(sheet, view, counted, place)];
    case "order":
      return [partsTable(sheet, view.number, view.entries, counted)];
    case "gap":
      return gapText(sheet, view);
    case "text":
      return answerLines(sheet);
    default:
      return view satisfies never;
  }
}
