/** Title of the section and the line that says what to do. */
export interface SectionWords {
  readonly title: string;
  readonly instructions: string;
}

/** One for each question kind, in the order of `generate/kinds.ts`. */
export type KindWords = Readonly<
  Record<
    | "fact-choice"
    | "reason"
    | "several-answers"
    | "who-said-it"
    | "which-statement"
    | "match-speakers"
    | "true-false-not-given"
    | "claim-or-fact"
    | "who-is-who"
    | "when-was-it"
    | "order-events"
    | "which-paragraph"
    | "sentence-gap"
    | "text-gap"
    | "short-answer"
    | "find-the-word"
    | "word-meaning"
    | "own-question",
    SectionWords
  >
>;
