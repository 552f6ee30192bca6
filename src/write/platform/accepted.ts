import { oneLine } from "./item-name.ts";

/** Answers that may be typed, each on one line and once, whatever its capitals; what is empty cannot be typed. */
export function accepted(answers: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const answer of answers.map(oneLine)) {
    const folded = answer.toLowerCase();
    if (answer !== "" && !known.has(folded)) known.set(folded, answer);
  }
  return [...known.values()];
}
