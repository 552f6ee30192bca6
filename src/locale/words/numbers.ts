import type { Units } from "./units.ts";

export type TimeUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "decade";

export interface Numbers {
  readonly decimal: string;
  /** What parts thousands when written; the first is the usual one. */
  readonly groups: readonly string[];
  /** The fewest figures that a number must have for its thousands to be parted, where it is not four: 3000, 12 000. */
  readonly leastGrouped?: 5;
  /** Spelled-out whole numbers, from zero on, at least to twelve; index = value. */
  readonly words: readonly string[];
  /** Spelled-out tens and other round numbers: `twenty`, `hundred`. */
  readonly roundWords: Readonly<Record<string, number>>;
  /** Other forms of number words, as gender and case have them: `deux` stays, `две`, `двух` -> 2. */
  readonly forms?: Readonly<Record<string, number>>;
  /** Words for a share of a whole, with their part of it: `tiers` -> 1/3. Behind a number they are no unit. */
  readonly shares?: Readonly<Record<string, number>>;
  /** What stands between the parts of a whole and how many of them are meant, where the parts come first: 三分之二. */
  readonly shareSign?: string;
  /** The form that a noun takes behind a number, by the rules of CLDR, where there are more than two. */
  readonly plural?: (n: number) => string;
  /** Scale words: `million` -> 1000000. */
  readonly scales: Readonly<Record<string, number>>;
  /** How a scale word is written short behind figures: 1000000 -> `Mio.` */
  readonly shortScales?: Readonly<Record<number, string>>;
  /** Words that part the two ends of a range: `to`, `and` (after `between`), `–`. */
  readonly range: readonly string[];
  /** Words that frame a range: `between` … `and`. The second parts no range elsewhere. */
  readonly between?: readonly [string, string];
  /** Measures and shares, which belong to their number in a running text: `months`, `per cent`, `km`. */
  readonly measures?: readonly string[];
  /** The forms of the units in which time is counted: `hour`, `hours`. */
  readonly times: Readonly<Record<TimeUnit, readonly string[]>>;
  /** Words around a number that make it an age: `at the age of`. */
  readonly ages: readonly string[];
  /** Words before the whole of which a number is a part: `of` in "31 of the 48". */
  readonly partOf: readonly string[];
  /** Signs of measures, with their words. */
  readonly units: Units;
  /** By what the noun behind a number is known among its adjectives: its plural ending, its capital. */
  readonly nounShows?: "plural" | "capital";
  /** A whole number in words, in every usual way, the most usual first; none where it is too long to be written so. */
  readonly spelled: (n: number) => readonly string[];
  /** The word for tens with ones: twenty, one -> "twenty-one". */
  readonly compose?: (tens: string, ones: string) => string;
}
