import type { Place } from "../../model/place.ts";
import { foldText } from "../text/match.ts";
import { type Context, report } from "./context.ts";

/** Notices what stands twice: `false`, with a mistake at the second place, for content that was seen before. */
export function onlyOnce(
  context: Context,
): (what: string, remedy: string, place: Place, ...content: string[]) => boolean {
  const lines = new Map<string, number>();
  return (what, remedy, place, ...content) => {
    const key = JSON.stringify(content.map((text) => bare(text)));
    const line = lines.get(key);
    if (line === undefined) {
      lines.set(key, place.line);
      return true;
    }
    report(context, place, {
      code: "entry-twice",
      reason: `This ${what} stands in line ${line} already.`,
      remedy,
    });
    return false;
  };
}

/** Folded, without punctuation at the end. */
export function bare(text: string): string {
  return foldText(text)
    .trim()
    .replace(/[\s.,;:!?]+$/u, "");
}
