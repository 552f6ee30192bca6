import type { Named } from "./annotations.ts";
import { readValue } from "./values.ts";
import { bare } from "./words.ts";

/** What a bracket without a sort asks: a listed name, a date, a number, else words (docs/authoring.md, "The lists"). */
export function sortFound(answer: string, names: readonly Named[], language: string): string {
  const listed = names.find((one) => one.names.some((name) => bare(name) === bare(answer)));
  if (listed !== undefined) return sortOfName[listed.sort] ?? "what";
  const value = readValue(answer, language);
  if (value === undefined) return "what";
  return value.type === "date" ? "when" : "how many";
}

const sortOfName: Readonly<Record<string, string>> = {
  person: "who",
  group: "who",
  place: "where",
  thing: "what",
};
