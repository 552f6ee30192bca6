import type { Locale } from "../../locale/locale.ts";
import { placesByName } from "../../random/draw.ts";
import type { Random } from "../../random/random.ts";
import { answerSets } from "./answer-sets.ts";
import type { Looks } from "./even-looks.ts";
import { type Figure, type LookFigures, lookFigures } from "./look-figures.ts";
import { rankStanding, spreadStanding } from "./standing.ts";

/** What a question asks, its right answer, and what could stand beside that. */
export interface Choice<One> {
  readonly stem: string;
  readonly key: string;
  /** Written for this question. */
  readonly own: readonly One[];
  /** Of other questions: so that there is something to choose among. */
  readonly others: readonly One[];
}

/** Sets of wrong answers to a question, and what it would look like with each. */
export interface AnswerLooks<One> extends Looks {
  readonly answers: readonly (readonly One[])[];
}

/**
 * Every set of so many wrong answers, and how the right one stands out in it: by its letters, its words, the words that it
 * shares with the others and with the question, how like the others it is, and whether it hedges or sweeps. The fewer are of
 * other questions, the likelier is a set, and every rank of length is as likely as any other.
 *
 * @param pairs whether any set will do, or only those where the right one shares words with the others most nearly as they do
 * among each other. Whoever writes wrong reasons takes up a word of the right one, seldom of each other: where questions are too
 * few to even that out, what makes a pair with the right one is better replaced.
 */
export function looksOf<One extends { readonly text: string }>(
  { stem, key, own, others }: Choice<One>,
  wanted: number,
  locale: Locale,
  random: Random,
  pairs: "any" | "fewest" = "any",
): AnswerLooks<One> {
  const hers = own.slice(0, most.own);
  const some = [...hers, ...others.slice(0, most.others)];
  const figures = lookFigures([key, ...some.map(({ text }) => text)], stem, locale);
  const all = answerSets(some, wanted, locale);
  const found = pairs === "any" ? all : withFewestPairs(all, hers.length, figures);
  const standings = found.map((set) => standingsOf(set, figures));
  const borrowed = found.map((set) => set.filter((one) => one >= hers.length).length);
  const ranks = standings.map(([rank]) => rank as number);
  const nameOf = (set: readonly number[]) =>
    set
      .map((one) => some[one]?.text)
      .sort()
      .join("\n");
  return {
    answers: found.map((set) => set.map((one) => some[one] as One)),
    sets: standings,
    weights: weightsOf(borrowed, ranks),
    luck: luckOf(found.map(nameOf), random),
  };
}

/** More are not looked at: all sets of three out of ten are 120 (our own figures). */
const most = { own: 5, others: 5 };

/** How the right answer stands among these wrong ones. */
function standingsOf(set: readonly number[], figures: LookFigures): readonly number[] {
  const { letters, words, ...more } = figures;
  return [
    ...[letters, words].flatMap((figure) => rankStanding(shownFigures(set, figure))),
    ...Object.values(more).flatMap((figure: Figure) => spreadStanding(shownFigures(set, figure))),
  ];
}

/** The right answer's figure first. */
function shownFigures(set: readonly number[], figure: Figure): readonly number[] {
  const shown = [0, ...set.map((one) => one + 1)];
  return shown.map((text) => figure(text, shown));
}

/** Among these again the fewest answers of other questions, which are the `own`-th and more. */
function withFewestPairs(
  found: readonly (readonly number[])[],
  own: number,
  { shares }: LookFigures,
): readonly (readonly number[])[] {
  const leans = found.map((set) => Math.abs(spreadStanding(shownFigures(set, shares))[0] as number));
  const even = leastBy(found, (_, at) => leans[at] as number);
  return leastBy(even, (set) => set.filter((one) => one >= own).length);
}

function leastBy<One>(values: readonly One[], figure: (value: One, at: number) => number): readonly One[] {
  const figures = values.map(figure);
  const least = Math.min(...figures);
  return values.filter((_, at) => (figures[at] as number) <= least + 1e-9);
}

/** Together 1: each answer more of another question makes sets half as likely, all of one number together. */
function weightsOf(borrowed: readonly number[], ranks: readonly number[]): readonly number[] {
  const counts = new Map<number, Map<number, number>>();
  borrowed.forEach((count, set) => {
    const byRank = counts.get(count) ?? new Map<number, number>();
    counts.set(count, byRank.set(ranks[set] as number, (byRank.get(ranks[set] as number) ?? 0) + 1));
  });
  const weights = borrowed.map((count, set) => {
    const byRank = counts.get(count) as Map<number, number>;
    return 0.5 ** count / byRank.size / (byRank.get(ranks[set] as number) as number);
  });
  const all = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((one) => one / all);
}

/** By the names alone, so that one more answer leaves the sets without it their luck. */
function luckOf(names: readonly string[], random: Random): readonly number[] {
  const placeOf = placesByName(random);
  return [...names, ""].map((name) => (placeOf(name) + 0.5) / 2 ** 53);
}
