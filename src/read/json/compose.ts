import { cut, type Located } from "../draft.ts";

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

/** The same words on one line: each white space becomes a plain space, and there is none at the ends. */
export function onOneLine(located: Located): Located {
  return cut({ ...located, text: located.text.replace(/[\t\n\v\f\r]/g, " ") }, 0);
}

/** Plain words as an entry writes them: a backslash before each backslash, and before each of the signs that part them there. */
export function escaped(located: Located, signs = ""): Located {
  const { text } = located;
  const pieces: string[] = [];
  const stretches: { from: number; line: number; column: number }[] = [];
  let next = 0;
  let added = 0;
  let here = { from: 0, line: 1, column: 1 };
  for (let at = 0; at < text.length; at += 1) {
    const stretch = located.stretches[next];
    if (stretch?.from === at) {
      here = stretch;
      stretches.push({ ...stretch, from: at + added });
      next += 1;
    }
    const sign = text[at] as string;
    if (sign === "\\" || signs.includes(sign)) {
      pieces.push("\\");
      added += 1;
      stretches.push({ from: at + added, line: here.line, column: here.column + at - here.from });
    }
    pieces.push(sign);
  }
  return added === 0 ? located : { text: pieces.join(""), stretches };
}
