import { createRequire } from "node:module";
import { plainOpportunities } from "./plain-opportunities.ts";

export interface Opportunity {
  /** Where a line may begin. */
  readonly position: number;
  /** Whether it must. */
  readonly required?: boolean;
}

type LineBreaker = new (text: string) => { nextBreak(): Opportunity | null };

/** Where a text may be broken into lines (Unicode Annex 14), its end included; never at a soft hyphen, for we set none. */
export function breakOpportunities(text: string): readonly Opportunity[] {
  return plainOpportunities(text) ?? libraryOpportunities(text);
}

/** The same by the library, for any text. */
export function libraryOpportunities(text: string): readonly Opportunity[] {
  lineBreaker ??= createRequire(import.meta.url)("linebreak") as LineBreaker;
  const breaker = new lineBreaker(text);
  const opportunities: Opportunity[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (text.charCodeAt(next.position - 1) === 0xad && next.position < text.length) continue;
    opportunities.push(next);
  }
  return opportunities;
}

let lineBreaker: LineBreaker | undefined;
