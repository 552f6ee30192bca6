import type { Slot } from "../../model/article.ts";
import type { QuantityValue } from "../../model/value.ts";
import { fold, foldText } from "../../read/text/match.ts";
import { scanValues } from "../../read/values/scan-values.ts";
import type { Asked } from "./falsity.ts";
import { isYears } from "./quantity-size.ts";

/** Between which amounts, neither of them taken, a wrong number can be thought to be right. */
export interface Room {
  readonly above: number;
  readonly below: number;
}

/** Nobody is older, and no life holds more years of anything (our own figure). */
const longestLife = 110;

/**
 * "31 of the 48 notes" are fewer than 48, 40 per cent fewer than 100, and at 140 nobody dies. Before a scale word a number
 * begins at one: "0.7 million" is no way to write.
 */
export function roomFor(key: QuantityValue, asked: Asked): Room {
  const caps = [
    ...(/%|per ?cent|prozent/iu.test(key.unit) ? [100] : []),
    ...(isAge(key, asked) ? [longestLife] : []),
    ...wholesOf(asked),
  ].filter((cap) => cap > (key.upper ?? key.amount));
  const isScaled = key.scale > 1 && key.amount > key.scale;
  return {
    above: isScaled ? key.scale * (key.decimals > 0 ? 1 : 0.99) : 0,
    below: Math.min(Number.POSITIVE_INFINITY, ...caps),
  };
}

export function isWithin({ amount, upper = amount }: QuantityValue, { above, below }: Room): boolean {
  return amount > above && upper < below;
}

/** Years that a person can have lived or spent, and numbers told as an age. */
function isAge(key: QuantityValue, { passage: { locale }, fact, slot }: Asked): boolean {
  if (isYears(key.unit, locale)) return true;
  if (key.unit !== "") return false;
  const before = foldText(fact.sentence.slice(0, slot.start)).trimEnd();
  const behind = foldText(fact.sentence.slice(slot.end)).trimStart();
  return locale.numbers.ages
    .map(foldText)
    .some((words) => before.endsWith(words) || behind.startsWith(words));
}

/** The numbers of which the fact, or the sentence that proves it, calls something a part: 48 in "of the 48 notes". */
function wholesOf(asked: Asked): readonly number[] {
  const made = known.get(asked.slot) ?? findWholes(asked);
  known.set(asked.slot, made);
  return made;
}

const known = new WeakMap<Slot, readonly number[]>();

function findWholes({ passage, fact, evidence }: Asked): readonly number[] {
  const { locale } = passage;
  const words = locale.numbers.partOf.map(foldText);
  const sentences = [fact.sentence, ...[...evidence].map(({ text }) => text)];
  return sentences.flatMap((sentence) =>
    scanValues(sentence, locale).flatMap(({ start, end, value }) => {
      if (value.type !== "quantity" || value.upper !== undefined) return [];
      const isWhole = locale.reading.unspaced
        ? words.some((word) => sentence.slice(end, end + farthest).includes(word))
        : new RegExp(`(?:^|[^\\p{L}])(?:${words.join("|")})(?:\\s\\p{L}+)?\\s$`, "u").test(
            fold(sentence.slice(0, start)).text,
          );
      return isWhole ? [value.amount] : [];
    }),
  );
}

/** So many characters behind a number of an unspaced script its noun and "of them" stand. */
const farthest = 8;
