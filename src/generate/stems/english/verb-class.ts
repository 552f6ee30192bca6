import type { Unit } from "./unit.ts";
import { formsOf, isNoun, type VerbForms } from "./verb-forms.ts";
import { adverbs, beForms, doForms, haveForms, modals, neverNouns } from "./words.ts";

/**
 * How sure it is that a word is a finite verb: an auxiliary; a past that nothing else is ("went"); a past that may be a
 * participle ("trained"); a present that is no noun ("provides"); one that may be a noun ("talks"); a form with the
 * ending of a past whose verb is unknown.
 */
export type VerbClass =
  | "auxiliary"
  | "past"
  | "past or participle"
  | "present"
  | "present or noun"
  | "unknown";

export function verbClass(unit: Unit): VerbClass | undefined {
  if (unit.kind !== "word" || unit.possessive) return undefined;
  const word = unit.lower;
  if (isAuxiliary(word)) return "auxiliary";
  const forms = formsOf(word);
  if (forms.past !== undefined)
    return forms.participle === undefined && !isNoun(word) ? "past" : "past or participle";
  const present = forms.third ?? forms.base;
  if (present !== undefined) return neverNouns.has(present) && !isNoun(word) ? "present" : "present or noun";
  return /[a-z]{3}ed$/.test(word) && forms.participle === undefined ? "unknown" : undefined;
}

/** "is", "had", "didn't", "cannot" */
export function isAuxiliary(word: string): boolean {
  const positive = withoutNot(word);
  return (
    ["is", "are", "was", "were", "am"].includes(positive) ||
    haveForms.has(positive) ||
    doForms.has(positive) ||
    modals.has(positive)
  );
}

/** "didn't" -> "did", "cannot" -> "can" */
export function withoutNot(word: string): string {
  if (word === "cannot" || word === "can't") return "can";
  if (word === "won't") return "will";
  if (word === "shan't") return "shall";
  return word.endsWith("n't") ? word.slice(0, -3) : word;
}

export function isAdverb(unit: Unit): boolean {
  return unit.kind === "word" && (adverbs.has(unit.lower) || isManner(unit.lower));
}

const noAdverbs = new Set(
  "only family early daily weekly monthly yearly reply supply apply rely assembly italy july fly ally bully belly jelly lily elderly likely friendly lonely lovely ugly holy silly deadly costly homely".split(
    " ",
  ),
);

function isManner(word: string): boolean {
  return /[a-z]{2}ly$/.test(word) && !noAdverbs.has(word) && formsOf(word).base === undefined;
}

/** A verb in any form, finite or not. */
export function verbOf(unit: Unit | undefined): VerbForms {
  return unit === undefined || unit.kind !== "word" || unit.possessive ? {} : formsOf(unit.lower);
}

export function isVerbal(unit: Unit | undefined): boolean {
  return unit !== undefined && (Object.keys(verbOf(unit)).length > 0 || beForms.has(unit.lower));
}
