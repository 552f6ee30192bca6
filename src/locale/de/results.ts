import type { ResultWords } from "../words/result-words.ts";

export const results: ResultWords = {
  whatResult: (cause, form) => {
    if (form === "clause") return `Was nennt der Text als Folge davon, dass ${cause}?`;
    // "wegen" takes the genitive, as "Folge" does: "wegen des Sturms", "die Folge des Sturms".
    return /^(?:des|der|eines|einer)\s/u.test(cause) ? `Was nennt der Text als Folge ${cause}?` : undefined;
  },
  conclusions: ["muss", "müssen", "dürfte", "dürften", "könnte", "könnten", "vermutlich", "wohl", "scheint"],
  resultOfOther: (sentence, paragraph) =>
    `Der Text nennt dafür in Absatz ${paragraph} einen anderen Grund: ${sentence}`,
};
