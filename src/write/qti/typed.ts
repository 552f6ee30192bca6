import { type Element, element } from "../xml/element.ts";
import { mapping, responseDeclaration } from "./processing.ts";

/** A line to type on, and what is accepted there in any capitals. Its length says nothing of the answer's. */
export function typed(
  identifier: string,
  answers: readonly string[],
): { readonly declaration: Element; readonly field: Element } {
  return {
    declaration: responseDeclaration(
      identifier,
      "single",
      "string",
      answers.slice(0, 1),
      mapping(answers, { typed: true }),
    ),
    field: element("textEntryInteraction", { responseIdentifier: identifier, expectedLength: 30 }),
  };
}
