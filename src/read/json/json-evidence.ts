import type { Paragraph } from "../../model/article.ts";
import type { Located, SubLine } from "../draft.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";

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
    const letter = place.text("paragraph")?.text ?? "";
    const number = paragraphs.findIndex(({ id }) => id === letter);
    const text = paragraphs[number]?.text;
    if (text === undefined) {
      report(place.placeOf("paragraph"), {
        code: "json-value",
        reason: `There is no paragraph ${JSON.stringify(letter.slice(0, 20))}.`,
        remedy: `The text's paragraphs are A to ${paragraphs.at(-1)?.id}.`,
      });
      return undefined;
    }
    const [start, end] = [place.number("start") ?? 0, place.number("end") ?? 0];
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      start < 0 ||
      end <= start ||
      end > text.length
    ) {
      report(place.at, {
        code: "json-value",
        reason: `The place from ${start} to ${end} is not within paragraph ${letter}.`,
        remedy: `Write whole offsets from 0 to ${text.length}, the end behind the start.`,
      });
      return undefined;
    }
    const [said, found] = [place.text("text")?.text, text.slice(start, end)];
    if (said !== undefined && said !== found) {
      report(place.placeOf("text"), {
        code: "json-evidence-moved",
        reason: `Paragraph ${letter} has other words there: ${JSON.stringify(found.slice(0, 80))}.`,
        remedy: 'Mend "start" and "end", or take "evidence" out: then it is looked for.',
      });
      return undefined;
    }
    const nothing = { text: "", stretches: [{ from: 0, line: node.at.line, column: node.at.column }] };
    return {
      word: "see",
      at: node.at,
      text: nothing,
      exactly: { paragraph: number, start, end },
      ...(slot && { slot }),
    };
  });
  return lines.includes(undefined) ? undefined : lines.flatMap((line) => line ?? []);
}
