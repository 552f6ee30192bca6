import type { Claim, Fact } from "../../model/article.ts";
import type { Entry } from "../draft.ts";
import { evidenceAt } from "../text/evidence.ts";
import { topicsOf } from "../text/topics.ts";
import { type Context, report } from "./context.ts";
import { plain } from "./entry-text.ts";
import { looseEvidence } from "./loose-evidence.ts";
import type { NamesOfArticle } from "./names-of-article.ts";
import { pointersOf } from "./see.ts";
import { lineOf } from "./statements.ts";
import { bare, onlyOnce } from "./twice.ts";

/** What the text contradicts, and what it does not settle. No sentence may be both, nor be one of the facts. */
export function resolveClaims(
  falseEntries: readonly Entry[],
  notGivenEntries: readonly Entry[],
  facts: readonly Fact[],
  names: NamesOfArticle,
  context: Context,
): { falseStatements: Claim[]; notGiven: Claim[] } {
  const once = onlyOnce(context);
  const lines = new Map(facts.map((fact) => [bare(fact.sentence), fact.at.line]));
  const claim = (
    entry: Entry,
    letter: string,
    evidenceFor: (text: string) => Claim["evidence"] | undefined,
  ): Claim[] => {
    const text = plain(entry.text);
    const remedy = "Keep one of the two: a statement is false, or it is not in the text.";
    if (!once("statement", remedy, entry.at, text)) return [];
    const fact = lines.get(bare(text));
    if (fact !== undefined) {
      report(context, entry.at, {
        code: "false-is-fact",
        reason: `This is the fact in line ${fact}.`,
        remedy:
          "Change what makes it wrong, or take it out. False statements are also made from the facts themselves.",
      });
      return [];
    }
    const evidence = evidenceFor(text);
    const because = lineOf(entry, "because");
    if (!evidence) return [];
    return [
      {
        id: context.annotationId(letter, text),
        at: entry.at,
        text,
        ...(because !== undefined && { because }),
        evidence,
      },
    ];
  };
  const falseStatements = falseEntries.flatMap((entry) =>
    claim(entry, "x", (text) => {
      const because = lineOf(entry, "because");
      const texts = because === undefined ? [text] : [text, because];
      return looseEvidence(entry, texts, "The key will give no place for it.", names, context);
    }),
  );
  const notGiven = notGivenEntries.flatMap((entry) =>
    claim(entry, "g", (text) => {
      const pointers = pointersOf(entry, context);
      const topics = topicsOf(text, names.table, context.locale);
      return pointers && evidenceAt(pointers, topics, context.index, names.table);
    }),
  );
  return { falseStatements, notGiven };
}
