import type { Fact, Slot } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { Passage } from "./passage.ts";
import { stemOf } from "./stem.ts";
import { hasStemRules } from "./stems/ruled-stem.ts";

/**
 * Says that a slot is asked as a sentence to complete, and which line would make a question of it: where the language has
 * rules for questions, and they are not sure of this sentence (item-quality, stems from a fact).
 */
export function noQuestion(passage: Passage, fact: Fact, slot: Slot, item: string): Finding | undefined {
  if (!hasStemRules(passage) || stemOf(passage, fact, slot).from !== "completion") return undefined;
  const which = fact.slots.length === 1 ? "" : ` ${slotName(fact, slot)}:`;
  return {
    rule: "no-question",
    severity: "warning",
    item,
    at: slot.at,
    reason: `No question could be made of this sentence for "${slot.answer}", so it is a sentence to complete.`,
    remedy: `Add your own question in a line below: "?${which} ${opening[slot.sort]} …?".`,
  };
}

/** As a line under the fact names it: `where`, `who 2` where two are of one sort. */
function slotName(fact: Fact, slot: Slot): string {
  const alike = fact.slots.filter(({ sort }) => sort === slot.sort);
  return alike.length === 1 ? slot.sort : `${slot.sort} ${alike.indexOf(slot) + 1}`;
}

const opening = {
  who: "Who",
  what: "What",
  where: "Where",
  when: "When",
  "how many": "How many",
  why: "Why",
  how: "How",
} satisfies Record<Slot["sort"], string>;
