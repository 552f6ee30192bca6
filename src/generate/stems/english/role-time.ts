import type { Name } from "../../../model/article.ts";
import { contentWords } from "../../../read/text/content-words.ts";
import { push } from "../../../read/text/text-index.ts";
import type { Passage } from "../../passage.ts";
import { type Asked, isSubject, type Question, unitsOf } from "./question.ts";
import { textOf } from "./unit.ts";

/**
 * The time that a question for the holder of a role must name, where several listed names have had it: " until May 2021".
 * Empty where nothing is missing; `undefined` where the time is not known (item-quality, 10).
 */
export function roleNeedsTime(question: Question, asked: Asked): string | undefined {
  const { clause, slot, passage } = question;
  const { verb } = clause;
  if (slot.sort !== "who" || !isSubject(clause, asked.from, asked.to)) return "";
  if (verb.sort !== "copula" && verb.infinitive !== "become") return "";
  const units = unitsOf(question);
  if (units.some(({ kind }) => kind === "date")) return "";
  const words = [...contentWords(textOf(units, verb.after), passage.locale)];
  if (words.length === 0 || holdersOf(words, passage).length < 2) return "";
  const role = passage.names.get(slot.name ?? "")?.role ?? "";
  const time = /\b(?:until|since|from|after|before|in)\s[^,;]*\d{3,4}\b/u.exec(role);
  return time === null ? undefined : ` ${time[0]}`;
}

/** The listed names whose role has all these words. */
function holdersOf(words: readonly string[], passage: Passage): readonly Name[] {
  const index = roleIndex(passage);
  const [first = [], ...others] = words
    .map((word) => index.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  return first.filter((name) => others.every((names) => names.includes(name)));
}

const indexes = new WeakMap<Passage, ReadonlyMap<string, readonly Name[]>>();

function roleIndex(passage: Passage): ReadonlyMap<string, readonly Name[]> {
  const known = indexes.get(passage);
  if (known !== undefined) return known;
  const index = new Map<string, Name[]>();
  for (const name of passage.article.names) {
    for (const word of contentWords(name.role ?? "", passage.locale)) push(index, word, name);
  }
  indexes.set(passage, index);
  return index;
}
