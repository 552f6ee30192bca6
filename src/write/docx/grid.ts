import { AlignmentType, type Paragraph, type Table } from "docx";
import type { QuestionView } from "../question-view.ts";
import { marker } from "./numbering.ts";
import { paragraph } from "./paragraph.ts";
import { questionWords } from "./question-words.ts";
import type { Sheet } from "./sheet.ts";
import { rule } from "./style.ts";
import { type Cell, type Row, table } from "./table.ts";
import { within, words } from "./words.ts";

type Choice = Extract<QuestionView, { interaction: "choice" }>;

/** Several statements judged on one short scale (true, false, not given) stand in one table, the scale in its head. */
export function isGrid(views: readonly QuestionView[], sheet: Sheet): views is readonly Choice[] {
  const [first] = views;
  if (views.length < 2 || first?.interaction !== "choice" || first.options.length > 4) return false;
  const same = views.every(
    (view) =>
      view.interaction === "choice" &&
      view.options.length === first.options.length &&
      view.options.every(({ text }, index) => text === first.options[index]?.text),
  );
  return same && first.options.length * columnOf(first, sheet) < sheet.width * 0.55;
}

export function grid(sheet: Sheet, views: readonly Choice[], counted: boolean): (Paragraph | Table)[] {
  const { ui, article, words: paper } = sheet;
  const [first] = views;
  if (first === undefined) return [];
  const column = columnOf(first, sheet);
  const centre = { alignment: AlignmentType.CENTER };
  const borders = { top: rule(4), bottom: rule(4), left: rule(4), right: rule(4) };
  const head: Row = {
    header: true,
    cells: [
      {
        centred: true,
        borders,
        children: [
          paragraph("Cell", article, within(paper.questions, ui, article, { bold: true }), {
            keepNext: true,
          }),
        ],
      },
      ...first.options.map(
        ({ text }): Cell => ({
          centred: true,
          borders,
          children: [
            paragraph("Cell", article, words(text, article, { bold: true }), { ...centre, keepNext: true }),
          ],
        }),
      ),
    ],
  };
  const rows = views.map((view): Row => {
    const { look, lead } = marker("question", view.number, counted, ui);
    const stem = [...lead, ...questionWords(sheet, view)];
    return {
      cells: [
        { centred: true, borders, children: [paragraph("Statement", article, stem, look)] },
        ...view.options.map(
          ({ letter }): Cell => ({
            centred: true,
            borders,
            children: [paragraph("Cell", ui, words(letter, ui), centre)],
          }),
        ),
      ],
    };
  });
  return [
    table(
      [sheet.width - first.options.length * column, ...first.options.map(() => column)],
      [head, ...rows],
      article,
      90,
    ),
  ];
}

/** Wide enough for the longest word of the scale, in widths of a bold letter. */
function columnOf({ options }: Choice, { look }: Sheet): number {
  const longest = Math.max(...options.map(({ text }) => text.length));
  return Math.max(850, Math.round(longest * look.size.question * 10 * 0.62) + 200);
}
