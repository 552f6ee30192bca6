import { gapOf } from "./bodies.ts";
import type { ReadBody } from "./question.ts";

/** A text with one gap to type in, as our own exports have it: behind the stem, on lines of its own, ten underscores. */
export function typedGap(
  asked: string,
  accepted: readonly string[],
  lost: readonly string[],
): ReadBody | undefined {
  const [stem = "", ...rest] = asked.split("\n");
  const [before, after, more] = rest.join("\n").split(/(?<!_)_{10}(?!_)/);
  if (stem === "" || before === undefined || after === undefined || more !== undefined) return undefined;
  const read = gapOf([{ words: before }, { accepted }, { words: after }], undefined, lost);
  return "body" in read ? { ...read, stem } : read;
}
