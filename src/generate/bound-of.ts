import type { Fact, Slot } from "../model/article.ts";
import type { QuantityValue } from "../model/value.ts";
import { boundBefore } from "../read/values/bound-before.ts";
import { parseQuantity } from "../read/values/parse-quantity.ts";
import type { Passage } from "./passage.ts";

/** What makes a number a bound: "more than 100,000", inside the answer, before it in the fact, or before it in the text. */
export function boundOf(passage: Passage, fact: Fact, slot: Slot): QuantityValue["bound"] {
  if (slot.value?.type !== "quantity") return undefined;
  const [place] = slot.evidence;
  const text = passage.paragraphs.get(place.paragraph)?.text ?? "";
  const within = boundWithin(passage, slot);
  if (within === "above" || within === "below") return within;
  return (
    boundBefore(fact.sentence, slot.start, passage.locale) ??
    boundBefore(text, place.start, passage.locale) ??
    within
  );
}

/** The same for words inside the answer alone. */
export function boundWithin({ locale }: Passage, slot: Slot): QuantityValue["bound"] {
  return parseQuantity(slot.answer, locale)?.bound;
}
