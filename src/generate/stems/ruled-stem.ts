import type { Fact, Slot } from "../../model/article.ts";
import type { Passage } from "../passage.ts";
import { englishStem } from "./english/english-stem.ts";

/** A question made by rule from a fact's own words, or nothing where its rules are not sure. */
export type StemRules = (passage: Passage, fact: Fact, slot: Slot) => string | undefined;

/** The languages that have rules. One line a language; the others have sentences to complete. */
const rulesFor = { en: englishStem } satisfies Record<string, StemRules>;

function rulesOf(passage: Passage): StemRules | undefined {
  const language = ruledLanguage(passage);
  return language && rulesFor[language];
}

/** The article's language, where it has rules; one without words of its own must not be taken for English. */
export function ruledLanguage({ article }: Passage): keyof typeof rulesFor | undefined {
  const primary = article.language.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(rulesFor, primary) ? (primary as keyof typeof rulesFor) : undefined;
}

export function hasStemRules(passage: Passage): boolean {
  return rulesOf(passage) !== undefined;
}

/** The question by rule for a slot, made once however many kinds ask for it. */
export function ruledStem(passage: Passage, fact: Fact, slot: Slot): string | undefined {
  const rules = rulesOf(passage);
  if (rules === undefined) return undefined;
  const known = stems.get(slot);
  if (known?.passage === passage) return known.stem;
  const stem = rules(passage, fact, slot);
  stems.set(slot, { passage, stem });
  return stem;
}

const stems = new WeakMap<Slot, { readonly passage: Passage; readonly stem: string | undefined }>();
