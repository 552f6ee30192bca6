import { localeFor } from "../../../locale/locales.ts";
import type { Quiz } from "../../../model/quiz.ts";
import { answersOf } from "../../answers.ts";
import { makeCommand } from "../../make-command.ts";
import type { ShownForm, ShownQuestion } from "../../shown-form.ts";
import { looks } from "../look/looks.ts";
import { styleOf } from "../look/style.ts";
import type { PageView } from "../page-view.ts";
import { render } from "../render.ts";
import { linesAt } from "../text/line-references.ts";
import type { TextLines } from "../text/text-lines.ts";
import { keyEntry } from "./key-entry.ts";
import { type Quote, quoter } from "./quotes.ts";

/** The teacher's page is the same in every look, but for the lines that it names. */
const keyLook = looks.standard;

/** Versions that stand side by side in one table; more than that make another. */
const abreast = 8;
/** With so few the numbers stand in two tables side by side. */
const twoTables = 3;

/** The teacher's page: the first version in full, all versions side by side, and how to make the set again. */
export function keyPage(quiz: Quiz, forms: readonly ShownForm[], page: PageView, lines: TextLines): string {
  const { recipe, article, language } = quiz;
  const { key } = page.words;
  const first = forms[0] as ShownForm;
  const quote = quoter(article, localeFor(language));
  const events = new Map(article.events.map(({ text, evidence }) => [text, evidence]));
  const evidenceOf = (event: string) => events.get(event) ?? [];
  const labels = forms.map(({ label }) => label);
  const view = {
    page,
    style: styleOf(keyLook, page.sheet, language),
    refs: page.refs !== "none",
    place: (one: Quote) => placeOf(one, page, lines),
    first: first.label,
    versions: labels.length === 1 ? first.label : `${first.label}–${labels.at(-1)}`,
    entries: questionsOf(first).map((question) => keyEntry(question, { quote, evidenceOf })),
    tables: forms.length === 1 ? [] : tablesOf(forms),
    command: makeCommand(quiz),
    record: key.record(recipe.seed, recipe.edition, recipe.version, article.sha256.slice(0, 8)),
  };
  return render("key.njk", view, keyLook);
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

interface VersionTable {
  readonly labels: readonly string[];
  /** Side by side where there is room for two tables. */
  readonly parts: readonly (readonly {
    readonly number: string;
    readonly cells: readonly { readonly answers: readonly string[]; readonly same: string }[];
  }[])[];
}

/** Numbers × versions; `same` is the number under which the question stands in the first version. */
function tablesOf(forms: readonly ShownForm[]): VersionTable[] {
  const numbers = new Map(questionsOf(forms[0] as ShownForm).map(({ item, number }) => [item.id, number]));
  const columns = forms.map((form, index) => ({
    label: form.label,
    cells: questionsOf(form).map((question) => ({
      number: question.number,
      answers: answersOf(question),
      same: index === 0 ? "" : (numbers.get(question.item.id) ?? ""),
    })),
  }));
  const rows = columns[0]?.cells ?? [];
  const halves =
    columns.length <= twoTables ? [0, Math.ceil(rows.length / 2), rows.length] : [0, rows.length];
  return Array.from({ length: Math.ceil(columns.length / abreast) }, (_, table) => {
    const shown = columns.slice(table * abreast, (table + 1) * abreast);
    const all = rows.map(({ number }, row) => ({
      number,
      cells: shown.map(({ cells }) => cells[row] ?? { answers: [], same: "" }),
    }));
    return {
      labels: shown.map(({ label }) => label),
      parts: halves.slice(1).map((end, index) => all.slice(halves[index], end)),
    };
  });
}

function questionsOf(form: ShownForm): ShownQuestion[] {
  return form.sections.flatMap(({ questions }) => questions);
}
