import type { ShownQuestion } from "../shown-form.ts";
import { element, sharing } from "../xml/element.ts";
import { type CanvasItem, equal, htmlOf, label, material, paragraph, setWhere } from "./canvas-item.ts";
import { numbersOf } from "./numbers-of.ts";

type Question = Extract<ShownQuestion, { interaction: "choice" }>;

/** One right option, or several. Canvas itself gives a part of the marks for some of several. */
export function choice({ item, options }: Question): CanvasItem {
  const number = numbersOf(item.options, 1);
  const several = item.key.length > 1;
  const right = new Set(item.key.map(number));
  const numbers = options.map(({ id }) => number(id));
  return {
    type: several
      ? "multiple_answers_question"
      : isTrueFalse(options.map(({ text }) => text))
        ? "true_false_question"
        : "multiple_choice_question",
    stem: paragraph(item.stem),
    responses: [
      element(
        "response_lid",
        { ident: response, rcardinality: several ? "Multiple" : "Single" },
        element(
          "render_choice",
          {},
          // HTML, since New Quizzes reads plain text as HTML too; without a tag, which PrairieLearn does not take.
          options.map(({ id, text }) => label(number(id), material("html", htmlOf(text)))),
        ),
      ),
    ],
    scoring: [
      several
        ? setWhere(
            element(
              "and",
              {},
              numbers.map((one) =>
                right.has(one) ? equal(response, one) : element("not", {}, equal(response, one)),
              ),
            ),
          )
        : rightWhere(String([...right][0])),
    ],
    replies: options.flatMap(({ id, rationale }) =>
      rationale.trim() === ""
        ? []
        : [
            {
              response,
              value: String(number(id)),
              otherwise: false,
              name: `${number(id)}_fb`,
              text: rationale,
            },
          ],
    ),
    answers: numbers,
    further: [],
    losses: [],
  };
}

const response = "response1";

/** Right where one option is chosen: the same in every question whose right option has that number. */
const rightWhere = sharing((number) => setWhere(equal(response, number)));

/** Canvas knows these two words in English alone; others make a choice of two. */
function isTrueFalse(texts: readonly string[]): boolean {
  return texts.length === 2 && texts.includes("True") && texts.includes("False");
}
