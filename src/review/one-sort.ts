import { namesUnit, secondsIn } from "../generate/distractors/quantity-size.ts";
import type { Passage } from "../generate/passage.ts";
import type { NameSort } from "../model/article.ts";
import type { Option } from "../model/item.ts";
import type { Value } from "../model/value.ts";
import { scanValues } from "../read/values/scan-values.ts";
import { nameOf } from "./item-view.ts";
import { phraseIn } from "./phrases.ts";
import { askedBy } from "./question-word.ts";
import type { Fault, Rule } from "./rule.ts";
import { valueIn, wordsOf } from "./texts.ts";

/** All options answer the question word: persons, places, dates at one precision, numbers in one unit. */
export const oneSort: Rule = {
  severity: "error",
  source: "item-quality 5; Haladyna, Downing & Rodriguez 2002, guideline 20",
  mends: ["options"],
  aboutForm: true,
  check({ item, options, isScale }, passage) {
    if ((item.interaction !== "choice" && item.interaction !== "match") || isScale) return undefined;
    return (
      (item.interaction === "choice" ? unasked(item.stem, options, passage) : undefined) ??
      mixedValues(item.stem, options, passage) ??
      mixedNames(options, passage)
    );
  },
};

function fault(reason: string): Fault {
  return {
    reason,
    remedy: "Let all options be of one sort.",
    annotation: "Give wrong answers of the answer's own sort: not: …; …; …",
  };
}

/** An option that is no answer to the question word: a date after "who", a person after "when". */
function unasked(stem: string, options: readonly Option[], passage: Passage): Fault | undefined {
  const asked = askedBy(stem, passage.locale);
  if (asked === undefined || asked === "why" || asked === "other") return undefined;
  const odd = options.find(({ text }) => {
    const value = valueIn(text, passage.locale);
    const sort = nameOf(text, passage)?.sort;
    switch (asked) {
      case "who":
        return value?.type === "date";
      case "where":
        return value?.type === "date" || sort === "person";
      case "when":
        return value === undefined && (sort === "person" || sort === "place" || sort === "group");
      case "howMany":
        return value === undefined && sort !== undefined;
      default:
        return asked satisfies never;
    }
  });
  return odd && fault(`"${odd.text}" does not answer the question word.`);
}

function mixedValues(stem: string, options: readonly Option[], passage: Passage): Fault | undefined {
  const { locale } = passage;
  const values = options.map(({ text }) => valueIn(text, locale));
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return undefined;
  const asked = askedBy(stem, locale);
  const [first] = known;
  if (known.length < options.length) {
    if (asked !== "when" && asked !== "howMany") return undefined;
    const other = options.find(
      ({ text }, index) =>
        values[index] === undefined &&
        scanValues(text, locale).length === 0 &&
        phraseIn(text, locale.review.nones, locale) === undefined,
    );
    return other && fault(`"${other.text}" stands among dates or numbers.`);
  }
  // "1500" reads as a year, and is a number among numbers.
  if (known.some(({ type }) => type === "quantity")) {
    if (known.some((value) => value.type === "date" && value.pattern !== "{year}"))
      return fault("Dates and numbers stand among each other.");
    const found = known.flatMap((value) => (value.type === "quantity" ? [value.unit] : []));
    // All units of time are one, "ten weeks" and "two years", but where the question is in one of them.
    const isTime =
      found.every((unit) => secondsIn(unit, locale) !== undefined) &&
      !found.some((unit) => namesUnit(stem, unit, locale));
    const units = new Set(isTime ? [] : found.map((unit) => unitOf(unit, passage)));
    const measured = asked === "howMany" || [...units].every((unit) => measures(passage).has(unit));
    return units.size > 1 && measured ? fault("The numbers are not in one unit.") : undefined;
  }
  return known.every((value) => sameFields(value, first as Value))
    ? undefined
    : fault("The dates are not of one precision.");
}

/** Whether two dates give the same: year and month, the day alone. */
function sameFields(a: Value, b: Value): boolean {
  if (a.type !== "date" || b.type !== "date") return false;
  return (
    a.precision === b.precision &&
    (a.year === undefined) === (b.year === undefined) &&
    (a.month === undefined) === (b.month === undefined) &&
    (a.day === undefined) === (b.day === undefined)
  );
}

/** A unit in its stem: "month" and "months" are one. */
function unitOf(unit: string, { locale }: Passage): string {
  const words = [...wordsOf(unit, locale)];
  return words.length === 0 ? unit : words.join(" ");
}

function measures(passage: Passage): ReadonlySet<string> {
  const known = measuresOf.get(passage.locale);
  if (known !== undefined) return known;
  const made = new Set(
    (passage.locale.numbers.measures ?? []).map((unit) => unitOf(unit.toLowerCase(), passage)),
  );
  measuresOf.set(passage.locale, made);
  return made;
}

const measuresOf = new WeakMap<object, ReadonlySet<string>>();

/** Sorts of names that answer one question: a state, a ministry and its minister act, but nobody takes a town for a person. */
const beside: Readonly<Record<NameSort, readonly NameSort[]>> = {
  person: ["person", "group"],
  group: ["person", "group", "place", "thing"],
  place: ["group", "place", "thing"],
  thing: ["group", "place", "thing"],
};

function mixedNames(options: readonly Option[], passage: Passage): Fault | undefined {
  const named = options.flatMap(({ text }) => {
    const name = nameOf(text, passage);
    return name === undefined ? [] : [{ text, sort: name.sort }];
  });
  const [first] = named;
  const odd = named.find(({ sort }) => first !== undefined && !beside[first.sort].includes(sort));
  return odd && first && fault(`"${first.text}" and "${odd.text}" are not of one sort.`);
}
