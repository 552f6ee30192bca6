import { nearest } from "../nearest.ts";
import type { ProblemWords } from "../problems.ts";
import type { JsonNode } from "./json-tree.ts";

// What is said of mistakes in an object's keys and values.

const typeNames: Readonly<Record<JsonNode["type"], string>> = {
  object: "an object",
  array: "a list",
  string: "a text",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

export function wrongType(what: string, expected: string, node: JsonNode): ProblemWords {
  const example =
    node.type === "number" && expected === "a text" ? ` Write "${node.value}" in quotation marks.` : "";
  return {
    code: "json-type",
    reason: `Expected ${expected} for ${what}, found ${typeNames[node.type]}.`,
    remedy: `Write ${expected} here.${example}`,
  };
}

export function unknownKey(key: string, what: string, keys: readonly string[]): ProblemWords {
  const meant = nearest(key, keys);
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return {
    code: "json-unknown-key",
    reason: `${JSON.stringify(shown)} is no key of ${what}.`,
    remedy: meant === undefined ? `The keys are ${keys.join(", ")}.` : `Did you mean "${meant}"?`,
  };
}

export function keyTwice(key: string, what: string): ProblemWords {
  return {
    code: "json-key-twice",
    reason: `"${key}" stands in ${what} twice.`,
    remedy: "Keep one of the two.",
  };
}

export function missingKey(key: string, what: string): ProblemWords {
  return { code: "json-missing-key", reason: `"${key}" is missing in ${what}.`, remedy: `Add "${key}".` };
}

export function unknownValue(key: string, value: string, values: readonly string[]): ProblemWords {
  const meant = nearest(value, values);
  return {
    code: "json-value",
    reason: `${JSON.stringify(value.slice(0, 60))} is no value of "${key}".`,
    remedy:
      meant === undefined
        ? `Write one of ${values.map((word) => `"${word}"`).join(", ")}.`
        : `Did you mean "${meant}"?`,
  };
}

export function badCharacter(key: string, name: string): ProblemWords {
  return {
    code: "bad-character",
    reason: `"${key}" holds ${name}, which cannot be printed.`,
    remedy: "Delete it.",
  };
}

export function empty(key: string): ProblemWords {
  return {
    code: "json-empty",
    reason: `"${key}" is empty.`,
    remedy: "Write its text, or take it out.",
  };
}
