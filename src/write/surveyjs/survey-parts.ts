import type { Loss } from "../../model/output.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { surveyText } from "./survey-text.ts";

/** A question as elements of a survey. */
export interface SurveyQuestion {
  readonly element: object;
  /** How many right answers SurveyJS counts in it. */
  readonly points: number;
  readonly losses: readonly Loss[];
}

/** What stands above an answer. */
export interface Head {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
}

export function titleOf({ number, item }: ShownQuestion): string {
  return surveyText(`${number}. ${item.stem}`);
}

/** Values under which answers are kept: by the place in the item, since ids may come from outside. */
export function valuesOf(parts: readonly { readonly id: string }[], letter: string): (id: string) => string {
  const known = new Map(parts.map(({ id }, index) => [id, `${letter}${index + 1}`]));
  return (id) => known.get(id) ?? "";
}
