import type { Locale } from "./locale.ts";

/** What is said where a cause is given and its result asked for. */
export interface ResultWords {
  /** A cause as the text says it, a clause or a noun; nothing where the language could not be sure of its forms. */
  readonly whatResult: (cause: string, form: "clause" | "noun") => string | undefined;
  /** The same where all results are events of the past. */
  readonly whatHappened?: (cause: string, form: "clause" | "noun") => string;
  /** Words by which a sentence says what is concluded, and not what came of something: "must". */
  readonly conclusions: readonly string[];
  /** A result that the text explains by another cause: the sentence that says so. */
  readonly resultOfOther: (sentence: string, paragraph: string) => string;
}

const en: ResultWords = {
  whatResult: (cause, form) =>
    form === "noun"
      ? `What does the text give as the result of ${cause}?`
      : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. What does the text give as the result?`,
  whatHappened: (cause, form) => `What happened because ${form === "noun" ? "of " : ""}${cause}?`,
  conclusions: ["must", "may", "might", "could", "should", "probably", "perhaps", "seem", "seems", "seemed"],
  resultOfOther: (sentence, paragraph) =>
    `The text gives another reason for this, in paragraph ${paragraph}: ${sentence}`,
};

const de: ResultWords = {
  whatResult: (cause, form) => {
    if (form === "clause") return `Was nennt der Text als Folge davon, dass ${cause}?`;
    // "wegen" takes the genitive, as "Folge" does: "wegen des Sturms", "die Folge des Sturms".
    return /^(?:des|der|eines|einer)\s/u.test(cause) ? `Was nennt der Text als Folge ${cause}?` : undefined;
  },
  conclusions: ["muss", "müssen", "dürfte", "dürften", "könnte", "könnten", "vermutlich", "wohl", "scheint"],
  resultOfOther: (sentence, paragraph) =>
    `Der Text nennt dafür in Absatz ${paragraph} einen anderen Grund: ${sentence}`,
};

export function resultWordsOf({ language }: Locale): ResultWords {
  return language === "de" ? de : en;
}
