import { acceptedAnswers } from "../platform/typed-answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { element } from "../xml/element.ts";
import { type CanvasItem, equal, paragraph, setWhere } from "./canvas-item.ts";

type Question = Extract<ShownQuestion, { interaction: "text" }>;

export function text({ item }: Question): CanvasItem {
  const answers = acceptedAnswers(item.key);
  return {
    type: "short_answer_question",
    stem: paragraph(item.stem),
    responses: [
      element(
        "response_str",
        { ident: "response1", rcardinality: "Single" },
        element("render_fib", {}, element("response_label", { ident: "answer1", rshuffle: "No" })),
      ),
    ],
    scoring: [setWhere(...answers.map((answer) => equal("response1", answer)))],
    replies: [],
    answers: answers.map((_, index) => 1001 + index),
    further: [],
    losses: [],
  };
}
