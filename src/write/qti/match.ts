import { keyOf } from "../answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { element, lined } from "../xml/element.ts";
import { type Asked, identifiersOf, spareLines } from "./asked.ts";
import { mapping, mapResponse, responseDeclaration, set, share } from "./processing.ts";

type Question = Extract<ShownQuestion, { interaction: "match" }>;

/** Every statement counts. An option may serve several times: its `matchMax` is 0. */
export function match({ item, statements, options }: Question): Asked {
  const statement = identifiersOf(item.statements, "S");
  const option = identifiersOf(item.options, "O");
  const pairs = item.statements.flatMap(({ id }) => {
    const right = keyOf(item.key, id);
    return right === undefined ? [] : [`${statement(id)} ${option(right)}`];
  });
  const choices = (
    parts: readonly { readonly id: string; readonly text: string }[],
    identifier: (id: string) => string,
    matchMax: number,
  ) =>
    element(
      "simpleMatchSet",
      {},
      parts.map(({ id, text }) =>
        element("simpleAssociableChoice", { identifier: identifier(id), matchMax }, lined(text)),
      ),
    );
  return {
    declarations: [
      responseDeclaration(
        "RESPONSE",
        "multiple",
        "directedPair",
        pairs,
        mapping(pairs, { upper: pairs.length }),
      ),
    ],
    body: [
      element(
        "matchInteraction",
        { responseIdentifier: "RESPONSE", shuffle: false, maxAssociations: statements.length },
        element("prompt", {}, lined(item.stem)),
        choices(statements, statement, 1),
        choices(options, option, 0),
      ),
    ],
    rules: [set("SCORE", share(mapResponse("RESPONSE"), pairs.length, item.points))],
    reasons: [],
    further: spareLines(options, new Set(item.statements.map(({ id }) => keyOf(item.key, id)))),
    losses: [],
  };
}
