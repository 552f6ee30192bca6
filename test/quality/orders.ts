import { numberIn } from "./bots/words.ts";
import { heldOutLift, type Trial } from "./held-out.ts";
import { type Guess, type Lift, liftOf, shareRight } from "./lift.ts";
import type { Lettered } from "./paper.ts";
import type { Pooled } from "./pool.ts";

/** Guesses at an order: of two events, the one with the higher figure comes first. */
type OrderBot = (entry: Lettered, index: number) => number;

const early = /\b(first|begin\w*|start\w*|born|found\w*|plan\w*|beginn\w*|erste\w*|gründ\w*)\b/iu;
const late = /\b(last|end\w*|final\w*|again|new|later|dies|letzte\w*|wieder|neu\w*|schließlich)\b/iu;

const orderBots = {
  "as given": (_, index) => -index,
  "from the end": (_, index) => index,
  alphabetical: ({ text }) =>
    -(text.toLowerCase().charCodeAt(0) * 256 + (text.toLowerCase().charCodeAt(4) || 0)),
  "shorter first": ({ text }) => -text.length,
  "longer first": ({ text }) => text.length,
  "smaller number first": ({ text }) => -(numberIn(text) ?? 0),
  "words of beginning and end": ({ text }) => Number(early.test(text)) - Number(late.test(text)),
  "names in full first": ({ text }) => text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)?.length ?? 0,
} satisfies Record<string, OrderBot>;

/** Every bot's lift over pairs of events whose order is settled; chance gets every second one. */
export function orderLifts(pool: readonly Pooled[]): Readonly<Record<string, Lift>> {
  const bots: readonly (readonly [string, OrderBot])[] = Object.entries(orderBots);
  const trials = pool.flatMap(({ question, key, file }): Trial[] => {
    const entries = (question.entries ?? []).map((entry, index) => ({
      rank: Number(key[entry.letter]?.[0]),
      figures: bots.map(([, bot]) => bot(entry, index)),
    }));
    return entries.flatMap((a, index) =>
      entries.slice(index + 1).flatMap((b): Trial[] => {
        if (a.rank === b.rank) return [];
        const right = [a.rank < b.rank, b.rank < a.rank];
        return [
          {
            file,
            example: { features: [a.figures, b.figures], right: right.map(Number) },
            guess: (figures): Guess => ({
              score: shareRight(figures, right, 1),
              chance: 1 / 2,
              annotation: file,
            }),
          },
        ];
      }),
    );
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
