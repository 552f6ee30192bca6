import type { Option } from "../../model/item.ts";
import { keyOf } from "../answers.ts";
import { lostWords } from "../platform/lost-words.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { type Element, element, lined, type Node } from "../xml/element.ts";
import { type Asked, identifiersOf, spareLines } from "./asked.ts";
import { mapping, mapResponse, responseDeclaration, set, share } from "./processing.ts";
import { typed } from "./typed.ts";

type Question = Extract<ShownQuestion, { interaction: "gap" }>;

/** Every gap is a response of its own, and counts. */
export function gap({ item, pieces, bank }: Question, articles: readonly string[]): Asked {
  const right = rightWords(item, articles);
  const declarations: Element[] = [];
  const text = pieces.flatMap((piece): Node[] => {
    if ("words" in piece) return lined(piece.words);
    const identifier = `RESPONSE_${declarations.length + 1}`;
    if (right === undefined || bank === undefined) {
      const { declaration, field } = typed(identifier, acceptedAnswers(keyOf(item.key, piece.gap) ?? []));
      declarations.push(declaration);
      return [field];
    }
    const name = identifiersOf(item.bank ?? [], "O");
    const keys = (right.get(piece.gap) ?? []).map(({ id }) => name(id));
    declarations.push(
      responseDeclaration(identifier, "single", "identifier", keys.slice(0, 1), mapping(keys)),
    );
    return [menu(identifier, bank, name)];
  });
  const each = declarations.map((_, index) => mapResponse(`RESPONSE_${index + 1}`));
  const [only] = each;
  const sum = each.length === 1 && only !== undefined ? only : element("sum", {}, each);
  const used = new Set([...(right?.values() ?? [])].flatMap((options) => options.map(({ id }) => id)));
  return {
    declarations,
    body: [element("p", {}, lined(item.stem)), element("p", {}, text)],
    rules: each.length === 0 ? [] : [set("SCORE", share(sum, each.length, item.points))],
    reasons: [],
    further: right === undefined ? [] : spareLines(bank ?? [], used),
    losses: item.bank === undefined || right !== undefined ? [] : [lostWords(item.id)],
  };
}

function menu(identifier: string, bank: readonly Option[], name: (id: string) => string): Element {
  return element(
    "inlineChoiceInteraction",
    { responseIdentifier: identifier, shuffle: false },
    // Text alone may stand in a menu.
    bank.map(({ id, text }) => element("inlineChoice", { identifier: name(id) }, text)),
  );
}
