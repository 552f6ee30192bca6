import { localeFor } from "../../locale/locales.ts";
import type { Quiz } from "../../model/quiz.ts";
import { keyEntry } from "../key-entry.ts";
import { makeCommand } from "../make-command.ts";
import type { PageView } from "../page-view.ts";
import { quoter } from "../quotes.ts";
import type { ShownForm } from "../shown-form.ts";
import { questionsOf, versionTables } from "../version-tables.ts";
import { render } from "./render.ts";

/** The teacher's page: the first version in full, all versions side by side, and how to make the set again. */
export function keyPage(quiz: Quiz, forms: readonly ShownForm[], page: PageView): string {
  const { recipe, article, language } = quiz;
  const { key } = page.words;
  const first = forms[0] as ShownForm;
  const quote = quoter(article, localeFor(language));
  const labels = forms.map(({ label }) => label);
  return render("key.njk", {
    page,
    refs: recipe.options.paper.refs !== "none",
    first: first.label,
    versions: labels.length === 1 ? first.label : `${first.label}–${labels.at(-1)}`,
    entries: questionsOf(first).map((question) => keyEntry(question, quote)),
    tables: versionTables(forms),
    command: makeCommand(quiz),
    record: key.record(recipe.seed, recipe.edition, recipe.version, article.sha256.slice(0, 8)),
  });
}
