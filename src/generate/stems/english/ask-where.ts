import type { Name } from "../../../model/article.ts";
import { contentWords } from "../../../read/text/content-words.ts";
import { isObjectPlace, isPredicate } from "./ask-who.ts";
import { opensAdverbial } from "./clause.ts";
import { type Asked, isSubject, placeOf, type Question, unitsOf, withArticle } from "./question.ts";
import { isFineBehind, isWithinReach } from "./reach.ts";
import type { Unit } from "./unit.ts";
import { verbClass } from "./verb-class.ts";

/** "Where …?", "In which city …?", "To which country …?" */
export function askWhere(question: Question): Asked | undefined {
  const { clause, at, slot, passage } = question;
  const units = unitsOf(question);
  if ((units[at] as Unit).possessive) return undefined;
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  const sort = name && sortOfPlace(name, question);
  const place = placeOf(question);
  if (opensAdverbial(slot.answer)) return atPlace(question, at, "where");
  const from = withArticle(units, at);
  if (place === "subject") {
    if (!isSubject(clause, from, at + 1)) return undefined;
    // "Which country was the last country …?"
    const twice = units
      .slice(clause.verb.after)
      .some(({ lower }) => lower.replace(/s$/, "") === (sort ?? "place"));
    return name === undefined || twice ? undefined : { words: `which ${sort ?? "place"}`, from, to: at + 1 };
  }
  if (place === "rest" && isPredicate(question, from)) return predicate(question, from);
  if (place === "rest" && isObjectPlace(question, from) && name) {
    const fine = isWithinReach(clause, from, "argument") && isFineBehind(clause, at + 1, "argument");
    return fine ? { words: `which ${sort ?? "place"}`, from, to: at + 1 } : undefined;
  }
  const preposition = units[from - 1];
  if (preposition?.kind !== "word") return undefined;
  const word = preposition.lower;
  if (name !== undefined && sort !== undefined && named.has(word))
    return atPlace(question, from - 1, `${word} which ${sort}`);
  if (inside.has(word)) return atPlace(question, from - 1, "where");
  if (name === undefined) return near.has(word) ? atPlace(question, from - 1, "where") : undefined;
  return named.has(word) ? atPlace(question, from - 1, `${word} which place`) : undefined;
}

const inside = new Set(["in", "on", "at", "inside"]);
const near = new Set("under near behind beside beneath to into onto outside".split(" "));
const named = new Set(
  "in on to from near through into across towards around outside inside behind by for".split(" "),
);

/** A place that tells where: it must hang on one verb alone, and not on a noun ("the president of [Mali]"). */
function atPlace(question: Question, from: number, words: string): Asked | undefined {
  const { clause, at } = question;
  const units = unitsOf(question);
  const asked = { words, from, to: at + 1 };
  if (placeOf(question) === "lead") return from === 0 && at + 1 === clause.subject ? asked : undefined;
  if (placeOf(question) !== "rest") return undefined;
  if (units[from]?.lower === "by" && !clause.verb.passive) return undefined;
  if (units[from]?.lower === "for" && verbClass(units[from - 1] as Unit) === undefined) return undefined;
  if (words === "where" && isPlaceToo(units, at + 1)) return undefined;
  return isWithinReach(clause, from, "adjunct") && isFineBehind(clause, at + 1, "adjunct")
    ? asked
    : undefined;
}

/** "in [a small museum] near Oslo": half of the answer would stay. */
function isPlaceToo(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    ["near", "in", "at", "on", "outside", "under", "behind"].includes(units[at]?.lower ?? "") &&
    next?.kind === "name"
  );
}

/** "The capital of Mali is [Bamako]." */
function predicate({ clause, at }: Question, from: number): Asked | undefined {
  const { units, subject, subjectEnd } = clause;
  const described =
    units[subject]?.lower === "the" &&
    !units.slice(subject, subjectEnd).some(({ name }) => name?.sort === "person");
  return described && at + 1 === units.length ? { words: "what", from, to: at + 1 } : undefined;
}

/** What a listed place is, from the first words of its role: "capital of Russia" is a city. */
function sortOfPlace(name: Name, { passage }: Question): string | undefined {
  for (const word of (name.role ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .slice(0, 3)) {
    if (["in", "of", "on", "at", "to", "near", "between"].includes(word)) return undefined;
    const sort = word === "capital" ? "city" : word;
    if (!placeSorts.has(sort)) continue;
    // "In which lake …?" would say half of "Lake Chad".
    return contentWords([name.name, ...name.also].join(" "), passage.locale).has(
      [...contentWords(sort, passage.locale)][0] ?? "",
    )
      ? undefined
      : sort;
  }
  return undefined;
}

const placeSorts = new Set(
  "city town village country continent island river lake mountain hill region province state district county sea ocean desert valley bay street square planet harbour port forest park".split(
    " ",
  ),
);
