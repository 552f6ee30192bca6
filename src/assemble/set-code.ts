import { createHash } from "node:crypto";
import type { Recipe } from "../model/quiz.ts";

/** Without I, L, O and U: a code is read from paper and spoken (Crockford's base 32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The set code on the student's copy: five letters and digits, from which the seed cannot be read (what a seed promises, 6). */
export function setCode(recipe: Recipe, articleHash: string): string {
  // The paper changes no question, so it changes no code.
  const { paper: _, ...options } = recipe.options;
  const hash = createHash("sha256")
    .update(JSON.stringify(["set code", recipe.seed, recipe.edition, options, articleHash]))
    .digest();
  return [...hash.subarray(0, 5)].map((byte) => alphabet[byte % 32]).join("");
}
