import type { Quiz } from "../../model/quiz.ts";
import type { Run } from "../runs.ts";
import { creditsOf } from "../sheet-facts.ts";
import type { TextBlock } from "../text-view.ts";
import { passageBlocks } from "./passage-blocks.ts";

/** The article's text with its paragraph letters and credits as plain text, an empty line between its blocks. */
export function passageText(quiz: Quiz): string {
  const blocks = passageBlocks(quiz, new Map()).map(blockText);
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
