import { localeFor } from "../locale/locales.ts";
import type {
  ChoiceItem,
  GapItem,
  Item,
  MatchItem,
  MatchStatement,
  Option,
  OrderItem,
  TextItem,
} from "../model/item.ts";
import { label } from "../model/label.ts";
import type { Form, FormItem, Quiz, Section } from "../model/quiz.ts";

/** A form as its student sees it: every question with its parts in their order and under their letters. */
export interface ShownForm {
  readonly label: string;
  readonly sections: readonly (Omit<Section, "items"> & { readonly questions: readonly ShownQuestion[] })[];
}

/** A part under its letter: `A`, `B`, … for options, `a`, `b`, … for what is answered one by one. */
export type Lettered<Part> = Part & { readonly letter: string };

interface ShownBase<Kind extends Item> {
  readonly item: Kind;
  /** `1`, `2`, … through the whole form. */
  readonly number: string;
}

export type ShownQuestion =
  | (ShownBase<ChoiceItem> & {
      readonly interaction: "choice";
      readonly options: readonly Lettered<Option>[];
    })
  | (ShownBase<MatchItem> & {
      readonly interaction: "match";
      readonly statements: readonly Lettered<MatchStatement>[];
      readonly options: readonly Lettered<Option>[];
    })
  | (ShownBase<OrderItem> & {
      readonly interaction: "order";
      readonly entries: readonly Lettered<OrderItem["entries"][number]>[];
    })
  | (ShownBase<GapItem> & {
      readonly interaction: "gap";
      readonly pieces: readonly (
        | { readonly words: string }
        | { readonly gap: string; readonly letter: string }
      )[];
      readonly bank: readonly Option[] | undefined;
    })
  | (ShownBase<TextItem> & { readonly interaction: "text" });

/** Puts a form's items back into it. Throws where the form names something that the quiz does not have: a defect of its maker. */
export function showForm(quiz: Quiz, form: Form): ShownForm {
  const items = new Map(quiz.items.map((item) => [item.id, item]));
  const truth: readonly string[] = Object.values(localeFor(quiz.language).answers.truth);
  return {
    label: form.label,
    sections: form.sections.map(({ items: places, ...section }) => ({
      ...section,
      questions: places.map((place) => showQuestion(found(items, place.item, form.label), place, truth)),
    })),
  };
}

function showQuestion(item: Item, place: FormItem, truth: readonly string[]): ShownQuestion {
  const { number } = place;
  switch (item.interaction) {
    case "choice":
      return {
        interaction: "choice",
        item,
        number,
        options: underInitials(inOrder(item.options, place.options, item.id), truth),
      };
    case "match":
      return {
        interaction: "match",
        item,
        number,
        statements: lettered(inOrder(item.statements, place.statements, item.id), lower),
        options: underOwnLetters(inOrder(item.options, place.options, item.id)),
      };
    case "order":
      return {
        interaction: "order",
        item,
        number,
        entries: lettered(inOrder(item.entries, place.entries, item.id), lower),
      };
    case "gap": {
      let gaps = 0;
      const pieces = item.text.map((piece) => {
        if ("words" in piece) return piece;
        gaps += 1;
        return { gap: piece.gap, letter: lower(gaps - 1) };
      });
      return {
        interaction: "gap",
        item,
        number,
        pieces,
        bank: item.bank && inOrder(item.bank, place.options, item.id),
      };
    }
    case "text":
      return { interaction: "text", item, number };
    default:
      return item satisfies never;
  }
}

const upper = label;
const lower = (index: number) => label(index).toLowerCase();

function lettered<Part extends object>(
  parts: readonly Part[],
  letterOf: (index: number) => string,
): Lettered<Part>[] {
  return parts.map((part, index) => ({ ...part, letter: letterOf(index) }));
}

/** Options that are letters themselves, those of paragraphs, keep them. */
function underOwnLetters(options: readonly Option[]): Lettered<Option>[] {
  return options.every(({ text }) => /^[A-Z]+$/u.test(text))
    ? options.map((option) => ({ ...option, letter: option.text }))
    : lettered(options, upper);
}

/** True, false and not given stand under T, F and N, where no two begin alike. */
function underInitials(options: readonly Option[], truth: readonly string[]): Lettered<Option>[] {
  const initials = options.map(({ text }) => /^\p{Lu}/u.exec(text)?.[0]);
  return options.every(({ text }) => truth.includes(text)) && new Set(initials).size === options.length
    ? options.map((option, index) => ({ ...option, letter: initials[index] ?? upper(index) }))
    : lettered(options, upper);
}

/** The parts in the order of the form; as the item has them where the form says nothing. */
function inOrder<Part extends { readonly id: string }>(
  parts: readonly Part[],
  ids: readonly string[] | undefined,
  item: string,
): readonly Part[] {
  if (ids === undefined) return parts;
  const byId = new Map(parts.map((part) => [part.id, part]));
  return ids.map((id) => found(byId, id, item));
}

function found<Value>(values: ReadonlyMap<string, Value>, id: string, where: string): Value {
  const value = values.get(id);
  if (value === undefined)
    throw new Error(`${where} names ${JSON.stringify(id)}, which the quiz does not have`);
  return value;
}
