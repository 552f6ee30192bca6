/** What is right, as the page compares it: by letters and numbers that a student chose, or by what was typed. */
export type PracticeKey =
  /** Every one of these letters, and no other. */
  | { readonly by: "letters"; readonly right: readonly string[] }
  /** One answer for each control, in the order of the page. */
  | {
      readonly by: "parts";
      /** For each control whatever is right there. */
      readonly parts: readonly (readonly string[])[];
      /** Whether answers are words, to be folded; letters and numbers are compared as they stand. */
      readonly words: boolean;
      /** Whether no answer may serve twice. */
      readonly once: boolean;
    };
