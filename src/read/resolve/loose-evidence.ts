import type { Evidence } from "../../model/evidence.ts";
import { type Entry, placeIn } from "../draft.ts";
import { evidenceAt, evidenceForTopics } from "../text/evidence.ts";
import { topicsOf } from "../text/topics.ts";
import { type Context, report } from "./context.ts";
import type { NamesOfArticle } from "./names-of-article.ts";
import { pointersOf } from "./see.ts";

/**
 * Evidence for an entry without an answer: where `see:` points, else where most of one of its texts is said. Not found is
 * advice, and `without` says what then becomes of it. `undefined` after a mistake.
 */
export function looseEvidence(
  entry: Entry,
  texts: readonly string[],
  without: string,
  names: NamesOfArticle,
  context: Context,
): Evidence[] | undefined {
  const pointers = pointersOf(entry, context);
  if (!pointers) return undefined;
  const topics = texts.map((text) => topicsOf(text, names.table, context.locale));
  const [first] = topics;
  if (pointers.length > 0 && first) return evidenceAt(pointers, first, context.index, names.table);
  for (const candidate of topics) {
    const found = evidenceForTopics(candidate, context.index, names.table);
    if (found.length > 0) return found;
  }
  report(context, placeIn(entry.text), {
    code: "evidence-not-found",
    severity: "advice",
    reason: `No one paragraph says clearly what this is about. ${without}`,
    remedy: 'Say where the text says it in a line below: "see: B", or words of the text.',
  });
  return [];
}
