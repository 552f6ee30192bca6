export interface Calendar {
  /** January to December, in the form that stands with a day. */
  readonly months: readonly string[];
  /** Other forms and names of the same, each in the same order: "May" alone and behind "in", in languages with cases. */
  readonly monthForms?: readonly (readonly string[])[];
  /** The same cut short, without full stop, in the same order: `jan`. */
  readonly shortMonths: readonly string[];
  /** Spring, summer, autumn, winter; each with its other names. */
  readonly seasons: readonly (readonly [string, ...string[]])[];
  /** How it is said that something is on one day of every week, and which words say so before the day's name. */
  readonly weekly?: { readonly every: readonly string[]; readonly forms: (day: string) => readonly string[] };
  /** The days of the week from the one with which it begins; each with its other forms. */
  readonly weekdays: readonly (readonly [string, ...string[]])[];
  /** Words after (or before) a year that mark it as before, or of, the common era. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words for "century", as they stand behind an ordinal. */
  readonly century: readonly string[];
  /** Words that stand between day and month, and before the year: `de`. */
  readonly links?: { readonly month: readonly string[]; readonly year: readonly string[] };
  /** Words that may stand behind a year and say nothing more: `года`. */
  readonly yearWords?: readonly string[];
  /** "Century" stands before its number: `siglo XIX`. */
  readonly centuryFirst?: true;
  /** What stands behind the Roman number of a century, where the language writes it so: `e` in French, else nothing. */
  readonly romanCenturies?: string;
  /** Signs that part a date in figures: 2022年5月12日. */
  readonly signs?: { readonly year: string; readonly month: string; readonly day: readonly string[] };
  /** Written between hour and minute: `h`. */
  readonly clockSigns?: readonly string[];
  /** Written behind the number of a day or century: `st`, `nd`, `rd`, `th`; `.` in German. */
  readonly ordinalEndings: readonly string[];
  /** The ordinal of a number in figures: 19 -> "19th". */
  readonly ordinal: (n: number) => string;
  /** Spelled-out ordinals of centuries where the language writes them so: first -> 1. */
  readonly ordinalWords: Readonly<Record<string, number>>;
  /** How dates are written, in the fields of `DateValue.pattern`: `{day} {month} {year}`, `{month:form1}` for another form. */
  readonly writing: DateWriting;
  /** Words that may stand behind a time of day: `a.m.`, `Uhr`. */
  readonly clockWords: readonly string[];
  /** The hours as they are spelled before such a word, from zero on; index = hour. */
  readonly hourWords?: readonly string[];
  /** Words for the parts of a day that tell its halves apart; a night is in both. */
  readonly dayParts?: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly night: readonly string[];
  };
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
  /** The same where the words leave open which half of the day is meant: `{hour:12} o'clock`. */
  readonly openHour?: readonly string[];
}
