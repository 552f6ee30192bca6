import { hash } from "node:crypto";
import seedrandom from "seedrandom";

/** Draws numbers: each call gives the next one, uniform in [0, 1). */
export type Random = () => number;

/** Gives the stream of one decision by its name, such as `("form", "A", itemId, "options")`. */
export type Streams = (...name: readonly (string | number)[]) => Random;

/**
 * The stream for one decision under a seed. The same seed and name give the same numbers, and no two names share any:
 * what happens in one decision moves no other (what a seed promises, 1).
 *
 * The name goes through SHA-256, since seedrandom folds its key to bytes and so takes "Ā" for "\u0000".
 */
export function randomFrom(seed: string, ...name: readonly (string | number)[]): Random {
  const key = hash("sha256", JSON.stringify([seed, ...name]), "hex");
  return seedrandom(key);
}

/** All streams of one seed. */
export function streamsOf(seed: string): Streams {
  return (...name) => randomFrom(seed, ...name);
}
