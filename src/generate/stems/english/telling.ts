import type { Slot } from "../../../model/article.ts";
import type { Passage } from "../../passage.ts";
import { clauseOf } from "./clause.ts";
import { split } from "./split.ts";

/** How a statement tells what it tells: of the past or not, of an event or of how things stand. */
export interface Telling {
  readonly isPast: boolean;
  readonly isEvent: boolean;
}

/** Nothing where the grammar is not sure of the sentence. */
export function tellingOf(sentence: string, passage: Passage): Telling | undefined {
  const { text, slot } = withSlot(sentence);
  const units = split(text, slot, passage);
  const verb = units && clauseOf(units)?.verb;
  if (verb === undefined) return undefined;
  const { tense, sort, passive, not, infinitive } = verb;
  const happens = sort === "lexical" ? !states.has(infinitive) : sort === "auxiliary" && passive;
  return { isPast: tense === "past", isEvent: happens && !not };
}

/** The grammar takes sentences with an answer in them: here it is a time that is added. */
function withSlot(sentence: string): { readonly text: string; readonly slot: Slot } {
  const start = sentence.replace(/[.!\s]+$/u, "").length + 1;
  const answer = "then";
  const text = `${sentence.slice(0, start - 1)} ${answer}.`;
  const at = { line: 1, column: 1, length: 0 };
  const evidence = [{ paragraph: "", start: 0, end: 0, text: "" }] as const;
  const end = start + answer.length;
  return { text, slot: { id: "when", sort: "when", at, start, end, answer, not: [], also: [], evidence } };
}

/** Verbs that tell how things stand. */
const states = new Set(
  (
    "be have know want need like love hate belong own contain cost mean seem think believe hope fear exist stay remain live stand lie sit " +
    "wear see hear understand"
  ).split(" "),
);
