import type { Locale } from "../../locale/locale.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { foldText } from "../../read/text/match.ts";
import { tokensOf } from "../../read/text/tokens.ts";
import { shared } from "./falsity.ts";
import { likeness } from "./likeness.ts";
import { swayOf } from "./sway.ts";

/** What one of the shown texts looks like beside the others, by its place among all texts. */
export type Figure = (text: number, shown: readonly number[]) => number;

/** By what an answer stands out, by name. */
export interface LookFigures {
  readonly letters: Figure;
  readonly words: Figure;
  /** The words that it shares with the others, and with the question. */
  readonly shares: Figure;
  readonly echoes: Figure;
  /** How like the others it is, letter by letter. */
  readonly alike: Figure;
  /** Whether it hedges or sweeps. */
  readonly sway: Figure;
}

export function lookFigures(texts: readonly string[], stem: string, locale: Locale): LookFigures {
  const seen = texts.map((text) => seenWords(text, locale));
  const asked = seenWords(stem, locale);
  const counts = texts.map((text) => text.trim().split(/\s+/u).length);
  const echoed = seen.map((one) => shared(one, asked));
  return {
    letters: lettersIn(texts),
    words: (text) => counts[text] as number,
    shares: withOthers(seen.map((one) => seen.map((other) => shared(one, other)))),
    echoes: (text) => echoed[text] as number,
    alike: alikeIn(texts),
    sway: swayIn(texts, locale),
  };
}

export function lettersIn(texts: readonly string[]): Figure {
  return (text) => (texts[text] as string).length;
}

export function alikeIn(texts: readonly string[]): Figure {
  return withOthers(texts.map((one) => texts.map((other) => likeness(one, other))));
}

export function swayIn(texts: readonly string[], locale: Locale): Figure {
  const sways = texts.map((text) => swayOf(text, locale));
  return (text) => sways[text] as number;
}

function withOthers(table: readonly (readonly number[])[]): Figure {
  return (text, shown) =>
    shown.reduce((sum, other) => sum + (other === text ? 0 : (table[text]?.[other] as number)), 0);
}

/** Two answers that have "been" or "there" in common look like a pair too, whatever they say: all but the short words, by their beginnings. */
function seenWords(text: string, locale: Locale): ReadonlySet<string> {
  const tokens = tokensOf(foldText(text));
  if (tokens.some(({ unspaced }) => unspaced)) return contentWords(text, locale);
  return new Set(tokens.filter((token) => token.text.length >= 4).map((token) => token.text.slice(0, 5)));
}
