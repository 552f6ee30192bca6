import { AlignmentType, type Paragraph, type Table } from "docx";
import type { KeyEntry, KeyRow } from "../key-entry.ts";
import { paragraph } from "./paragraph.ts";
import type { Sheet } from "./sheet.ts";
import { rule } from "./style.ts";
import { type Cell, noBorders, type Row, table } from "./table.ts";
import { marked, tagLooks, within, words } from "./words.ts";

/** Number, answer, evidence, reasons, marks; a question keeps its rows together. */
export function keyTable(sheet: Sheet, entries: readonly KeyEntry[], refs: boolean): Table {
  const { ui, width } = sheet;
  const [number, answer, evidence, worth] = [620, 1900, 2900, 800];
  const says = sheet.words.key;
  const borders = { ...noBorders, top: rule(14), bottom: rule(6) };
  const heads = [says.number, says.answer, says.evidence, says.why, says.marks];
  const head: Row = {
    header: true,
    cells: heads.map((text, index) => ({
      borders,
      children: [
        paragraph("KeyWords", ui, words(text, ui, { bold: true }), {
          ...(index === heads.length - 1 ? end : {}),
          keepNext: true,
        }),
      ],
    })),
  };
  return table(
    [number, answer, evidence, width - number - answer - evidence - worth, worth],
    [
      head,
      ...entries.flatMap((entry) => [
        asked(entry, sheet),
        ...entry.rows.map((row, index) => proved(row, sheet, refs, index < entry.rows.length - 1)),
      ]),
    ],
    ui,
    60,
  );
}

const end = { alignment: AlignmentType.RIGHT } as const;

function asked({ number, stem, points }: KeyEntry, { ui, article }: Sheet): Row {
  const borders = { ...noBorders, top: rule(6) };
  const look = { keepNext: true, spacing: { before: 50, after: 30 } };
  const bold = { bold: true };
  return {
    cells: [
      { borders, children: [paragraph("KeyWords", ui, words(number, ui, bold), look)] },
      {
        borders,
        columnSpan: 3,
        children: [paragraph("KeyWords", article, words(stem, article, bold), look)],
      },
      { borders, children: [paragraph("KeyWords", ui, words(String(points), ui), { ...look, ...end })] },
    ],
  };
}

function proved(row: KeyRow, sheet: Sheet, refs: boolean, keepNext: boolean): Row {
  const { ui } = sheet;
  const cells: Paragraph[][] = [
    row.number === "" ? [] : [paragraph("KeyWords", ui, words(row.number, ui, { bold: true }), { keepNext })],
    answers(row, sheet, keepNext),
    quotations(row, sheet, refs, keepNext),
    reasons(row, sheet, keepNext),
  ];
  return {
    cells: cells.map(
      (children, index): Cell => ({
        // A cell without a paragraph is none (ECMA-376, 17.4.65).
        children: children.length > 0 ? children : [paragraph("KeyWords", ui, [], { keepNext })],
        ...(index === 3 ? { columnSpan: 2 } : {}),
      }),
    ),
  };
}

function answers(
  { answers: all }: KeyRow,
  { article, ui, words: says }: Sheet,
  keepNext: boolean,
): Paragraph[] {
  return all.map(({ letter, text, also }) =>
    paragraph(
      "KeyWords",
      article,
      [
        ...(letter === "" ? [] : words(`${letter}  `, ui, { bold: true, size: 22 })),
        ...words(text, article),
        ...(also.length === 0
          ? []
          : [
              ...words(`\n${says.key.accepted} `, ui, { italics: true }),
              ...words(also.join(" · "), article),
            ]),
      ],
      { keepNext },
    ),
  );
}

function quotations(
  { quotes }: KeyRow,
  { article, ui, words: says, look }: Sheet,
  refs: boolean,
  keepNext: boolean,
): Paragraph[] {
  return quotes.map(({ paragraph: letter, runs }) =>
    paragraph(
      "Evidence",
      article,
      [
        ...marked(runs, article, tagLooks(look.italics)),
        ...(refs
          ? [
              ...words("  ", article),
              ...within(says.key.paragraph(letter).replaceAll(" ", "\u00a0"), ui, article, {
                bold: true,
                size: 17,
                font: look.doing,
              }),
            ]
          : []),
      ],
      { keepNext },
    ),
  );
}

function reasons({ why, reasons: others }: KeyRow, { ui }: Sheet, keepNext: boolean): Paragraph[] {
  return [
    ...(why === "" ? [] : [paragraph("KeyWords", ui, words(why, ui), { keepNext })]),
    ...others.map(({ letter, text }) =>
      paragraph(
        "Reason",
        ui,
        [...words(`${letter}  `, ui, { bold: true, color: "000000" }), ...words(text, ui)],
        { keepNext },
      ),
    ),
  ];
}
