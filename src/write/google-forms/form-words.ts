import type { Loss } from "../../model/output.ts";
import type { Feedback } from "../platform/feedback-of.ts";
import { oneLine } from "../platform/item-name.ts";
import type { ShownQuestion } from "../shown-form.ts";
import type { FormItem } from "./form-item.ts";

/** A question as items of a form. */
export interface FormQuestion {
  readonly items: readonly FormItem[];
  /** Of all its parts together. */
  readonly points: number;
  readonly losses: readonly Loss[];
}

/** Forms numbers nothing itself. */
export function titleOf({ number, item }: ShownQuestion): string {
  return oneLine(`${number}. ${item.stem}`);
}

/** On one line: Forms refuses titles and options of several, and shows feedback as it comes. */
export function said({ why, quotes }: Feedback, reasons: readonly string[] = []): string {
  return [...why, ...reasons, ...quotes].map(oneLine).join(" ");
}

/** Forms takes no option twice, and none that is empty. */
export function areApart(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length && !texts.includes("");
}
