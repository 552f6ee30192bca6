import type { Name } from "../../model/article.ts";
import { type Located, placeIn } from "../draft.ts";
import { nearest } from "../nearest.ts";
import { findWords, fold } from "../text/match.ts";
import { type NameTable, nameFor } from "../text/topics.ts";
import { type Context, report } from "./context.ts";
import { plain, shown } from "./entry-text.ts";

/** The listed names, as the other parts need them. */
export interface NamesOfArticle {
  readonly byId: ReadonlyMap<string, Name>;
  readonly unsorted: ReadonlySet<string>;
  readonly table: NameTable;
}

/** The listed name that is meant; a mistake where there is none. */
export function speakerFor(located: Located, names: NamesOfArticle, context: Context): string | undefined {
  const words = plain(located);
  const name = nameFor(words, names.table, context.locale);
  if (name !== undefined) return name;
  const forms = [...names.table.names.values()].flatMap((known) => known.forms);
  const folded = fold(words);
  const guess = nearest(words, forms) ?? forms.find((form) => findWords(folded, form).length > 0);
  report(context, placeIn(located), {
    code: "speaker-unknown",
    reason: `"${shown(words)}" is not among the names.`,
    remedy: guess
      ? `Did you mean "${guess}"? Otherwise add a line to "# Names": "- ${shown(words, 40)} (person)".`
      : `Add a line to "# Names": "- ${shown(words, 40)} (person)".`,
  });
  return undefined;
}
