import type { Fact, Slot } from "../model/article.ts";
import { findWords, fold } from "../read/text/match.ts";
import { isAttributedTo } from "./attributed.ts";
import { allNames, nameInSentence, type Passage } from "./passage.ts";
import { ruledStem } from "./stems/ruled-stem.ts";
import { toldOnce } from "./told-once.ts";

/** The gap of a sentence to complete. */
export const gap = "______";

/** What is asked of a slot, and where the words of the question come from. */
export interface Stem {
  readonly text: string;
  readonly from: "teacher" | "rule" | "completion";
}

/**
 * The stem for a slot: the teacher's own question, else one made by rule, else the fact as a sentence to complete. A claim
 * is asked as its owner's (item-quality, 11).
 */
export function stemOf(passage: Passage, fact: Fact, slot: Slot): Stem {
  const { stems } = passage.words;
  if (slot.question !== undefined) return { text: asOwners(slot.question, passage, fact), from: "teacher" };
  const ruled = ruledStem(passage, fact, slot);
  if (ruled !== undefined && !saysAnswer(asOwners(ruled, passage, fact), passage, slot))
    return { text: asOwners(ruled, passage, fact), from: "rule" };
  return { text: stems.complete(asOwners(completion(fact, slot), passage, fact)), from: "completion" };
}

/** "According to X, …" before what does not say already whose claim it is. */
export function asOwners(text: string, passage: Passage, fact: Fact): string {
  const owner = fact.by === undefined ? undefined : passage.names.get(fact.by);
  if (owner === undefined) return text;
  if (isAttributedTo(owner, text, passage)) return text;
  return passage.words.stems.accordingTo(nameInSentence(passage, owner), toldOnce(text, owner, passage));
}

/** "According to Diop, who …?" would say the answer where the owner of the claim is asked for. */
function saysAnswer(text: string, passage: Passage, slot: Slot): boolean {
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  const folded = fold(text);
  return name !== undefined && allNames(name).some((one) => findWords(folded, one).length > 0);
}

/** The sentence with its slot left open. */
export function completion(fact: Fact, slot: Slot): string {
  return `${fact.sentence.slice(0, slot.start)}${gap}${fact.sentence.slice(slot.end)}`;
}
