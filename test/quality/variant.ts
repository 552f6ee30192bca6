import { drawIndex, orderByName, shuffle } from "../../src/random/draw.ts";
import { type Random, randomFrom } from "../../src/random/random.ts";
import { newNames } from "./variant-names.ts";
import { newNumbers } from "./variant-numbers.ts";

/** An article like another, with other names, years and numbers, and not all of its annotations. */
export interface Variant {
  readonly text: string;
  /** For each line, the number (from 1) of the line that it was. */
  readonly lines: readonly number[];
}

/** An annotation with the lines that belong to it. */
interface Entry {
  readonly lines: readonly { readonly text: string; readonly from: number }[];
}

/** One in this many annotations is left out. */
const leftOut = 5;

/** Of these lists any entry may be left out, and their order says nothing. */
const loose =
  /^# (Facts|Who said what|False|Not in the text|Words|Fakten|Wer sagte was|Falsch|Nicht im Text|Wörter)$/u;

/**
 * Makes a variant. Text and annotations are changed together, so that what was true stays true. Variant 0 is the article
 * itself.
 */
export function variantOf(markdown: string, file: string, number: number): Variant {
  const lines = markdown.split("\n").map((text, index) => ({ text, from: index + 1 }));
  if (number === 0) return { text: markdown, lines: lines.map(({ from }) => from) };
  const random = (purpose: string) => randomFrom(`variant ${number}`, file, purpose);
  const body = lines.findIndex(({ text }, index) => index > 0 && text === "---");
  const change = [newNames(markdown, random("names")), newNumbers(markdown, random("numbers"))];
  const changed = lines.map(({ text, from }, index) =>
    index <= body ? { text, from } : { text: change.reduce((now, one) => one(now), text), from },
  );
  const kept = parts(changed).flatMap((part) =>
    loose.test(part[0]?.text ?? "") ? thinned(part, random(part[0]?.text ?? "")) : part,
  );
  return { text: kept.map(({ text }) => text).join("\n"), lines: kept.map(({ from }) => from) };
}

/** The lines from one heading to the next. */
function parts<Line extends { readonly text: string }>(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [[]];
  for (const line of lines) {
    if (/^# /u.test(line.text)) found.push([]);
    found.at(-1)?.push(line);
  }
  return found;
}

function thinned(part: Entry["lines"], random: Random): Entry["lines"] {
  const [heading, ...rest] = part;
  const entries: Entry["lines"][number][][] = [];
  for (const line of rest) {
    if (/^- /u.test(line.text)) entries.push([line]);
    else if (line.text.trim() !== "") entries.at(-1)?.push(line);
  }
  const chosen = shuffle(entries, random).filter(() => drawIndex(leftOut, random) > 0);
  // Each entry's place hangs on its words, not on where it stood.
  const ordered = orderByName(chosen, ([first]) => first?.text ?? "", random);
  return [heading as Entry["lines"][number], ...ordered.flat()];
}
