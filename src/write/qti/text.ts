import { acceptedAnswers } from "../platform/typed-answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { element, lined } from "../xml/element.ts";
import type { Asked } from "./asked.ts";
import { mapResponse, set, share } from "./processing.ts";
import { typed } from "./typed.ts";

type Question = Extract<ShownQuestion, { interaction: "text" }>;

export function text({ item }: Question): Asked {
  const { declaration, field } = typed("RESPONSE", acceptedAnswers(item.key));
  return {
    declarations: [declaration],
    body: [element("p", {}, lined(item.stem)), element("p", {}, field)],
    rules: [set("SCORE", share(mapResponse("RESPONSE"), 1, item.points))],
    reasons: [],
    further: [],
    losses: [],
  };
}
