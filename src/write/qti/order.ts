import type { ShownQuestion } from "../shown-form.ts";
import { type Element, element, lined } from "../xml/element.ts";
import { type Asked, identifiersOf } from "./asked.ts";
import { base, responseDeclaration, set, share, variable, when } from "./processing.ts";

type Question = Extract<ShownQuestion, { interaction: "order" }>;

/** Every entry in its place counts; entries of one rank may stand in any place of theirs. */
export function order({ item, entries }: Question): Asked {
  const identifier = identifiersOf(item.entries, "E");
  const sorted = [...item.entries].sort((a, b) => a.rank - b.rank);
  const count = sorted.length;
  const inPlace = sorted.map(({ rank }, index): Element => {
    const here = element("index", { n: index + 1 }, variable("RESPONSE"));
    const right = sorted
      .filter((entry) => entry.rank === rank)
      .map(({ id }) => base("identifier", identifier(id)));
    const [only] = right;
    return right.length === 1 && only !== undefined
      ? element("match", {}, here, only)
      : element("member", {}, here, element("multiple", {}, right));
  });
  return {
    declarations: [responseDeclaration("RESPONSE", "ordered", "identifier", item.key.map(identifier))],
    body: [
      element(
        "orderInteraction",
        { responseIdentifier: "RESPONSE", shuffle: false },
        element("prompt", {}, lined(item.stem)),
        entries.map(({ id, text }) => element("simpleChoice", { identifier: identifier(id) }, lined(text))),
      ),
    ],
    rules: [
      ...inPlace.map((condition) =>
        when(condition, set("SCORE", element("sum", {}, variable("SCORE"), base("float", 1)))),
      ),
      ...(count === item.points ? [] : [set("SCORE", share(variable("SCORE"), count, item.points))]),
    ],
    reasons: [],
    further: [],
    losses: [],
  };
}
