/** Options that are the same in every item of a kind. */
export interface AnswerWords {
  readonly truth: { readonly true: string; readonly false: string; readonly notGiven: string };
  /** How a text presents a statement. They share no word with the stem, and differ little in length. */
  readonly presented: {
    readonly fact: string;
    readonly claim: (speaker: string) => string;
    readonly quotation: (speaker: string) => string;
    readonly none: string;
  };
}
