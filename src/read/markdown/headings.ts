import { localeFor, locales } from "../../locale/locales.ts";
import { type PartName, partNames } from "../../locale/words/part-words.ts";
import { nearest } from "../nearest.ts";

/** A line `# Heading` of any level. */
export interface Heading {
  /** How many `#`. */
  readonly level: number;
  readonly text: string;
  /** Where the text begins in its line, from 0. */
  readonly from: number;
  /** `#Facts`: the space is missing. */
  readonly tight: boolean;
}

/** An ATX heading (CommonMark 0.31, 4.2), with or without the space behind its signs. */
export function headingOf(line: string): Heading | undefined {
  const open = /^ {0,3}(#{1,6})(?!#)/.exec(line);
  if (open === null) return undefined;
  const from =
    open[0].length + (line.slice(open[0].length).length - line.slice(open[0].length).trimStart().length);
  const tight = from === open[0].length && from < line.length;
  return { level: (open[1] as string).length, text: withoutClosing(line.slice(from)), from, tight };
}

/** `Facts ##` is `Facts`; signs without a space before them stay. */
function withoutClosing(text: string): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === "#") end -= 1;
  return end === 0 || /\s/.test(trimmed[end - 1] as string) ? trimmed.slice(0, end).trimEnd() : trimmed;
}

/** What the headings of an article's parts mean. */
export interface PartHeadings {
  /** The part that a heading opens, case aside. */
  readonly partOf: (heading: string) => PartName | undefined;
  /** The part that was probably meant: by a heading nearly so written, or by one of another language. */
  readonly guess: (heading: string) => PartName | undefined;
  /** The usual heading of a part, as the article writes it. */
  readonly usual: (part: PartName) => string;
  /** All usual headings, for a remedy. */
  readonly list: string;
}

/** The headings that count in an article: those of its language, and the English ones always. */
export function partHeadings(language: string): PartHeadings {
  const own = localeFor(language).parts;
  const known = new Map<string, PartName>();
  const others = new Map<string, PartName>();
  for (const part of partNames) {
    for (const heading of [...own[part], ...locales.en.parts[part]]) known.set(fold(heading), part);
    for (const locale of Object.values(locales))
      for (const heading of locale.parts[part]) others.set(fold(heading), part);
  }
  const words = [...known.keys()];
  return {
    partOf: (heading) => known.get(fold(heading)),
    guess: (heading) => {
      const word = nearest(fold(heading), words);
      return word === undefined ? others.get(fold(heading)) : known.get(word);
    },
    usual: (part) => own[part][0],
    list: partNames.map((part) => `# ${own[part][0]}`).join(", "),
  };
}

function fold(heading: string): string {
  return heading.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
