import type { Passage } from "../generate/passage.ts";
import { push } from "../read/text/text-index.ts";
import type { Ask } from "./conflicts/asks.ts";
import { rarestToken } from "./conflicts/conflict-index.ts";
import { type Exposure, exposureOf } from "./conflicts/exposure.ts";
import { givesAway } from "./conflicts/gives-away.ts";
import type { QuizFault, QuizRule } from "./rule.ts";

/** Another stem or option says the key beside words of this stem. */
export const giveaway: QuizRule = {
  severity: "error",
  source: "item-quality 9; Haladyna, Downing & Rodriguez 2002, guideline 27",
  check(views, passage) {
    const shown = views.map(({ item }) => exposureOf(item, passage));
    const byKey = keyIndex(shown);
    return shown.flatMap((one): readonly QuizFault[] => {
      const other = givenAwayBy(one, byKey, passage);
      return other === undefined
        ? []
        : [
            {
              item: one.item,
              reason: `It says the answer to "${other.item.stem}".`,
              remedy: "Leave one of the two out.",
            },
          ];
    });
  },
};

interface Key {
  readonly exposure: Exposure;
  readonly ask: Ask;
  readonly key: string;
}

/** Keys by the word that stands in the fewest texts, so that only those are compared of which one says the other's. */
function keyIndex(shown: readonly Exposure[]): ReadonlyMap<string, readonly Key[]> {
  const index = new Map<string, Key[]>();
  for (const exposure of shown) {
    for (const ask of exposure.asks) {
      for (const key of new Set(ask.keys)) push(index, rarestToken(key), { exposure, ask, key });
    }
  }
  return index;
}

function givenAwayBy(
  one: Exposure,
  byKey: ReadonlyMap<string, readonly Key[]>,
  passage: Passage,
): Exposure | undefined {
  for (const text of one.texts) {
    for (const token of text.tokens) {
      const given = byKey
        .get(token)
        ?.slice(0, mostAsked)
        .find(({ exposure, ask, key }) => exposure !== one && givesAway(text, ask, key, passage));
      if (given !== undefined) return given.exposure;
    }
  }
  return undefined;
}

/** Of a thousand questions that share a key not all are looked at. */
const mostAsked = 100;
