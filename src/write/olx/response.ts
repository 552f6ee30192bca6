import { acceptedAnswers } from "../platform/typed-answers.ts";
import { type Element, element, type Node } from "../xml/element.ts";
import { olxLines, olxText } from "./olx-text.ts";

/** An option as a response shows it. */
export interface Shown {
  readonly text: string;
  readonly right: boolean;
  readonly rationale: string;
}

/** Buttons of which one is right; where several are, each of them is taken. */
export function buttons(label: Node | readonly Node[], options: readonly Shown[]): Element {
  return element(
    "multiplechoiceresponse",
    {},
    element("label", {}, label),
    element(
      "choicegroup",
      { type: "MultipleChoice" },
      options.map(({ text, right, rationale }) =>
        element("choice", { correct: String(right) }, olxLines(text), hint("choicehint", {}, rationale)),
      ),
    ),
  );
}

/** Boxes to tick: exactly the right ones. */
export function boxes(label: readonly Node[], options: readonly Shown[]): Element {
  return element(
    "choiceresponse",
    {},
    element("label", {}, label),
    element(
      "checkboxgroup",
      {},
      options.map(({ text, right, rationale }) =>
        element(
          "choice",
          { correct: String(right) },
          olxLines(text),
          hint("choicehint", { selected: "true" }, rationale),
        ),
      ),
    ),
  );
}

/** A menu with one right option. Its options must be `menuSafe`. */
export function menu(label: readonly Node[], options: readonly Shown[]): Element {
  return element(
    "optionresponse",
    {},
    element("label", {}, label),
    element(
      "optioninput",
      {},
      options.map(({ text, right, rationale }) =>
        element("option", { correct: right ? "True" : "False" }, text, hint("optionhint", {}, rationale)),
      ),
    ),
  );
}

/**
 * Whether a menu shows a text as it is, and marks it. Options are put into quotation marks and taken out again (capa,
 * OptionInput.parse_options): an apostrophe passes between two letters alone, and what looks like an escape changes.
 */
export function menuSafe(text: string): boolean {
  return (
    text.length <= longest &&
    /^[\p{L}\p{N}\p{M} .,;:!?()%/+–—‘’“”„«»…'-]+$/u.test(text) &&
    text.trim() === text &&
    !/ {2}/.test(text) &&
    !/(?<![A-Za-z])'|'(?![A-Za-z])/.test(text)
  );
}

/** A chosen line of a menu does not break. */
const longest = 60;

/** Answers as a field to type in compares them, in any capitals. */
export function typable(accepted: readonly string[]): string[] {
  // "_or_" would part an answer in two, and "$seed" be filled in.
  return acceptedAnswers(accepted).filter((answer) => !/_or_/i.test(answer) && olxText(answer) === answer);
}

/** A field to type in. */
export function field(label: readonly Node[], [answer = "", ...others]: readonly string[]): Element {
  return element(
    "stringresponse",
    { answer, type: "ci" },
    element("label", {}, label),
    others.map((other) => element("additional_answer", { answer: other })),
    element("textline", { size: 30 }),
  );
}

function hint(name: string, attributes: { readonly selected?: string }, text: string): Element[] {
  return text.trim() === "" ? [] : [element(name, attributes, olxLines(text))];
}
