import type { Loss } from "../../model/output.ts";

/** Of a question whose list of words lacks what is right in one of its gaps: no platform could mark a menu of it. */
export function lostWords(item: string, instead = "gaps to type into"): Loss {
  return { item, what: "its words to choose from, of which none is right in one of the gaps", instead };
}
