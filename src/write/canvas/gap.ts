import { keyOf } from "../answers.ts";
import { gapsOf } from "../platform/gap-text.ts";
import { lostWords } from "../platform/lost-words.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import { spareLines } from "../qti/asked.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { type Element, element } from "../xml/element.ts";
import {
  addWhere,
  type CanvasItem,
  equal,
  htmlOf,
  hundredths,
  label,
  material,
  paragraph,
} from "./canvas-item.ts";
import { numbersOf } from "./numbers-of.ts";

type Question = Extract<ShownQuestion, { interaction: "gap" }>;

interface Blank {
  readonly name: string;
  readonly answers: readonly { readonly number: number; readonly text: string; readonly right: boolean }[];
}

/** Gaps with a bank become menus in the text, others fields to type into; in the text they are names in brackets. */
export function gap(question: Question, articles: readonly string[]): CanvasItem {
  const { item, pieces, bank } = question;
  const right = rightWords(item, articles);
  const menus = right !== undefined && bank !== undefined;
  const words = pieces.map((piece) => ("words" in piece ? piece.words : "")).join(" ") + item.stem;
  const gaps = gapsOf(question).map(({ gap: id }) => id);
  const blanks = gaps.map((id, index): Blank => {
    const name = `${free("gap", words)}${index + 1}`;
    if (!menus) {
      const texts = acceptedAnswers(keyOf(item.key, id) ?? []);
      return {
        name,
        answers: texts.map((text, place) => ({ number: (index + 1) * 1000 + place + 1, text, right: true })),
      };
    }
    const number = numbersOf(item.bank ?? [], index + 1);
    const rightIds = new Set((right.get(id) ?? []).map((option) => option.id));
    const known = bank.map((option) => ({ number: number(option.id), text: option.text, id: option.id }));
    return { name, answers: known.map(({ id: own, ...rest }) => ({ ...rest, right: rightIds.has(own) })) };
  });
  const names = new Map(gaps.map((id, index) => [id, blanks[index]?.name ?? ""]));
  const text = pieces.map((piece) => ("words" in piece ? htmlOf(piece.words) : `[${names.get(piece.gap)}]`));
  const used = new Set([...(right?.values() ?? [])].flatMap((options) => options.map(({ id }) => id)));
  return {
    type: menus ? "multiple_dropdowns_question" : "fill_in_multiple_blanks_question",
    stem: `${paragraph(item.stem)}<p>${text.join("")}</p>`,
    responses: blanks.map(response),
    scoring: blanks.flatMap(({ name, answers }) =>
      answers
        .filter((answer) => answer.right)
        .map(({ number }) => addWhere(equal(`response_${name}`, number), hundredths(blanks.length))),
    ),
    replies: [],
    answers: blanks.flatMap(({ answers }) => answers.map(({ number }) => number)),
    further: menus ? spareLines(bank, used) : [],
    losses: item.bank === undefined || menus ? [] : [lostWords(item.id)],
  };
}

function response({ name, answers }: Blank): Element {
  return element(
    "response_lid",
    { ident: `response_${name}` },
    element("material", {}, element("mattext", {}, name)),
    element(
      "render_choice",
      {},
      answers.map(({ number, text }) => label(number, material("plain", text))),
    ),
  );
}

/** A name that does not stand in brackets in the text already, where it would become a gap too. */
function free(name: string, words: string): string {
  return words.includes(`[${name}`) ? free(`${name}_`, words) : name;
}
