import { shared } from "../../generate/distractors/falsity.ts";
import type { Evidence } from "../../model/evidence.ts";
import { findWords, fold } from "../../read/text/match.ts";
import type { Ask, Exposure } from "./exposure.ts";

/** One of the questions of an item. */
export interface Asked {
  readonly exposure: Exposure;
  readonly ask: Ask;
}

/**
 * Whether two questions with a key in common ask the same thing twice, though they come from two annotations: most of the
 * shorter one's words are the other's too, or both have the key from the same place of the text.
 */
export function asksTheSame(a: Asked, b: Asked, key: string): boolean {
  const fewer = Math.min(a.ask.words.size, b.ask.words.size);
  if (fewer > 0 && shared(a.ask.words, b.ask.words) >= alike * fewer) return true;
  const stands = (place: Evidence) => findWords(fold(place.text), key).length > 0;
  return a.exposure.item.evidence.some(
    (one) => stands(one) && b.exposure.item.evidence.some((other) => overlap(one, other) && stands(other)),
  );
}

/** The part of a question's words that makes another one the same question (our own figure). */
const alike = 0.8;

function overlap(a: Evidence, b: Evidence): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
