import type { Paragraph } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Option } from "../../model/item.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import { placeWithin } from "./place-within.ts";

const optionShape: Shape = { "id!": "text", "text!": "text", rationale: "blank", "*": "any" };
export const statementShape: Shape = { ...optionShape, evidence: "list" };
export const entryShape: Shape = { ...optionShape, "rank!": "number", evidence: "list" };
const pieceShape: Shape = { words: "blank", gap: "text", "*": "any" };
const evidenceShape: Shape = {
  "paragraph!": "text",
  "start!": "number",
  "end!": "number",
  "text!": "text",
  "*": "any",
};

/** As many options as there are letters for them. */
const mostParts = 26;

export function partOf(fields: Fields): Option {
  const text = (key: string) => fields.text(key)?.text ?? "";
  return { id: text("id"), text: text("text"), rationale: text("rationale") };
}

export function readOptions(fields: Fields, key: string, report: Report): readonly Option[] {
  return readParts(fields, key, optionShape, report).map(partOf);
}

/** The objects of a list, each with an id of its own. */
export function readParts(fields: Fields, key: string, shape: Shape, report: Report): readonly Fields[] {
  const nodes = fields.list(key);
  if (nodes.length < 1 || nodes.length > mostParts) {
    report(fields.placeOf(key), {
      code: "json-value",
      reason: `"${key}" has ${nodes.length} entries; 1 to ${mostParts} were expected.`,
      remedy: "Mend the list.",
    });
    return [];
  }
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    const part = readFields(node, `an entry of "${key}"`, shape, report);
    if (part === undefined || part.failed) return [];
    const id = part.text("id")?.text ?? "";
    if (seen.has(id)) {
      report(part.placeOf("id"), {
        code: "id-twice",
        reason: `Two entries of "${key}" have the id ${JSON.stringify(id.slice(0, 40))}.`,
        remedy: "Give each an id of its own.",
      });
    }
    seen.add(id);
    return [part];
  });
}

/** Whether the text proves a quiz's questions, or nobody has said where. */
export type Proofs = "needed" | "optional";

/** What proves questions: without paragraphs, there being none or such with mistakes, no place is looked at. */
export interface Ground {
  readonly proofs: Proofs;
  readonly paragraphs: readonly Paragraph[];
}

const moved = 'Mend "start", "end" and "text": the place must hold these words.';

export function readEvidence(
  fields: Fields,
  what: string,
  { proofs, paragraphs }: Ground,
  report: Report,
): readonly Evidence[] | undefined {
  const nodes = fields.list("evidence");
  const places = nodes.flatMap((node): Evidence[] => {
    const place = readFields(node, "a place of the text", evidenceShape, report);
    if (place === undefined || place.failed) return [];
    if (paragraphs.length > 0 && placeWithin(place, paragraphs, moved, report) === undefined) return [];
    return [
      {
        paragraph: place.text("paragraph")?.text ?? "",
        start: place.number("start") ?? 0,
        end: place.number("end") ?? 0,
        text: place.text("text")?.text ?? "",
      },
    ];
  });
  if (places.length > 0) return places.length === nodes.length ? places : undefined;
  if (nodes.length === 0) {
    if (proofs === "optional") return [];
    if (fields.any("evidence")?.type !== "array") return undefined;
    report(fields.placeOf("evidence"), {
      code: "no-evidence",
      reason: `Nothing proves ${what}: "evidence" is empty.`,
      remedy: 'Write where the text does: { "paragraph": "A", "start": 0, "end": 6, "text": "…" }.',
    });
  }
  return undefined;
}

export function readPieces(fields: Fields, report: Report): ({ words: string } | { gap: string })[] {
  return fields.list("text").flatMap((node): ({ words: string } | { gap: string })[] => {
    const piece = readFields(node, "a piece of the text", pieceShape, report);
    if (piece === undefined || piece.failed) return [];
    const [words, gap] = [piece.text("words")?.text, piece.text("gap")?.text];
    if (words !== undefined && gap === undefined) return [{ words }];
    if (gap !== undefined && words === undefined) return [{ gap }];
    report(piece.at, {
      code: "json-value",
      reason: "A piece of the text is words or a gap.",
      remedy: 'Write { "words": "…" } or { "gap": "g1" }.',
    });
    return [];
  });
}
