import { type Guess, type Lift, liftOf } from "./lift.ts";
import { type Example, train } from "./logistic.ts";
import { isTunedOn } from "./sources.ts";

/** A question put to a model, and what a guess at it is worth. */
export interface Trial {
  readonly file: string;
  readonly example: Example;
  /** What is got by taking the answers in the order of these figures. */
  readonly guess: (figures: readonly number[]) => Guess;
}

/**
 * The lift of a trained bot that, for each article, has learnt from all others and their variants. `prepare` is what it does
 * with its lessons before.
 */
export function heldOutLift(
  trials: readonly Trial[],
  prepare: (examples: readonly Example[]) => readonly Example[] = (examples) => examples,
): Lift {
  const files = [...new Set(trials.map(({ file }) => file))];
  const guesses = files.flatMap((file) => {
    const others = trials.filter((trial) => trial.file !== file);
    const model = train(prepare(others.map(({ example }) => example)));
    return trials
      .filter((trial) => trial.file === file)
      .map(({ example, guess }) => ({ file, guess: guess(model(example.features)) }));
  });
  const untuned = guesses.filter(({ file }) => !isTunedOn(file));
  const lift = liftOf(guesses.map(({ guess }) => guess));
  return untuned.length === 0 ? lift : { ...lift, untuned: liftOf(untuned.map(({ guess }) => guess)) };
}
