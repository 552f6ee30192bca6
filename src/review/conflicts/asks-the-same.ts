import { shared } from "../../generate/distractors/falsity.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Item } from "../../model/item.ts";
import { findWords, fold } from "../../read/text/match.ts";
import type { Ask } from "./asks.ts";
import { isJudged } from "./asks-behind.ts";
import type { Exposure } from "./exposure.ts";
import { haveOneInCommon } from "./sentences-at.ts";

/** One of the questions of an item. */
export interface Asked {
  readonly exposure: Exposure;
  readonly ask: Ask;
}

/**
 * Whether two questions ask the same thing twice, though they come from two annotations, where one's key is the other's or
 * stands in it ("May 2022" in "12 May 2022"): most of the shorter one's words are the other's too, or both have the key from
 * one sentence or place of the text.
 */
export function asksTheSame(a: Asked, b: Asked, key: string): boolean {
  if (a.ask.isBehind && b.ask.isBehind) return false;
  if (areAlike(a.ask, b.ask) || haveOneInCommon(a.ask.sentences, b.ask.sentences)) return true;
  const stands = (place: Evidence) => findWords(fold(place.text), key).length > 0;
  return a.ask.places.some(
    (one) => stands(one) && b.ask.places.some((other) => overlap(one, other) && stands(other)),
  );
}

/**
 * Whether a statement to be judged and a teacher's question of the same paragraph are about one thing: "The year 1900 was a
 * leap year" and "How many of the years 1800, 1900 and 2000 were leap years?"
 */
export function areOneQuestion(a: Asked, b: Asked): boolean {
  const [one, other] = [a, b].map(({ exposure }) => exposure.item);
  const areBoth = (first?: Item, second?: Item) =>
    first !== undefined && isJudged(first) && second?.kind === "own-question";
  if (!areBoth(one, other) && !areBoth(other, one)) return false;
  return Math.min(a.ask.words.size, b.ask.words.size) >= many && areAlike(a.ask, b.ask);
}

function areAlike(a: Ask, b: Ask): boolean {
  const enough = a.enough ?? b.enough ?? Math.ceil(alike * Math.min(a.words.size, b.words.size));
  return enough > 0 && shared(a.words, b.words) >= enough;
}

/** The part of a question's words that makes another one the same question (our own figure). */
const alike = 0.8;

/** As many words as say what a question is about, without its answer (our own figure). */
const many = 4;

function overlap(a: Evidence, b: Evidence): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
