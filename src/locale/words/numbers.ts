export interface Numbers {
  readonly decimal: string;
  /** What parts thousands when written; the first is the usual one. */
  readonly groups: readonly string[];
  /** Spelled-out whole numbers, from zero on, at least to twelve; index = value. */
  readonly words: readonly string[];
  /** Spelled-out tens and other round numbers: `twenty`, `hundred`. */
  readonly roundWords: Readonly<Record<string, number>>;
  /** Scale words: `million` -> 1000000. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words that part the two ends of a range: `to`, `and` (after `between`), `–`. */
  readonly range: readonly string[];
  /** Words that frame a range: `between` … `and`. The second parts no range elsewhere. */
  readonly between?: readonly [string, string];
  /** Measures and shares, which belong to their number in a running text: `months`, `per cent`, `km`. */
  readonly measures?: readonly string[];
  /** A whole number in words, in every usual way, the most usual first; none where it is too long to be written so. */
  readonly spelled: (n: number) => readonly string[];
  /** The word for tens with ones: twenty, one -> "twenty-one". */
  readonly compose?: (tens: string, ones: string) => string;
}
