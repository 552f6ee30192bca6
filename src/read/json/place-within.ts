import type { Paragraph } from "../../model/article.ts";
import type { Fields, Report } from "./json-fields.ts";

/** A place of a text: its paragraph's number from 0, and where in it. */
export interface Within {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a JSON place (`paragraph`, `start`, `end`, and perhaps its `text`) stands. `undefined` after a mistake: a place that is
 * not there, or that holds other words than it says.
 *
 * @param mend what to do where other words stand there
 */
export function placeWithin(
  place: Fields,
  paragraphs: readonly Paragraph[],
  mend: string,
  report: Report,
): Within | undefined {
  const letter = place.text("paragraph")?.text ?? "";
  const number = paragraphs.findIndex(({ id }) => id === letter);
  const text = paragraphs[number]?.text;
  if (text === undefined) {
    report(place.placeOf("paragraph"), {
      code: "json-value",
      reason: `There is no paragraph ${JSON.stringify(letter.slice(0, 20))}.`,
      remedy: `The text's paragraphs are ${paragraphs[0]?.id} to ${paragraphs.at(-1)?.id}.`,
    });
    return undefined;
  }
  const [start, end] = [place.number("start") ?? 0, place.number("end") ?? 0];
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
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
      remedy: mend,
    });
    return undefined;
  }
  return { paragraph: number, start, end };
}
