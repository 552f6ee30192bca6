import type { Place } from "../../model/place.ts";
import type { Located } from "../draft.ts";

/** A JSON value with where it stands. Keys are text like any other: `__proto__` has no effect. */
export type JsonNode =
  | { readonly type: "object"; readonly at: Place; readonly members: readonly JsonMember[] }
  | { readonly type: "array"; readonly at: Place; readonly items: readonly JsonNode[] }
  | { readonly type: "string"; readonly at: Place; readonly value: Located }
  | { readonly type: "number"; readonly at: Place; readonly value: number }
  | { readonly type: "boolean"; readonly at: Place; readonly value: boolean }
  | { readonly type: "null"; readonly at: Place };

export interface JsonMember {
  readonly key: string;
  readonly at: Place;
  readonly value: JsonNode;
}

/** Where a text stops being JSON, and what would have to stand there. */
export interface JsonFault {
  readonly at: Place;
  readonly expected: string;
}

/** Deeper than any article; a limit keeps a hostile file from exhausting the stack. */
const deepest = 50;

const blank = /[ \t\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/** Reads JSON (RFC 8259) with the line and column of every value. */
export function readJsonTree(text: string): JsonNode | JsonFault {
  const starts = lineStarts(text);
  let offset = 0;

  // Places are asked for nearly in the order of the text: the line before is near.
  let near = 0;
  const placeOf = (from: number, to: number): Place => {
    if ((starts[near] as number) > from) near = lineOf(starts, from);
    while (near + 1 < starts.length && (starts[near + 1] as number) <= from) near += 1;
    const line = near;
    const start = starts[line] as number;
    const lineEnd = (starts[line + 1] ?? text.length + 1) - 1;
    return { line: line + 1, column: from - start + 1, length: Math.max(0, Math.min(to, lineEnd) - from) };
  };
  const fault = (expected: string): JsonFault => ({
    at: placeOf(offset, offset + (offset < text.length ? 1 : 0)),
    expected,
  });
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) offset += found.length;
    return found;
  };
  const sign = (wanted: string): boolean => {
    take(blank);
    if (text[offset] !== wanted) return false;
    offset += 1;
    return true;
  };

  const readString = (): { at: Place; value: Located } | JsonFault => {
    const from = offset;
    const to = text[from] === '"' ? stringEnd(text, from) : undefined;
    if (to === undefined)
      return fault(
        text[offset] === '"'
          ? 'a closing quotation mark (a line break is written "\\n")'
          : "a text in double quotation marks",
      );
    const raw = text.slice(from, to);
    offset = to;
    // Most have no escape: their letters are the text.
    if (!/[\\\0-\x1f]/.test(raw)) {
      const at = placeOf(from, to);
      const stretches = [{ from: 0, line: at.line, column: at.column + 1 }];
      return { at, value: { text: raw.slice(1, -1), stretches } };
    }
    try {
      return {
        at: placeOf(from, offset),
        value: locate(raw, JSON.parse(raw) as string, placeOf(from, from)),
      };
    } catch {
      offset = from;
      return fault('a text without bare control characters, its backslashes doubled ("\\\\")');
    }
  };

  const readObject = (from: number, depth: number): JsonNode | JsonFault => {
    const members: JsonMember[] = [];
    if (!sign("}")) {
      do {
        take(blank);
        const key = readString();
        if ("expected" in key)
          return members.length > 0 && text[offset] === "}" ? fault("no comma behind the last member") : key;
        if (!sign(":")) return fault('a colon (":") behind the key');
        const value = readValue(depth + 1);
        if ("expected" in value) return value;
        members.push({ key: key.value.text, at: key.at, value });
      } while (sign(","));
      if (!sign("}")) return fault('a comma (",") or a closing brace ("}")');
    }
    return { type: "object", at: placeOf(from, offset), members };
  };

  const readArray = (from: number, depth: number): JsonNode | JsonFault => {
    const items: JsonNode[] = [];
    if (!sign("]")) {
      do {
        take(blank);
        if (items.length > 0 && text[offset] === "]") return fault("no comma behind the last value");
        const value = readValue(depth + 1);
        if ("expected" in value) return value;
        items.push(value);
      } while (sign(","));
      if (!sign("]")) return fault('a comma (",") or a closing bracket ("]")');
    }
    return { type: "array", at: placeOf(from, offset), items };
  };

  const readValue = (depth: number): JsonNode | JsonFault => {
    take(blank);
    const from = offset;
    if (depth > deepest) return fault("values nested less deep");
    if (sign("{")) return readObject(from, depth);
    if (sign("[")) return readArray(from, depth);
    if (text[offset] === '"') {
      const read = readString();
      return "expected" in read ? read : { type: "string", ...read };
    }
    const word = take(scalar);
    if (word === undefined)
      return fault(
        "a value: a text in double quotation marks, a number, true, false, null, a list or an object",
      );
    const at = placeOf(from, offset);
    if (word === "null") return { type: "null", at };
    if (word === "true" || word === "false") return { type: "boolean", at, value: word === "true" };
    return { type: "number", at, value: Number(word) };
  };

  const value = readValue(0);
  if ("expected" in value) return value;
  take(blank);
  return offset < text.length ? fault("nothing behind the closing brace") : value;
}

/** The offset behind a string that opens at `from`; none where its line ends first. A loop, since a pattern would need memory for each letter. */
function stringEnd(text: string, from: number): number | undefined {
  const quote = text.indexOf('"', from + 1);
  if (quote < 0) return undefined;
  const plain = text.slice(from + 1, quote);
  if (!plain.includes("\\")) return plain.includes("\n") ? undefined : quote + 1;
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') return at + 1;
    if (letter === "\n") return undefined;
    if (letter === "\\") at += 1;
  }
  return undefined;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the line that holds an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a string with where its letters stand: each escape is one letter, and moves those behind it. */
function locate(raw: string, text: string, { line, column }: Place): Located {
  const stretches = [{ from: 0, line, column: column + 1 }];
  let removed = 0;
  for (let at = raw.indexOf("\\"); at >= 0; ) {
    const size = raw[at + 1] === "u" ? 6 : 2;
    removed += size - 1;
    const next = at + size;
    if (next - 1 - removed < text.length)
      stretches.push({ from: next - 1 - removed, line, column: column + next });
    at = raw.indexOf("\\", next);
  }
  return { text, stretches };
}
