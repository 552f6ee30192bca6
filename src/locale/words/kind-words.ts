/** Title of the section and the line that says what to do. */
export interface SectionWords {
  readonly title: string;
  readonly instructions: string;
}

/** Of kinds that are answered with letters or numbers on paper: what to do where there are menus instead. */
export interface ScreenWords extends SectionWords {
  readonly onScreen: string;
}

/** One for each question kind, as `generate/kinds.ts` has them. */
export type KindWords = Readonly<
  Record<
    | "fact-choice"
    | "reason"
    | "several-answers"
    | "who-said-it"
    | "which-statement"
    | "true-false-not-given"
    | "claim-or-fact"
    | "sentence-gap"
    | "text-gap"
    | "short-answer"
    | "find-the-word"
    | "word-meaning"
    | "own-question",
    SectionWords
  > &
    Record<"match-speakers" | "who-is-who" | "when-was-it" | "order-events" | "which-paragraph", ScreenWords>
>;
