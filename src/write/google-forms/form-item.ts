import { hash } from "node:crypto";
import { oneLine } from "../platform/item-name.ts";

/** An item of a form (Forms API v1, `Item`), as a request creates it. */
export interface FormItem {
  readonly itemId: string;
  readonly title: string;
  readonly description?: string;
  readonly textItem?: object;
  readonly questionItem?: object;
  readonly questionGroupItem?: object;
}

/**
 * The id of an item or of a question, for the same name the same: eight hexadecimal digits, as Forms writes them, of a
 * positive number of 31 bits.
 */
export function formId(name: string): string {
  const hex = hash("sha256", name, "hex");
  return `${1 + (Number.parseInt(hex.charAt(0), 16) % 7)}${hex.slice(1, 8)}`;
}

/** A text on the page: title and description alone. */
export function textItem(name: string, title: string, description: string): FormItem {
  return {
    itemId: formId(name),
    title: oneLine(title),
    ...(description === "" ? {} : { description }),
    textItem: {},
  };
}

/** What is right, and what is said: Forms takes feedback on whether it was right only where a choice has a key. */
export function grading(
  points: number,
  answers: readonly string[],
  said: { readonly whenRight?: string; readonly whenWrong?: string; readonly generalFeedback?: string } = {},
): object {
  const feedback = Object.entries(said).filter(([, text]) => text !== "");
  return {
    pointValue: points,
    correctAnswers: { answers: answers.map((value) => ({ value })) },
    ...Object.fromEntries(feedback.map(([name, text]) => [name, { text }])),
  };
}

export function optionsOf(texts: readonly string[]): object[] {
  return texts.map((value) => ({ value }));
}
