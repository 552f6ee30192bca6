export interface Calendar {
  /** January to December. */
  readonly months: readonly string[];
  /** The same cut short, without full stop, in the same order: `jan`. */
  readonly shortMonths: readonly string[];
  /** Spring, summer, autumn, winter; each with its other names. */
  readonly seasons: readonly (readonly [string, ...string[]])[];
  /** Words after (or before) a year that mark it as before, or of, the common era. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words for "century", as they stand behind an ordinal. */
  readonly century: readonly string[];
  /** Written behind the number of a day or century: `st`, `nd`, `rd`, `th`; `.` in German. */
  readonly ordinalEndings: readonly string[];
  /** The ordinal of a number in figures: 19 -> "19th". */
  readonly ordinal: (n: number) => string;
  /** Spelled-out ordinals of centuries where the language writes them so: first -> 1. */
  readonly ordinalWords: Readonly<Record<string, number>>;
  /** How dates are written, in the fields of `DateValue.pattern`: `{day} {month} {year}`. */
  readonly writing: DateWriting;
  /** Words that may stand behind a time of day: `a.m.`, `Uhr`. */
  readonly clockWords: readonly string[];
  /** Words that may open a date within an answer and say nothing more: `in`, `on the`. */
  readonly leads?: readonly string[];
  /** Words after which a month or season that stands alone is a date: `since May`, `last May`. */
  readonly prepositions?: readonly string[];
}

/** Every pattern that readers of the language understand, the usual one first. */
export interface DateWriting {
  readonly day: readonly string[];
  /** Patterns in which day and month may be taken for each other: 12/05/2022. */
  readonly unclearDay: readonly string[];
  /** A day where the year is known. */
  readonly dayOfYear: readonly string[];
  readonly month: readonly string[];
  readonly monthOfYear: readonly string[];
  /** Times of day; with `{half}` where the language counts to twelve. */
  readonly time: readonly string[];
  /** Times without minutes. */
  readonly fullHour: readonly string[];
}
