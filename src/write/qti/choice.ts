import type { ShownQuestion } from "../shown-form.ts";
import { element, lined } from "../xml/element.ts";
import { type Asked, identifiersOf } from "./asked.ts";
import {
  base,
  correct,
  mapping,
  mapResponse,
  responseDeclaration,
  set,
  share,
  variable,
  when,
} from "./processing.ts";

type Question = Extract<ShownQuestion, { interaction: "choice" }>;

/** One right option is all or nothing. Of several each counts; who chooses more than were asked for gets nothing. */
export function choice({ item, options }: Question): Asked {
  const identifier = identifiersOf(item.options, "O");
  const right = item.key.map(identifier);
  const count = right.length;
  const single = count === 1;
  const response = variable("RESPONSE");
  return {
    declarations: [
      responseDeclaration(
        "RESPONSE",
        single ? "single" : "multiple",
        "identifier",
        right,
        single ? undefined : mapping(right),
      ),
    ],
    body: [
      element(
        "choiceInteraction",
        {
          responseIdentifier: "RESPONSE",
          shuffle: item.arrangement === "shuffled",
          maxChoices: count,
        },
        element("prompt", {}, lined(item.stem)),
        options.map(({ id, text }) => element("simpleChoice", { identifier: identifier(id) }, lined(text))),
      ),
    ],
    rules: [
      single
        ? when(
            element("match", {}, response, correct("RESPONSE")),
            set("SCORE", base("float", item.points)),
            set("SCORE", base("float", 0)),
          )
        : when(
            element("lte", {}, element("containerSize", {}, response), base("integer", count)),
            set("SCORE", share(mapResponse("RESPONSE"), count, item.points)),
            set("SCORE", base("float", 0)),
          ),
    ],
    reasons: item.options.flatMap(({ id, rationale }) =>
      rationale.trim() === "" ? [] : [{ identifier: identifier(id), text: rationale }],
    ),
    further: [],
    losses: [],
  };
}
