import { distance } from "fastest-levenshtein";

/** Longer words are not misspellings of a known one, and would cost quadratic time. */
const longest = 200;

/**
 * The known word that was probably meant, case aside: the nearest by Levenshtein's distance, the first of equals. Two
 * letters that changed places count as one change, being the commonest slip. `undefined` where none is near: at most two changes in five letters, at least one, and never the whole word.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const folded = word.trim().toLowerCase();
  if (folded === "" || folded.length > longest) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const other = candidate.toLowerCase();
    const bound = boundFor(folded, other);
    if (other.length > longest || Math.abs(other.length - folded.length) > bound) continue;
    const changes = isSwapped(folded, other) ? 1 : distance(folded, other);
    if (changes <= bound && changes < bestDistance) {
      best = candidate;
      bestDistance = changes;
    }
  }
  return best;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function boundFor(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return Math.min(length - 1, Math.max(1, Math.floor(length * 0.4)));
}
