import { createHash } from "node:crypto";
import { foldText } from "../text/match.ts";

/** Crockford's base 32, lower case: no i, l, o, u. */
const figures = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * An annotation's id: the letter of its part and eight base-32 digits of a SHA-256 over what it says, folded, so that an id
 * outlives a changed quotation mark and says nothing about the position (what a seed promises, 2).
 */
export function annotationId(letter: string, ...content: readonly string[]): string {
  const folded = content.map((text) => foldText(text).trim());
  const hash = createHash("sha256").update(JSON.stringify(folded)).digest();
  let digits = "";
  for (let digit = 0; digit < 8; digit += 1) {
    const bit = digit * 5;
    const pair = ((hash[bit >> 3] as number) << 8) | (hash[(bit >> 3) + 1] as number);
    digits += figures[(pair >> (11 - (bit & 7))) & 31];
  }
  return letter + digits;
}

/** Gives ids that are unique in an article: a second annotation with the same hash gets the number 2 behind it. */
export function annotationIds(): (letter: string, ...content: readonly string[]) => string {
  const given = new Map<string, number>();
  return (letter, ...content) => {
    const id = annotationId(letter, ...content);
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
