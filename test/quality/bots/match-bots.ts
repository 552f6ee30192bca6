import type { Lettered, Seen } from "../paper.ts";
import { textsOf } from "./texts.ts";
import { countIn, likeness, sharedWords } from "./words.ts";

/** Guesses at what goes with a statement: the option with the highest figure. */
export type MatchBot = (
  at: { readonly statement: number; readonly option: number },
  sight: MatchSight,
) => number;

export interface MatchSight {
  readonly statements: readonly Lettered[];
  readonly options: readonly Lettered[];
  readonly question: Seen;
  readonly paper: readonly Seen[];
}

const option = (at: { option: number }, { options }: MatchSight) => options[at.option]?.text ?? "";
const statement = (at: { statement: number }, { statements }: MatchSight) =>
  statements[at.statement]?.text ?? "";

export const matchBots = {
  "the same place": ({ statement: a, option: b }) => -Math.abs(a - b),
  "the other end": ({ statement: a, option: b }, { options }) => -Math.abs(a - (options.length - 1 - b)),
  "first option": ({ option: b }) => -b,
  "last option": ({ option: b }) => b,
  "most like it": (at, sight) => likeness(statement(at, sight), option(at, sight)),
  "least like it": (at, sight) => -likeness(statement(at, sight), option(at, sight)),
  "most words of it": (at, sight) => sharedWords(statement(at, sight), option(at, sight)),
  "as long as it": (at, sight) =>
    -Math.abs(rank(at.statement, sight.statements) - rank(at.option, sight.options)),
  longest: (at, sight) => option(at, sight).length,
  shortest: (at, sight) => -option(at, sight).length,
  "most seen on the paper": (at, { options, question, paper }) =>
    countIn(paper.filter((one) => one !== question).flatMap(textsOf), options[at.option]?.text ?? ""),
  "most seen as an option": (at, sight) =>
    sight.paper
      .filter((one) => one !== sight.question)
      .flatMap((one) => one.options ?? [])
      .filter(({ text }) => text === option(at, sight)).length,
} satisfies Record<string, MatchBot>;

function rank(index: number, all: readonly Lettered[]): number {
  const length = all[index]?.text.length ?? 0;
  return all.filter(({ text }) => text.length < length).length / Math.max(1, all.length - 1);
}
