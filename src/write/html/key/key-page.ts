import { localeFor } from "../../../locale/locales.ts";
import type { Quiz } from "../../../model/quiz.ts";
import { keyEntry } from "../../key-entry.ts";
import { makeCommand } from "../../make-command.ts";
import { type Quote, quoter } from "../../quotes.ts";
import type { ShownForm } from "../../shown-form.ts";
import { questionsOf, type VersionTable, versionTables } from "../../version-tables.ts";
import { lookFor } from "../look/looks.ts";
import { styleOf } from "../look/style.ts";
import type { PageView } from "../page-view.ts";
import { renderPage } from "../render.ts";
import { linesAt } from "../text/line-references.ts";
import type { TextLines } from "../text/text-lines.ts";

/** With so few the numbers stand in two tables side by side. */
const twoTables = 3;

/** The teacher's page: the first version in full, all versions side by side, and how to make the set again. */
export function keyPage(quiz: Quiz, forms: readonly ShownForm[], page: PageView, lines: TextLines): string {
  const { recipe, article, language } = quiz;
  const { key } = page.words;
  // The teacher's page is the same in every look, but for the lines that it names.
  const look = lookFor("standard", language);
  const first = forms[0] as ShownForm;
  const quote = quoter(article, localeFor(language));
  const labels = forms.map(({ label }) => label);
  const view = {
    page,
    style: styleOf(look, page.sheet, language),
    refs: page.refs !== "none",
    place: (one: Quote) => placeOf(one, page, lines),
    first: first.label,
    versions: labels.length === 1 ? first.label : `${first.label}–${labels.at(-1)}`,
    entries: questionsOf(first).map((question) => keyEntry(question, { quote, isChained: true })),
    tables: versionTables(forms).map(inParts),
    command: makeCommand(quiz),
    record: key.record(recipe.seed, recipe.edition, recipe.version, article.sha256.slice(0, 8)),
  };
  return renderPage("key.njk", view, look);
}

/** "C, lines 9–10"; the letter alone where the paragraph has no lines, or the set does without. */
function placeOf(
  { paragraph, start, end }: Quote,
  { refs, words, more }: PageView,
  lines: TextLines,
): string {
  const range = refs === "lines" ? linesAt(lines, { paragraph, start, end }) : undefined;
  return range === undefined ? words.key.paragraph(paragraph) : more.place(paragraph, more.lines(...range));
}

/** A table of few columns stands in two parts side by side. */
function inParts({ labels, rows }: VersionTable): {
  labels: readonly string[];
  parts: readonly VersionTable["rows"][];
} {
  const half = labels.length <= twoTables ? Math.ceil(rows.length / 2) : rows.length;
  return { labels, parts: half === rows.length ? [rows] : [rows.slice(0, half), rows.slice(half)] };
}
