import type { Locale } from "../../locale/locale.ts";
import { placesByName } from "../../random/draw.ts";
import type { Random } from "../../random/random.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { answerSets } from "./answer-sets.ts";
import type { Looks } from "./even-looks.ts";
import { shared } from "./falsity.ts";
import { likeness } from "./likeness.ts";
import { rankStanding, spreadStanding } from "./standing.ts";
import { swayOf } from "./sway.ts";

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
 */
export function looksOf<One extends { readonly text: string }>(
  { stem, key, own, others }: Choice<One>,
  wanted: number,
  locale: Locale,
  random: Random,
): AnswerLooks<One> {
  const hers = own.slice(0, most.own);
  const some = [...hers, ...others.slice(0, most.others)];
  const found = answerSets(some, wanted, locale);
  const shown = found.map((set) => [0, ...set.map((one) => one + 1)]);
  const figures = figuresOf([key, ...some.map(({ text }) => text)], stem, locale);
  const standings = shown.map((texts) => figures.map((figure) => texts.map((text) => figure(text, texts))));
  const borrowed = found.map((set) => set.filter((one) => one >= hers.length).length);
  return {
    answers: found.map((set) => set.map((one) => some[one] as One)),
    sets: standings.map(([letters = [], words = [], ...more]) => [
      ...rankStanding(letters),
      ...rankStanding(words),
      ...more.flatMap(spreadStanding),
    ]),
    weights: weightsOf(
      borrowed,
      standings.map(([letters = []]) => rankStanding(letters)[0] as number),
    ),
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

/** More are not looked at: all sets of three out of ten are 120 (our own figures). */
const most = { own: 5, others: 5 };

type Figure = (text: number, shown: readonly number[]) => number;

function figuresOf(texts: readonly string[], stem: string, locale: Locale): readonly Figure[] {
  const content = texts.map((text) => contentWords(text, locale));
  const asked = contentWords(stem, locale);
  const words = texts.map((text) => text.trim().split(/\s+/u).length);
  const sway = texts.map((text) => swayOf(text, locale));
  const echoes = content.map((one) => shared(one, asked));
  const common = content.map((one) => content.map((other) => shared(one, other)));
  const alike = texts.map((one) => texts.map((other) => likeness(one, other)));
  const withOthers =
    (table: readonly (readonly number[])[]): Figure =>
    (text, shown) =>
      shown.reduce((sum, other) => sum + (other === text ? 0 : (table[text]?.[other] as number)), 0);
  return [
    (text) => (texts[text] as string).length,
    (text) => words[text] as number,
    withOthers(common),
    withOthers(alike),
    (text) => echoes[text] as number,
    (text) => sway[text] as number,
  ];
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
