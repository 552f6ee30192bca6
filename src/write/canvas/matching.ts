import type { Loss } from "../../model/output.ts";
import { oneLine } from "../platform/item-name.ts";
import { element } from "../xml/element.ts";
import {
  addWhere,
  type CanvasItem,
  equal,
  htmlOf,
  hundredths,
  label,
  material,
  type Reply,
} from "./canvas-item.ts";

/** Something to which an option belongs. */
export interface Left {
  readonly number: number;
  readonly text: string;
  readonly rationale: string;
  /** The number of the right option. */
  readonly right: number;
}

/** Canvas's matching: left sides with one list of options, each of which may serve several times or not at all. */
export function matching(
  item: string,
  stem: string,
  left: readonly Left[],
  options: readonly { readonly number: number; readonly text: string }[],
): CanvasItem {
  return {
    type: "matching_question",
    stem,
    responses: left.map(({ number, text }) =>
      element(
        "response_lid",
        { ident: `response_${number}` },
        material("html", htmlOf(text)),
        element(
          "render_choice",
          {},
          // Plain text, as Canvas writes it itself: the classic quizzes would show HTML as letters.
          options.map((option) => label(option.number, material("plain", oneLine(option.text)))),
        ),
      ),
    ),
    scoring: left.map(({ number, right }) =>
      addWhere(equal(`response_${number}`, right), hundredths(left.length)),
    ),
    replies: left.flatMap(({ number, right, rationale }): Reply[] =>
      rationale.trim() === ""
        ? []
        : [
            {
              response: `response_${number}`,
              value: String(right),
              otherwise: true,
              name: `${number}_fb`,
              text: rationale,
            },
          ],
    ),
    answers: left.map(({ number }) => number),
    further: [],
    losses: options.flatMap(({ text }) => lossOf(item, text)),
  };
}

function lossOf(item: string, text: string): Loss[] {
  const losses: Loss[] = [];
  if (/[\r\n\t]| {2}|^ | $/.test(text)) {
    losses.push({ item, what: "the lines of an option to match with", instead: "one line" });
  }
  if (/<[a-z!/?]|&#?\w+;/i.test(text)) {
    losses.push({
      item,
      what: "markup signs in an option to match with, which New Quizzes takes for HTML",
      instead: "the option as classic quizzes show it",
    });
  }
  return losses;
}
