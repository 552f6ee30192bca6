import { opensAdverbial } from "./clause.ts";
import { type Asked, placeOf, type Question, unitsOf } from "./question.ts";
import { isFineBehind, isWithinReach } from "./reach.ts";
import { isAdverb } from "./verb-class.ts";
import { prepositions } from "./words.ts";

/** "Why …?": the reason goes with its "because". */
export function askWhy(question: Question): Asked | undefined {
  const { clause, at, slot } = question;
  const units = unitsOf(question);
  const words = slot.answer.toLowerCase().split(/\s+/);
  let from = at;
  const before = units[at - 1]?.lower ?? "";
  const earlier = `${units[at - 2]?.lower ?? ""} ${before}`;
  if (["because of", "due to", "owing to", "thanks to", "so that"].includes(earlier)) from = at - 2;
  else if (["because", "since", "as"].includes(before)) from = at - 1;
  else if (earlier === "order to") from = at - 3;
  else if (before === "to") from = at - 1;
  else if (!["because", "since", "as", "to", "so", "due", "owing", "thanks"].includes(words[0] as string))
    return undefined;
  if (from < 0) return undefined;
  const asked = { words: "why", from, to: at + 1 };
  if (placeOf(question) === "lead") return from === 0 && at + 1 === clause.subject ? asked : undefined;
  if (placeOf(question) !== "rest" || at + 1 < units.length) return undefined;
  // "wants to [...]", "was forced to [...]": no purpose but what is wanted.
  const purpose = before === "to" && from === at - 1 && !earlier.startsWith("order");
  if ((purpose || words[0] === "to") && from <= clause.verb.main + 1) return undefined;
  return isWithinReach(clause, from, "adjunct") ? asked : undefined;
}

/** "How …?": a manner or means, with its "by" or "with". */
export function askHow(question: Question): Asked | undefined {
  const { clause, at, slot } = question;
  const units = unitsOf(question);
  const before = units[at - 1]?.lower ?? "";
  const first = slot.answer.toLowerCase().split(/\s+/)[0] ?? "";
  const own = opensAdverbial(slot.answer) && prepositions.has(first);
  const adverb = isAdverb({ kind: "word", text: first, lower: first, comma: false, possessive: false });
  const led = ["by", "with", "through"].includes(before);
  if (!own && !led && !(adverb && !slot.answer.includes(" "))) return undefined;
  const from = led ? at - 1 : at;
  const asked = { words: "how", from, to: at + 1 };
  if (placeOf(question) === "lead") return from === 0 && at + 1 === clause.subject ? asked : undefined;
  if (placeOf(question) !== "rest" || clause.verb.sort === "copula" || from < clause.verb.after)
    return undefined;
  return isWithinReach(clause, from, "adjunct") && isFineBehind(clause, at + 1, "adjunct")
    ? asked
    : undefined;
}
