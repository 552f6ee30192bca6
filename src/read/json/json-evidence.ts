import type { Paragraph } from "../../model/article.ts";
import type { Located, SubLine } from "../draft.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import { placeWithin } from "./place-within.ts";

const moved = 'Mend "start" and "end", or take "evidence" out: then it is looked for.';
const shape: Shape = { "paragraph!": "text", "start!": "number", "end!": "number", text: "text" };

/**
 * The places of the text that a JSON annotation gives as its evidence, as lines `see` that mean them to the letter.
 * `undefined` after a mistake: a place that is not there, or that holds other words than it says. Without paragraphs,
 * the text having mistakes of its own, nothing is looked at.
 */
export function evidenceLines(
  fields: Fields,
  paragraphs: readonly Paragraph[],
  report: Report,
  slot?: Located,
): SubLine[] | undefined {
  if (paragraphs.length === 0) return [];
  const lines = fields.list("evidence").map((node): SubLine | undefined => {
    const place = readFields(node, "a place of the text", shape, report);
    if (place === undefined || place.failed) return undefined;
    const exactly = placeWithin(place, paragraphs, moved, report);
    if (exactly === undefined) return undefined;
    const nothing = { text: "", stretches: [{ from: 0, line: node.at.line, column: node.at.column }] };
    return {
      word: "see",
      at: node.at,
      text: nothing,
      exactly,
      ...(slot && { slot }),
    };
  });
  return lines.includes(undefined) ? undefined : lines.flatMap((line) => line ?? []);
}
