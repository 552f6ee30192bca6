import type { Locale } from "../../locale/locale.ts";
import { placesByName } from "../../random/draw.ts";
import type { Random } from "../../random/random.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { answerSets, rankOfFirst } from "../distractors/answer-sets.ts";
import type { Looks } from "../distractors/even-looks.ts";
import { shared } from "../distractors/falsity.ts";
import { swayOf } from "../distractors/sway.ts";
import type { Answer } from "../options.ts";

/** A word's wrong meanings as they could stand beside the right one, and what the question would look like with each set. */
export interface MeaningSets extends Looks {
  readonly answers: readonly (readonly Answer[])[];
}

/**
 * Every set of wrong meanings. How the right one stands out in it: by its letters, its words, the words that it shares with the
 * others, and whether it hedges or sweeps. Every rank of length is as likely as any other, where nothing speaks against it.
 */
export function meaningSets(
  meaning: string,
  candidates: readonly Answer[],
  wanted: number,
  locale: Locale,
  random: Random,
): MeaningSets {
  const some = candidates.slice(0, mostTried);
  const texts = [meaning, ...some.map(({ text }) => text)];
  const content = texts.map((text) => contentWords(text, locale));
  const sway = texts.map((text) => swayOf(text, locale));
  const figures: readonly Figure[] = [
    (text) => (texts[text] as string).length,
    (text) => (texts[text] as string).trim().split(/\s+/u).length,
    (text, shown) =>
      shown.reduce((sum, other) => sum + (other === text ? 0 : sharedOf(content, text, other)), 0),
    (text) => sway[text] as number,
  ];
  const found = answerSets(some, wanted, locale);
  const sets = found.map((set) => {
    const shown = [0, ...set.map((one) => one + 1)];
    return figures.map((figure) => 2 * rankOfFirst(shown.map((one) => figure(one, shown))) - 1);
  });
  const lengths = sets.map(([length]) => length);
  const ranks = new Set(lengths).size;
  return {
    answers: found.map((set) => set.map((one) => some[one] as Answer)),
    sets,
    weights: lengths.map((length) => 1 / ranks / lengths.filter((one) => one === length).length),
    luck: luckOf(
      found.map((set) =>
        set
          .map((one) => some[one]?.text)
          .sort()
          .join("\n"),
      ),
      random,
    ),
  };
}

/** By the names alone, so that one more meaning leaves the sets without it their luck. */
function luckOf(names: readonly string[], random: Random): readonly number[] {
  const placeOf = placesByName(random);
  return [...names, ""].map((name) => (placeOf(name) + 0.5) / 2 ** 53);
}

type Figure = (text: number, shown: readonly number[]) => number;

/** More are not looked at: all sets of three out of seven are 35. */
const mostTried = 7;

function sharedOf(content: readonly ReadonlySet<string>[], a: number, b: number): number {
  return shared(content[a] as ReadonlySet<string>, content[b] as ReadonlySet<string>);
}
