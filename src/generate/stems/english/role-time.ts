import type { Name } from "../../../model/article.ts";
import { contentWords } from "../../../read/text/content-words.ts";
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
  if (words.length === 0 || !hasTwoHolders(words, passage)) return "";
  const role = passage.names.get(slot.name ?? "")?.role ?? "";
  const time = /\b(?:until|since|from|after|before|in)\s[^,;]*\d{3,4}\b/u.exec(role);
  return time === null ? undefined : ` ${time[0]}`;
}

/** Whether two listed names have a role with all these words; a word of very many roles is taken to be in two alike. */
function hasTwoHolders(words: readonly string[], passage: Passage): boolean {
  const index = roleIndex(passage);
  const holders = words.map((word) => index.get(word) ?? new Set<Name>()).sort((a, b) => a.size - b.size);
  const [first = new Set<Name>(), ...others] = holders;
  if (first.size > mostHolders) return true;
  return [...first].filter((name) => others.every((names) => names.has(name))).length > 1;
}

const mostHolders = 50;

const indexes = new WeakMap<Passage, ReadonlyMap<string, ReadonlySet<Name>>>();

function roleIndex(passage: Passage): ReadonlyMap<string, ReadonlySet<Name>> {
  const known = indexes.get(passage);
  if (known !== undefined) return known;
  const index = new Map<string, Set<Name>>();
  for (const name of passage.article.names) {
    for (const word of contentWords(name.role ?? "", passage.locale)) {
      const names = index.get(word);
      if (names === undefined) index.set(word, new Set([name]));
      else names.add(name);
    }
  }
  indexes.set(passage, index);
  return index;
}
