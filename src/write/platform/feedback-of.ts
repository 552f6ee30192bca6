import { localeFor } from "../../locale/locales.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Item } from "../../model/item.ts";
import type { Quiz } from "../../model/quiz.ts";
import { keyOf } from "../answers.ts";
import { quoter } from "../quotes.ts";
import { htmlParagraph } from "./html-text.ts";

/** What is said when a question has been answered: plain text, one line each. */
export interface Feedback {
  /** Why the key is right; one line for each part, and for each option that no part needs. */
  readonly why: readonly string[];
  /** The words of the text that prove it: `“…” (paragraph A)`. */
  readonly quotes: readonly string[];
}

/** Gives the feedback of a quiz's items. What belongs to one option is its `rationale`. */
export function feedbackOf({ article, language }: Quiz): (item: Item) => Feedback {
  const locale = localeFor(language);
  const quotesIn = quoter(article, locale);
  const quoted = (evidence: readonly Evidence[]) =>
    quotesIn(evidence).map(({ paragraph, runs }) => {
      const words = runs.map((run) => ("text" in run ? run.text : "")).join("");
      const { open, close } = locale.quotes;
      return `${open}${words}${close} (${locale.paper.key.paragraph(paragraph)})`;
    });
  return (item) => {
    const evidence =
      item.interaction === "match"
        ? [...item.statements.flatMap((statement) => statement.evidence), ...item.evidence]
        : item.evidence;
    const why = [item.rationale, ...partsOf(item)].filter((line) => line.trim() !== "");
    return { why: [...new Set(why)], quotes: [...new Set(quoted(evidence))] };
  };
}

/** Why each part of a question stands where it does. */
function partsOf(item: Item): string[] {
  switch (item.interaction) {
    case "match": {
      const used = new Set(item.statements.map(({ id }) => keyOf(item.key, id)));
      return [
        ...item.statements.map(({ id, text, rationale }) => {
          const right = item.options.find((option) => option.id === keyOf(item.key, id))?.text ?? "";
          return [`${text} – ${right}`, rationale].filter(Boolean).join(": ");
        }),
        ...item.options.filter(({ id }) => !used.has(id)).map(({ rationale }) => rationale),
      ];
    }
    case "order":
      return [...item.entries]
        .sort((a, b) => a.rank - b.rank)
        .map(({ text, rationale }) => [text, rationale].filter(Boolean).join(" – "));
    case "gap": {
      const right = new Set(Object.values(item.key).flat());
      return (item.bank ?? []).filter(({ text }) => !right.has(text)).map(({ rationale }) => rationale);
    }
    case "choice":
    case "text":
      return [];
    default:
      return item satisfies never;
  }
}

/** The feedback of a whole question as HTML: why, and the words of the text. */
export function feedbackHtml({ why, quotes }: Feedback): string {
  return [
    ...why.map(htmlParagraph),
    ...quotes.map((quote) => `<blockquote>${htmlParagraph(quote)}</blockquote>`),
  ].join("");
}
