import { AlignmentType, LeaderType, type Paragraph, type Table, TabStopType } from "docx";
import { paragraph } from "./paragraph.ts";
import type { Sheet } from "./sheet.ts";
import { rule } from "./style.ts";
import { table } from "./table.ts";
import { tab, words } from "./words.ts";

/** What stands over a worksheet: title, version, room for the candidate's particulars, what is to be done. */
export function masthead(
  sheet: Sheet,
  of: {
    readonly title: string;
    readonly label: string;
    readonly facts: readonly string[];
    readonly points: number;
    readonly lead: string;
  },
): (Paragraph | Table)[] {
  const { ui, article, look } = sheet;
  const version = Math.round(look.size.small * 60);
  const borders = { top: rule(6), bottom: rule(6), left: rule(6), right: rule(6) };
  const centre = { alignment: AlignmentType.CENTER };
  return [
    paragraph("Overline", ui, words(sheet.words.readingComprehension, ui)),
    table(
      [sheet.width - version - 300, 300, version],
      [
        {
          cells: [
            {
              children: [
                paragraph("Title", article, words(of.title, article)),
                paragraph("Facts", ui, words(of.facts.join("\u00a0· "), ui)),
              ],
            },
            { children: [paragraph("Cell", ui, [])] },
            {
              centred: true,
              borders,
              children: [
                paragraph("Version", ui, words(sheet.words.version, ui), centre),
                paragraph("Version", ui, words(of.label, ui, { bold: true, size: look.size.title }), centre),
              ],
            },
          ],
        },
      ],
      ui,
    ),
    ...candidate(sheet, of.points),
    paragraph("Lead", ui, words(of.lead, ui)),
  ];
}

/** Name, class, date, score: a tab draws the line to write on, so that the words before it may be of any length. */
function candidate({ words: ui, ui: voice, width, look }: Sheet, points: number): Paragraph[] {
  const score = `/ ${points}`;
  const lines: { readonly labels: readonly string[]; readonly stops: readonly number[] }[] = look.abreast
    ? [{ labels: [ui.name, ui.class, ui.date, ui.score], stops: [0.46, 0.65, 0.84, 1] }]
    : [
        { labels: [ui.name], stops: [1] },
        { labels: [ui.class, ui.date], stops: [0.5, 1] },
        { labels: [ui.score], stops: [0.5] },
      ];
  return lines.map(({ labels, stops }) =>
    paragraph(
      "Candidate",
      voice,
      [
        ...labels.flatMap((label, index) => [...words(`${index === 0 ? "" : "  "}${label} `, voice), tab()]),
        ...(labels.includes(ui.score) ? words(` ${score}`, voice) : []),
      ],
      {
        tabStops: stops.map((stop, index) => ({
          // What is behind the last line ends at the margin.
          type: labels[index] === ui.score ? TabStopType.RIGHT : TabStopType.LEFT,
          position: Math.round(width * stop),
          leader: LeaderType.UNDERSCORE,
        })),
      },
    ),
  );
}
