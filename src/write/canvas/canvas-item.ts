import type { Loss } from "../../model/output.ts";
import { type Element, element, lined } from "../xml/element.ts";
import { markupOf } from "../xml/xml-file.ts";

/** A question as Canvas has it. */
export interface CanvasItem {
  /** Its `question_type`. */
  readonly type: string;
  /** HTML after the instructions. */
  readonly stem: string;
  /** `response_lid` and the like. */
  readonly responses: readonly Element[];
  /** `respcondition`s that set SCORE, 0 to 100. */
  readonly scoring: readonly Element[];
  /** What is said to an answer. */
  readonly replies: readonly Reply[];
  /** The numbers of the answers, in their order. */
  readonly answers: readonly number[];
  readonly losses: readonly Loss[];
  /** Lines that the explanation has besides. */
  readonly further: readonly string[];
}

export interface Reply {
  readonly response: string;
  readonly value: string;
  /** Whether it is said where the answer is another. */
  readonly otherwise: boolean;
  readonly name: string;
  readonly text: string;
}

/** Canvas counts in hundredths of the whole. */
export const hundredths = (parts: number) => (100 / parts).toFixed(2);

/** A text as HTML: Canvas shows what is no markup in one line. */
export function htmlOf(text: string): string {
  return /[\r\n&"'<>\\]/.test(text) ? markupOf(lined(text)) : text;
}

export function paragraph(text: string): string {
  return `<p>${htmlOf(text)}</p>`;
}

/** HTML in a `mattext`, or a text to be read as it is. */
export function material(kind: "html" | "plain", text: string): Element {
  return element("material", {}, element("mattext", { texttype: `text/${kind}` }, text));
}

export function label(ident: number | string, content: Element): Element {
  return element("response_label", { ident }, content);
}

export function equal(respident: string, value: string | number): Element {
  return element("varequal", { respident }, String(value));
}

/** Where every part counts by itself, the conditions go on after one that is met. */
export function addWhere(condition: Element, points: string): Element {
  return element(
    "respcondition",
    { continue: "Yes" },
    element("conditionvar", {}, condition),
    element("setvar", { varname: "SCORE", action: "Add" }, points),
  );
}

export function setWhere(...conditions: readonly Element[]): Element {
  return element(
    "respcondition",
    { continue: "No" },
    element("conditionvar", {}, conditions),
    element("setvar", { action: "Set", varname: "SCORE" }, "100"),
  );
}
