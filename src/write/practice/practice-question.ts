import type { PracticeWords } from "../../locale/words/practice-words.ts";
import type { Evidence } from "../../model/evidence.ts";
import { type KeyRow, keyEntry, type Reason } from "../key-entry.ts";
import { type QuestionView, questionView } from "../question-view.ts";
import type { Quote } from "../quotes.ts";
import type { ShownQuestion } from "../shown-form.ts";
import type { PracticeKey } from "./practice-key.ts";
import { practiceKeyOf } from "./practice-key-of.ts";

/** A question with its key, and what the page shows when it is checked. */
export type PracticeQuestion = QuestionView & {
  /** From 1 on through the page: its elements are named by it. */
  readonly index: number;
  /** A `PracticeKey` as JSON. */
  readonly key: string;
  /** How its buttons name it: "Question 4". */
  readonly label: string;
  /** How many answers are right. */
  readonly count: number;
  /** Whether a list of the options is needed: a chosen line of a menu shows about thirty letters on a phone. */
  readonly listed: boolean;
  /** Whether the evidence waits for the answer. */
  readonly late: boolean;
  readonly rows: readonly KeyRow[];
  readonly reasons: readonly (Reason & { readonly hint: string })[];
  /** Where the text says so, with the statement that it proves where there are several. */
  readonly places: readonly (Quote & { readonly part: string })[];
};

export function practiceQuestion(
  question: ShownQuestion,
  index: number,
  quote: (evidence: readonly Evidence[]) => Quote[],
  words: PracticeWords,
  articles: readonly string[],
): PracticeQuestion {
  const view = questionView(question);
  const key = practiceKeyOf(question, articles);
  const { rows } = keyEntry(question, quote);
  return {
    ...view,
    index,
    key: JSON.stringify(key),
    label: words.question(question.number),
    count: key.by === "letters" ? key.right.length : 1,
    listed:
      view.interaction === "match" && !view.letters && view.options.some(({ text }) => text.length > 30),
    late: tellsByPlace(question),
    rows,
    reasons: reasonsOf(rows, key).map((reason) => ({ ...reason, hint: hintFor(reason, question) })),
    places: rows.flatMap((row) => row.quotes.map((one) => ({ part: row.number, ...one }))),
  };
}

/** Why not the others: of a choice with several right options those have their reasons above. */
function reasonsOf(rows: readonly KeyRow[], key: PracticeKey): Reason[] {
  const reasons = rows.flatMap((row) => row.reasons);
  if (key.by !== "letters") return reasons;
  return reasons.filter(({ letter }) => !letter.split(", ").every((one) => key.right.includes(one)));
}

/** Whether the place itself is what is asked: a paragraph's letter, or the paragraph that the question gives with gaps. */
function tellsByPlace(question: ShownQuestion): boolean {
  if (question.interaction === "match") return question.options.every(({ letter, text }) => letter === text);
  return question.interaction === "gap" && question.item.paragraph !== undefined;
}

/**
 * The letters to whose choice a reason may be told before the answer is: none where it gives the answer away ("The text says
 * 2022 here"), and a second try would be no try.
 */
function hintFor({ letter, text }: Reason, question: ShownQuestion): string {
  if (question.interaction !== "choice") return "";
  const right = question.options.filter(({ id }) => question.item.key.includes(id));
  return right.some((option) => text.includes(option.text)) ? "" : letter.replaceAll(",", "");
}
