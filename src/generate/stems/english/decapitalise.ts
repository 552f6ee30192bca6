import { findInText } from "../../../read/text/text-index.ts";
import { withSmallHead } from "../../../read/values/words.ts";
import type { Passage } from "../../passage.ts";
import type { Unit } from "./unit.ts";
import { isAdverb, isAuxiliary } from "./verb-class.ts";
import { formsOf, isAdjective, isDemonym, isNoun, isPerson } from "./verb-forms.ts";
import {
  conjunctions,
  determiners,
  numberWords,
  oddPlurals,
  prepositions,
  pronouns,
  subordinators,
} from "./words.ts";

/**
 * The first word of a sentence as it is written within one; `undefined` where it may be a name or a common word ("Swifts",
 * "Rose") and the text does not show which.
 */
export function decapitalised(
  units: readonly Unit[],
  at: number,
  subjectEnd: number,
  passage: Passage,
): string | undefined {
  const unit = units[at] as Unit;
  const small = withSmallHead(unit.text);
  if (unit.kind !== "word" && unit.kind !== "name" && unit.kind !== "number") return unit.text;
  if (unit.name !== undefined) return unit.text.replace(/^The /, "the ");
  if (unit.kind === "number") return numberWords.has(unit.lower.split("-")[0] ?? "") ? small : unit.text;
  if (unit.text === small) return small;
  if (isClosed(unit)) return small;
  const next = units[at + 1];
  if (next?.kind === "name" && !unit.possessive)
    return /^(?:Mr|Mrs|Ms|Dr)\.?$/u.test(unit.text) || next.name === undefined ? unit.text : undefined;
  const shown = asInText(unit.text, passage);
  if (shown !== undefined) return shown === "small" ? small : unit.text;
  const plural = /[^s]s$/.test(unit.lower) || oddPlurals.has(unit.lower);
  const common = isNoun(unit.lower) || isPerson(unit.lower);
  if (plural && common) return small;
  // "Military ties": a name would not stand before a noun.
  const compound =
    next?.kind === "word" &&
    !isClosed(next) &&
    formsOf(next.lower).past === undefined &&
    !isAuxiliary(next.lower);
  if ((isAdjective(unit.lower) && !common) || (compound && common && at + 1 < subjectEnd)) return small;
  if (isDemonym(unit.lower)) return unit.text;
  const { gerund } = formsOf(unit.lower);
  return gerund !== undefined || commonEndings.test(unit.lower) ? small : undefined;
}

/** Endings of common nouns that no name has. */
const commonEndings = /(?:[st]ions?|ments|ists|nesses|isms?|ologists?)$/;

function isClosed(unit: Unit): boolean {
  const { lower } = unit;
  return (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    pronouns.has(lower) ||
    subordinators.has(lower) ||
    isAdverb({ ...unit, kind: "word" }) ||
    lower === "to"
  );
}

type Written = "small" | "capital" | undefined;

const written = new WeakMap<Passage, Map<string, Written>>();

/** How the text writes a word where it opens no sentence. */
function asInText(word: string, passage: Passage): Written {
  const known = written.get(passage) ?? new Map<string, Written>();
  written.set(passage, known);
  if (!known.has(word)) known.set(word, findWritten(word, passage));
  return known.get(word);
}

function findWritten(word: string, passage: Passage): Written {
  for (const { paragraph, start } of findInText(passage.index, word.replace(/['’]s$/u, ""))) {
    const text = passage.article.paragraphs[paragraph]?.text ?? "";
    const first = text.charAt(start);
    if (first === first.toLowerCase()) return "small";
    if (/[\p{L}\p{N},;]['’”"]?\s$/u.test(text.slice(Math.max(0, start - 3), start))) return "capital";
  }
  return undefined;
}
