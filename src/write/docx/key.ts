import type { Paragraph, Table } from "docx";
import { localeFor } from "../../locale/locales.ts";
import type { Quiz } from "../../model/quiz.ts";
import { keyEntry } from "../key-entry.ts";
import { makeCommand } from "../make-command.ts";
import type { PageView } from "../page-view.ts";
import { quoter } from "../quotes.ts";
import type { ShownForm } from "../shown-form.ts";
import { questionsOf, versionTables } from "../version-tables.ts";
import { keyTable } from "./key-table.ts";
import type { Voice } from "./language.ts";
import { paragraph } from "./paragraph.ts";
import { closed } from "./section.ts";
import type { Sheet } from "./sheet.ts";
import { versionTable } from "./version-table.ts";
import { tab, words } from "./words.ts";

/** The teacher's document: the first version in full, all versions side by side, and how to make the set again. */
export function key(
  sheet: Sheet,
  quiz: Quiz,
  forms: readonly ShownForm[],
  page: PageView,
): (Paragraph | Table)[] {
  const { ui } = sheet;
  const { key: says } = sheet.words;
  const { recipe, article, language } = quiz;
  const first = forms[0] as ShownForm;
  const quote = quoter(article, localeFor(language));
  const entries = questionsOf(first).map((question) => keyEntry(question, quote));
  const tables = versionTables(forms);
  const facts = [page.title, says.inFull(first.label), page.words.marks(page.points), page.set];
  return [
    paragraph(
      "Band",
      ui,
      [...words(` ${says.teachersCopy}`, ui), tab(), ...words(`${says.doNotHandOut} `, ui)],
      {
        tabStops: [{ type: "right", position: sheet.width }],
      },
    ),
    paragraph("Title", ui, words(says.title, ui)),
    paragraph("Facts", ui, words(facts.join("\u00a0· "), ui)),
    ...closed([keyTable(sheet, entries, recipe.options.paper.refs !== "none")], sheet),
    ...(tables.length === 0
      ? []
      : [
          paragraph("Between", ui, []),
          paragraph("Heading1", ui, words(says.allVersions, ui)),
          paragraph("KeyWords", ui, words(says.smallFigures(first.label), ui), { keepNext: true }),
          ...tables.flatMap((one) => closed([versionTable(sheet, one)], sheet)),
        ]),
    paragraph("Between", ui, []),
    paragraph("Heading1", ui, words(says.makeAgain, ui)),
    paragraph("Command", shell, words(makeCommand(quiz), shell, { noProof: true })),
    paragraph(
      "Note",
      ui,
      words(says.record(recipe.seed, recipe.edition, recipe.version, article.sha256.slice(0, 8)), ui, {
        noProof: true,
      }),
    ),
  ];
}

/** What is typed into a shell runs from left to right in every language. */
const shell: Voice = { language: "en", direction: "ltr", run: {} };
