import { type Paragraph, slotSorts } from "../../model/article.ts";
import type { Place } from "../../model/place.ts";
import { type Located, placeIn, type SubLine, type SubLineWord } from "../draft.ts";
import { compose, escaped, onOneLine } from "./compose.ts";
import { evidenceLines } from "./json-evidence.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";

const slotNumber = new RegExp(`^(?:${slotSorts.join("|")})(?: [1-9]\\d?)?$`);
const slotShape: Shape = {
  "slot!": "text",
  question: "text",
  not: "texts",
  also: "texts",
  evidence: "list",
};

/** What a fact's slot has: the lines of Markdown that name it. */
export function slotLines(
  node: JsonNode,
  report: Report,
  paragraphs: readonly Paragraph[],
): SubLine[] | undefined {
  const fields = readFields(node, "a slot", slotShape, report);
  const slot = fields?.text("slot");
  if (fields === undefined || fields.failed || slot === undefined) return undefined;
  if (!slotNumber.test(slot.text)) {
    report(placeIn(slot), {
      code: "json-value",
      reason: `${JSON.stringify(slot.text.slice(0, 60))} names no slot.`,
      remedy: `Write ${slotSorts.map((sort) => `"${sort}"`).join(", ")}; "who 2" for the second of its sort.`,
    });
    return undefined;
  }
  const evidence = evidenceLines(fields, paragraphs, report, slot);
  if (evidence === undefined) return undefined;
  const question = fields.text("question");
  const at = placeIn(slot);
  return [
    ...(question === undefined ? [] : [subLine("?", compose(slot, ": ", escaped(question)), at)]),
    ...listLines(fields, "not").map((line) => ({ ...line, slot })),
    ...listLines(fields, "also").map((line) => ({ ...line, slot })),
    ...evidence,
  ];
}

export function commonLines(
  fields: Fields,
  report: Report,
  paragraphs: readonly Paragraph[],
): SubLine[] | undefined {
  const lines = proofLines(fields, report, paragraphs);
  return lines && [...textLines(fields, "because"), ...lines];
}

export function proofLines(
  fields: Fields,
  report: Report,
  paragraphs: readonly Paragraph[],
): SubLine[] | undefined {
  const exact = evidenceLines(fields, paragraphs, report);
  return exact && [...listLines(fields, "see"), ...exact];
}

export function textLines(fields: Fields, key: string, word: SubLineWord = key as SubLineWord): SubLine[] {
  const text = fields.text(key);
  return text === undefined ? [] : [subLine(word, escaped(text), placeIn(text))];
}

/** A line for each text of a list; a semicolon in one does not part it. */
export function listLines(fields: Fields, key: string, word: SubLineWord = key as SubLineWord): SubLine[] {
  return fields.texts(key).map((text) => subLine(word, escaped(text, ";"), placeIn(text)));
}

export function subLine(word: SubLineWord, text: Located, at: Place): SubLine {
  return { word, at, text: onOneLine(text) };
}
