import { push } from "../read/text/text-index.ts";
import type { Passage } from "./passage.ts";

/** The stem and those of the text that begin alike: "brok(e)" and "broken", "writ(e)" and "written". */
export function kinOf(stem: string, passage: Passage): readonly string[] {
  if (!/^\p{L}/u.test(stem) || stem.length < shortest) return [stem];
  const alike = headsOf(passage).get(stem.slice(0, shortest)) ?? [];
  return [stem, ...alike.filter((other) => other !== stem && areKin(stem, other))];
}

/** Whether two stems are of one family: "council" and "councillor". */
export function areOfOneFamily(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= shortest && areKin(a, b));
}

function areKin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && long.length - short.length <= longestEnding;
}

/** Letters that kin share, and that one may have more (our own figures). */
const shortest = 4;
const longestEnding = 3;

/** The text's stems by their first letters. */
function headsOf(passage: Passage): ReadonlyMap<string, readonly string[]> {
  const known = heads.get(passage);
  if (known !== undefined) return known;
  const made = new Map<string, string[]>();
  for (const stem of passage.sentencesAbout.keys())
    if (/^\p{L}/u.test(stem) && stem.length >= shortest) push(made, stem.slice(0, shortest), stem);
  heads.set(passage, made);
  return made;
}

const heads = new WeakMap<Passage, ReadonlyMap<string, readonly string[]>>();
