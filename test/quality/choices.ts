import { type ChoiceBot, choiceBots, choiceFeatures, sightOf } from "./bots/choice-bots.ts";
import { heldOutLift } from "./held-out.ts";
import { type Lift, liftOf, shareRight } from "./lift.ts";
import type { Example } from "./logistic.ts";
import type { Pooled } from "./pool.ts";

/** Whether a question is a choice among answers of its own; those among fixed verdicts (true, false) are measured apart. */
export function isChoice({ question, kind }: Pooled): boolean {
  return question.interaction === "choice" && kind !== "true-false-not-given" && kind !== "claim-or-fact";
}

/** Every bot's lift over these questions. */
export function choiceLifts(pool: readonly Pooled[]): Readonly<Record<string, Lift>> {
  const lifts = Object.entries(choiceBots).map(([name, bot]) => [
    name,
    liftOf(pool.map((one) => guess(one, figuresOf(one, bot)))),
  ]);
  return Object.fromEntries([...lifts, ["trained", trainedLift(pool)]]);
}

/** The trained bot. */
export function trainedLift(pool: readonly Pooled[]): Lift {
  return heldOutLift(
    pool.map((one) => ({
      file: one.file,
      example: exampleOf(one),
      guess: (figures) => guess(one, figures),
    })),
  );
}

/** What a bot makes of a question: asked for all choices, and again kind by kind. */
function figuresOf(one: Pooled, bot: ChoiceBot): readonly number[] {
  const known = figures.get(one) ?? new Map<ChoiceBot, readonly number[]>();
  figures.set(one, known);
  const made = known.get(bot) ?? bot(sightOf(one));
  known.set(bot, made);
  return made;
}

const figures = new WeakMap<Pooled, Map<ChoiceBot, readonly number[]>>();

function exampleOf(one: Pooled): Example {
  const figures = choiceFeatures.map((feature) => figuresOf(one, feature));
  const right = one.key[""] ?? [];
  const options = one.question.options ?? [];
  return {
    features: options.map((_, option) => figures.map((figure) => figure[option] as number)),
    right: options.map(({ letter }) => Number(right.includes(letter)) / right.length),
  };
}

function guess({ question, key, annotation }: Pooled, figures: readonly number[]) {
  const options = question.options ?? [];
  const count = question.choose ?? 1;
  const right = options.map(({ letter }) => key[""]?.includes(letter) ?? false);
  return { score: shareRight(figures, right, count), chance: count / options.length, annotation };
}
