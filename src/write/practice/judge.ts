import { foldAnswer } from "../../read/text/fold-answer.ts";
import type { PracticeKey } from "./practice-key.ts";

/** What a student's answer is worth; where it is no whole answer, what is missing. */
export type Judgement =
  | { readonly fault: "none-chosen" }
  | { readonly fault: "count"; readonly count: number; readonly got: number }
  | { readonly fault: "empty"; readonly count: number }
  | { readonly fault: "twice" }
  | {
      readonly fault?: undefined;
      readonly right: boolean;
      /** For each answer that was given whether it is right, in their order. */
      readonly each: readonly boolean[];
    };

/**
 * Compares answers with the key: the letters that are marked, or one text for each control.
 *
 * @param articles words that an answer may leave off, lower case
 */
export function judge(key: PracticeKey, answers: readonly string[], articles: readonly string[]): Judgement {
  if (key.by === "letters") {
    const [count, got] = [key.right.length, answers.length];
    if (got === 0) return { fault: "none-chosen" };
    if (got !== count) return { fault: "count", count, got };
    return judged(answers.map((letter) => key.right.includes(letter)));
  }
  const empty = answers.filter((answer) => answer.trim() === "").length;
  if (empty > 0) return { fault: "empty", count: empty };
  if (key.once && new Set(answers).size < answers.length) return { fault: "twice" };
  const folded = (text: string) => (key.words ? foldAnswer(text, articles) : text);
  return judged(
    answers.map((answer, index) => {
      const given = folded(answer);
      return (key.parts[index] ?? []).some((right) => folded(right) === given);
    }),
  );
}

function judged(each: readonly boolean[]): Judgement {
  return { right: each.every(Boolean), each };
}
