import type { Word } from "../../model/article.ts";
import { isProof } from "../../model/evidence.ts";
import { type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";
import { readEvidence } from "./quiz-item-parts.ts";

const shape: Shape = { "id!": "text", "word!": "text", "meaning!": "text", "evidence!": "list", "*": "any" };

/** The words of a text with what they mean, as worksheets explain them. One with a mistake is left out. */
export function readWords(nodes: readonly JsonNode[], letters: ReadonlySet<string>, report: Report): Word[] {
  return nodes.flatMap((node): Word[] => {
    const fields = readFields(node, "a word", shape, report);
    if (fields === undefined || fields.failed) return [];
    const evidence = readEvidence(fields, "a word", "needed", report);
    if (evidence === undefined || !isProof(evidence)) return [];
    const lost = evidence.find(({ paragraph }) => !letters.has(paragraph));
    if (lost !== undefined) {
      report(fields.placeOf("evidence"), {
        code: "json-value",
        reason: `There is no paragraph ${JSON.stringify(lost.paragraph.slice(0, 20))}.`,
        remedy: `The text's paragraphs are ${[...letters].join(", ")}.`,
      });
      return [];
    }
    const text = (key: string) => fields.text(key)?.text ?? "";
    return [
      { id: text("id"), at: fields.at, word: text("word"), meaning: text("meaning"), not: [], evidence },
    ];
  });
}
