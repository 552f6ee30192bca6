import { localeFor } from "../../locale/locales.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { Run } from "../runs.ts";
import { creditsOf } from "../sheet-facts.ts";
import { type TextBlock, textView } from "../text-view.ts";

/** The article's text with its paragraph letters and credits as plain text, an empty line between its blocks. */
export function passageText(quiz: Quiz): string {
  const { article, language, items } = quiz;
  const { paper } = localeFor(language);
  const gapped = new Set(
    items.flatMap((item) => (item.interaction === "gap" && item.paragraph ? [item.paragraph] : [])),
  );
  const blocks = textView(article, new Map()).map((block) =>
    "letter" in block && gapped.has(block.letter)
      ? `${block.letter}  ${paper.paragraphInQuestion(block.letter, undefined)}`
      : blockText(block),
  );
  return [...blocks, creditsOf(quiz).join("\n")].filter((block) => block.trim() !== "").join("\n\n");
}

function blockText(block: TextBlock): string {
  switch (block.type) {
    case "prose":
    case "quote":
      return `${block.letter}  ${wordsOfRuns(block.runs)}`;
    case "list":
      return [block.letter, ...block.points.map(({ runs }) => `• ${wordsOfRuns(runs)}`)].join("\n");
    case "elsewhere":
      return `${block.letter}  ${block.text}`;
    case "subhead":
    case "code":
      return block.text;
    case "picture":
      return `[${block.alternative}]`;
    case "footnote":
      return `[${block.label}] ${block.text}`;
    default:
      return block satisfies never;
  }
}

function wordsOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => ("text" in run ? run.text : "")).join("");
}
