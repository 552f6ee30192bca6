/** What is said where a cause is given and its result asked for. */
export interface ResultWords {
  /** A cause as the text says it, a clause or a noun; nothing where the language could not be sure of its forms. */
  readonly whatResult: (cause: string, form: "clause" | "noun") => string | undefined;
  /** The same where all results are events of the past. */
  readonly whatHappened?: (cause: string, form: "clause" | "noun") => string;
  /** Words by which a sentence says what is concluded, and not what came of something: `must`. */
  readonly conclusions: readonly string[];
  /** A result that the text explains by another cause: the sentence that says so. */
  readonly resultOfOther: (sentence: string, paragraph: string) => string;
}
