import type { Passage } from "../../passage.ts";
import { clauseOf } from "./clause.ts";
import { split } from "./split.ts";
import { withTime } from "./with-time.ts";

/** How a statement tells what it tells: of the past or not, of an event or of how things stand. */
export interface Telling {
  readonly isPast: boolean;
  readonly isEvent: boolean;
}

/** Nothing where the grammar is not sure of the sentence. */
export function tellingOf(sentence: string, passage: Passage): Telling | undefined {
  const { text, slot } = withTime(sentence);
  const units = split(text, slot, passage);
  const verb = units && clauseOf(units)?.verb;
  if (verb === undefined) return undefined;
  const { tense, sort, passive, not, infinitive } = verb;
  const happens = sort === "lexical" ? !states.has(infinitive) : sort === "auxiliary" && passive;
  return { isPast: tense === "past", isEvent: happens && !not };
}

/** Verbs that tell how things stand. */
const states = new Set(
  (
    "be have know want need like love hate belong own contain cost mean seem think believe hope fear exist stay remain live stand lie sit " +
    "wear see hear understand"
  ).split(" "),
);
