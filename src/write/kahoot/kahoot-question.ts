import type { Loss } from "../../model/output.ts";
import { oneLine } from "../platform/item-name.ts";
import type { ShownQuestion } from "../shown-form.ts";

/** A row of Kahoot's template. */
export interface KahootQuestion {
  readonly text: string;
  readonly answers: readonly string[];
  readonly seconds: 30 | 60;
  /** The numbers of the right answers, 1 first. */
  readonly right: readonly number[];
}

/** What Kahoot takes; characters as JavaScript counts them, so that a sign of two units counts twice. */
const longest = 120;
const longestAnswer = 75;
const mostAnswers = 4;
/** More words than that take longer to read than half a minute leaves. */
const quickToRead = 160;

/**
 * A choice as a row. Where there are more than four answers, or one is too long, wrong ones are left out; a question or a right
 * answer that is too long is not cut, for what is cut off may be what decides.
 *
 * @param texts what is asked, the first that is short enough
 */
export function kahootQuestion(
  item: string,
  texts: readonly string[],
  { item: { key }, options }: Extract<ShownQuestion, { interaction: "choice" }>,
): { readonly questions: readonly KahootQuestion[]; readonly losses: readonly Loss[] } {
  const leftOut = (what: string) => ({
    questions: [],
    losses: [{ item, what, instead: "nothing: it is left out" }],
  });
  const text = texts.map(oneLine).find((one) => one.length <= longest);
  if (text === undefined) return leftOut(`a question of more than ${longest} characters`);
  const answers = options.map(({ id, text: words }) => ({ words: oneLine(words), right: key.includes(id) }));
  const right = answers.filter((answer) => answer.right);
  if (right.some(({ words }) => words.length > longestAnswer)) {
    return leftOut(`a right answer of more than ${longestAnswer} characters`);
  }
  // Those that follow the right one, the first after the last, so that its place says nothing.
  const from = answers.findIndex((answer) => answer.right);
  const wrong = [...answers.slice(from), ...answers.slice(0, from)].filter(
    (answer) => !answer.right && answer.words.length <= longestAnswer,
  );
  const kept = new Set([...right, ...wrong.slice(0, Math.max(0, mostAnswers - right.length))]);
  if (kept.size > mostAnswers || kept.size <= right.length) {
    return leftOut(`more than ${mostAnswers - 1} right answers, or no wrong one that is short enough`);
  }
  const shown = answers.filter((answer) => kept.has(answer));
  const length = shown.reduce((sum, { words }) => sum + words.length, text.length);
  return {
    questions: [
      {
        text,
        answers: shown.map(({ words }) => words),
        seconds: length > quickToRead ? 60 : 30,
        right: shown.flatMap((answer, index) => (answer.right ? [index + 1] : [])),
      },
    ],
    losses:
      shown.length === answers.length
        ? []
        : [
            {
              item,
              what: `wrong answers beyond ${mostAnswers} in all, or of more than ${longestAnswer} characters`,
              instead: `the other ${shown.length}`,
            },
          ],
  };
}
