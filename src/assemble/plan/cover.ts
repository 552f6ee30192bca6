import type { Pool } from "../pool.ts";
import type { Supply } from "./supply.ts";

/** The kinds with those added, in their order, without which a paragraph that could be asked about would not be. */
export function withCover(chosen: readonly Supply[], drawn: readonly Supply[], pool: Pool): Supply[] {
  const all = [...chosen];
  for (const candidates of pool.provedIn.values()) {
    const asking = new Set(candidates.filter(({ warned }) => !warned).map(({ kind }) => kind));
    if (all.some(({ kind }) => asking.has(kind))) continue;
    const needed = drawn.find(({ kind }) => asking.has(kind));
    if (needed !== undefined) all.push(needed);
  }
  return drawn.filter((supply) => all.includes(supply));
}
