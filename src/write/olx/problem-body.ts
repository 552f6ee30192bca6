import type { Locale } from "../../locale/locale.ts";
import type { Loss } from "../../model/output.ts";
import { keyOf, positionsOf } from "../answers.ts";
import { gapsOf } from "../platform/gap-text.ts";
import { lostWords } from "../platform/lost-words.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { type Element, element, type Node } from "../xml/element.ts";
import { olxLines } from "./olx-text.ts";
import { boxes, buttons, field, menu, menuSafe, type Shown, typable } from "./response.ts";

type Question<Interaction> = Extract<ShownQuestion, { interaction: Interaction }>;

/** What a problem holds between its instructions and its explanation. */
export interface ProblemBody {
  readonly elements: readonly Element[];
  readonly losses: readonly Loss[];
}

/** A question as the responses of a problem; nothing where none of its answers could be typed. */
export function problemBody(question: ShownQuestion, words: Locale): ProblemBody | undefined {
  switch (question.interaction) {
    case "choice": {
      const { item, options } = question;
      const shown = options.map(({ id, text, rationale }) => ({
        text,
        rationale,
        right: item.key.includes(id),
      }));
      const label = olxLines(item.stem);
      return whole([item.key.length > 1 ? boxes(label, shown) : buttons(label, shown)]);
    }
    case "match": {
      const { item, statements, options } = question;
      const rows = statements.map(({ id, text, rationale }) => {
        const right = keyOf(item.key, id);
        return {
          label: olxLines(text),
          rightOf: (option: string) => option === right,
          reason: rationale,
        };
      });
      return whole([stem(item.stem), ...menus(rows, options)]);
    }
    case "order":
      return order(question);
    case "gap":
      return gaps(question, words);
    case "text":
      return typed(question.item.id, [{ label: olxLines(question.item.stem), key: question.item.key }], []);
    default:
      return question satisfies never;
  }
}

function whole(elements: readonly Element[], losses: readonly Loss[] = []): ProblemBody {
  return { elements, losses };
}

function stem(text: string): Element {
  return element("p", {}, olxLines(text));
}

interface Row {
  readonly label: readonly Node[];
  readonly rightOf: (option: string) => boolean;
  /** What is said to the right option. */
  readonly reason: string;
}

/** A menu for each row. Where a menu would not show its options as they are, they stand above under letters. */
function menus(
  rows: readonly Row[],
  options: readonly { readonly id: string; readonly text: string; readonly letter: string }[],
): Element[] {
  const asTexts = options.every(({ text }) => menuSafe(text));
  const list = asTexts
    ? []
    : options.map(({ letter, text }) =>
        element("p", {}, element("strong", {}, `${letter}.`), " ", olxLines(text)),
      );
  return [
    ...list,
    ...rows.map(({ label, rightOf, reason }) =>
      menu(
        label,
        options.map(({ id, text, letter }): Shown => {
          const right = rightOf(id);
          return { text: asTexts ? text : letter, right, rationale: right ? reason : "" };
        }),
      ),
    ),
  ];
}

/** Entries that may stand either way share the place `2/3`. */
function order({ item, entries }: Question<"order">): ProblemBody {
  const places = positionsOf(item);
  const options = [...new Set(places.values())].map((text) => ({ id: text, text, letter: text }));
  const rows = entries.map(({ id, text, rationale }) => ({
    label: olxLines(text),
    rightOf: (place: string) => places.get(id) === place,
    reason: rationale,
  }));
  return whole(
    [stem(item.stem), ...menus(rows, options)],
    [
      {
        item: item.id,
        what: "an order to bring the entries into",
        instead: "a menu of places beside each entry",
      },
    ],
  );
}

function gaps(question: Question<"gap">, words: Locale): ProblemBody | undefined {
  const { item, pieces, bank } = question;
  const places = gapsOf(question);
  const text = element(
    "p",
    {},
    pieces.flatMap((piece) =>
      "words" in piece ? olxLines(piece.words) : [element("strong", {}, `(${piece.letter})`), " ______"],
    ),
  );
  // One gap has its text as its label.
  const single = places.length === 1;
  const sentence = pieces.flatMap((piece) => ("words" in piece ? olxLines(piece.words) : ["______"]));
  const label = (letter: string) => (single ? sentence : olxLines(words.practice.gap(letter)));
  const above = single ? [stem(item.stem)] : [stem(item.stem), text];
  const right = rightWords(item, words.reading.articles);
  if (bank === undefined || right === undefined) {
    const fields = places.map(({ gap, letter }) => ({
      label: label(letter),
      key: keyOf(item.key, gap) ?? [],
    }));
    const made = typed(item.id, fields, above);
    if (made === undefined || bank === undefined) return made;
    const loss = lostWords(item.id);
    return { ...made, losses: [...made.losses, loss] };
  }
  const isRight = (gap: string, option: string) => (right.get(gap) ?? []).some(({ id }) => id === option);
  const several = places.some(({ gap }) => (right.get(gap) ?? []).length > 1);
  if (several || bank.some((option) => !menuSafe(option.text))) {
    // A menu takes one right option only.
    return whole([
      ...above,
      ...places.map(({ gap, letter }) =>
        buttons(
          label(letter),
          bank.map((option) => ({ text: option.text, right: isRight(gap, option.id), rationale: "" })),
        ),
      ),
    ]);
  }
  const rows = places.map(({ gap, letter }) => ({
    label: label(letter),
    rightOf: (option: string) => isRight(gap, option),
    reason: "",
  }));
  const options = bank.map((option) => ({ ...option, letter: "" }));
  return whole([...above, ...menus(rows, options)]);
}

function typed(
  item: string,
  fields: readonly { readonly label: readonly Node[]; readonly key: readonly string[] }[],
  before: readonly Element[],
): ProblemBody | undefined {
  const answers = fields.map(({ key }) => typable(key));
  if (answers.some(({ length }) => length === 0)) return undefined;
  const lost = fields.some(({ key }, index) => acceptedAnswers(key).length !== answers[index]?.length);
  return whole(
    [...before, ...fields.map(({ label }, index) => field(label, answers[index] ?? []))],
    lost
      ? [
          {
            item,
            what: "accepted answers with _or_ or a name after a dollar sign",
            instead: "the other accepted answers alone",
          },
        ]
      : [],
  );
}
