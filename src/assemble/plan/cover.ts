import type { Pool } from "../pool.ts";
import type { Supply } from "./supply.ts";

/** The kinds with those added, in their order, without which a paragraph that could be asked about would not be. */
export function withCover(chosen: readonly Supply[], drawn: readonly Supply[], pool: Pool): Supply[] {
  const all = [...chosen];
  const asked = new Map(drawn.map((supply) => [supply, paragraphsOf(supply, pool)]));
  for (const letter of pool.annotated.keys()) {
    if (all.some((supply) => asked.get(supply)?.has(letter))) continue;
    const needed = drawn.find((supply) => asked.get(supply)?.has(letter));
    if (needed !== undefined) all.push(needed);
  }
  return drawn.filter((supply) => all.includes(supply));
}

/** Letters of those that a clean item of the kind is proved in. */
function paragraphsOf({ kind }: Supply, pool: Pool): ReadonlySet<string> {
  return new Set(pool.of(kind).flatMap(({ warned, paragraphs }) => (warned ? [] : paragraphs)));
}
