import type { Located } from "./draft.ts";

/** Located words put together with signs between them; a sign stands where the words behind it stand (or else before it). */
export function compose(...pieces: readonly (string | Located)[]): Located {
  const texts: string[] = [];
  const stretches: { from: number; line: number; column: number }[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      for (const { from, line, column } of piece.stretches)
        stretches.push({ from: length + from, line, column });
    }
    const text = typeof piece === "string" ? piece : piece.text;
    texts.push(text);
    length += text.length;
  }
  const [first] = stretches;
  if (first !== undefined && first.from > 0) stretches.unshift({ ...first, from: 0 });
  return {
    text: texts.join(""),
    stretches: stretches.length > 0 ? stretches : [{ from: 0, line: 1, column: 1 }],
  };
}

/** The same words on one line: each white space becomes a plain space, so that nothing moves. */
export function onOneLine(located: Located): Located {
  return { ...located, text: located.text.replace(/[\t\n\v\f\r]/g, " ") };
}
