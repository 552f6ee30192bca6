import { type MatchSight, matchBots } from "./bots/match-bots.ts";
import { heldOutLift, type Trial } from "./held-out.ts";
import { type Guess, type Lift, liftOf, shareRight } from "./lift.ts";
import type { Pooled } from "./pool.ts";

/** Every bot's lift over statements to be matched; each statement is one guess. */
export function matchLifts(pool: readonly Pooled[]): Readonly<Record<string, Lift>> {
  const bots = Object.entries(matchBots);
  const trials = pool.flatMap((one): Trial[] => {
    const { question, paper, file, kind } = one;
    const [statements, options] = [question.statements ?? [], question.options ?? []];
    const sight: MatchSight = { statements, options, question, paper };
    return statements.map(({ letter }, statement) => {
      const right = options.map((option) => one.key[letter]?.includes(option.letter) ?? false);
      return {
        file,
        example: {
          features: options.map((_, option) => bots.map(([, bot]) => bot({ statement, option }, sight))),
          right: right.map(Number),
        },
        // An article has one such item of a kind: its statements come again under every seed.
        guess: (figures): Guess => ({
          score: shareRight(figures, right, 1),
          chance: 1 / options.length,
          annotation: `${file} ${kind}`,
        }),
      };
    });
  });
  return Object.fromEntries([
    ...bots.map(([name], at) => [
      name,
      liftOf(
        trials.map(({ example, guess }) => guess(example.features.map((figures) => figures[at] as number))),
      ),
    ]),
    ["trained", heldOutLift(trials)],
  ]);
}
