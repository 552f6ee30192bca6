import type { Paragraph, Word } from "../../model/article.ts";
import { isProof } from "../../model/evidence.ts";
import { type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";
import { readEvidence } from "./quiz-item-parts.ts";

const shape: Shape = { "id!": "text", "word!": "text", "meaning!": "text", "evidence!": "list", "*": "any" };

/** The words of a text with what they mean, as worksheets explain them. One with a mistake is left out. */
export function readWords(
  nodes: readonly JsonNode[],
  paragraphs: readonly Paragraph[],
  report: Report,
): Word[] {
  return nodes.flatMap((node): Word[] => {
    const fields = readFields(node, "a word", shape, report);
    if (fields === undefined || fields.failed) return [];
    const evidence = readEvidence(fields, "a word", { proofs: "needed", paragraphs }, report);
    if (evidence === undefined || !isProof(evidence)) return [];
    const text = (key: string) => fields.text(key)?.text ?? "";
    return [
      { id: text("id"), at: fields.at, word: text("word"), meaning: text("meaning"), not: [], evidence },
    ];
  });
}
