import { EVENT_ID, getScalarValue, parseEvents, YAMLException } from "js-yaml";
import type { Place } from "../../model/place.ts";
import type { Located } from "../draft.ts";
import type { ProblemWords } from "../problems.ts";

/** One key of the front matter. The value is missing where it is not a text: a list, an alias, something with a tag. */
export type YamlField =
  | {
      readonly key: { readonly text: string; readonly line: number; readonly column: number };
      readonly value?: Located;
    }
  | { readonly problem: ProblemWords; readonly at: Place };

/** A key and its value as YAML reads them. `lines` are those of the field alone, the first being line `first` + 1 of the file. */
export function readYamlField(lines: readonly string[], first: number): YamlField {
  const text = lines.join("\n");
  const line = lines[0] as string;
  const fault = (problem: ProblemWords): YamlField => ({
    problem,
    at: { line: first + 1, column: 1, length: line.trimEnd().length },
  });
  try {
    const [, mapping, key, value, ...rest] = parseEvents(text, { maxDepth: 20 });
    if (mapping?.type !== EVENT_ID.MAPPING || key?.type !== EVENT_ID.SCALAR || value === undefined)
      return fault(noField(line));
    const place = placeAt(text, key.valueStart, first);
    const named = { key: { text: getScalarValue(text, key), line: place.line, column: place.column } };
    const isText = value.type === EVENT_ID.SCALAR && value.tagStart < 0 && value.anchorStart < 0;
    if (!isText) return named;
    // Behind the one value only the mapping and the document are closed.
    if (rest.some((event) => event.type !== EVENT_ID.POP)) return fault(noField(line));
    const words = value.valueStart < 0 ? "" : getScalarValue(text, value);
    return {
      ...named,
      value: { text: words, stretches: [{ from: 0, ...placeAt(text, value.valueStart, first) }] },
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return fault(/^[^\s:]+[ \t]*:(?:\s|$)/.test(line) ? notReadable(line) : noField(line));
  }
}

function placeAt(text: string, offset: number, first: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset)).split("\n");
  return { line: first + before.length, column: (before.at(-1) as string).length + 1 };
}

function noField(line: string): ProblemWords {
  const withoutSpace = /^([a-z]+):(\S.*)$/i.exec(line);
  return {
    code: "front-matter-line",
    reason: "This line of the front matter is not a key with its value.",
    remedy: withoutSpace
      ? `Write a space behind the colon: ${withoutSpace[1]}: ${withoutSpace[2]}`
      : 'Write it as "key: value", or close the front matter with "---" above it.',
  };
}

function notReadable(line: string): ProblemWords {
  const colon = line.indexOf(":");
  const [key, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  return {
    code: "front-matter-value",
    reason: `The value of "${key}" cannot be read.`,
    remedy: `Put it in quotation marks: ${key}: '${value === "" ? "…" : value.replaceAll("'", "''")}'`,
  };
}
