import type { ChoiceItem, Item, Option } from "../../model/item.ts";
import { label } from "../../model/label.ts";
import { keyOf, positionsOf } from "../answers.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { blankOf, gapText } from "./gap-text.ts";

type Composed = Extract<ShownQuestion, { interaction: "match" | "order" | "gap" }>;

/** A part of a question as a choice of its own. */
export interface ChoiceApart {
  /** Of the part in its question. */
  readonly letter: string;
  /** The statement, the entry, or the whole text with its gaps. */
  readonly prompt: string;
  readonly question: Extract<ShownQuestion, { interaction: "choice" }>;
}

/**
 * A question of several parts as one choice a part, for platforms that have no such question: a statement with the options, an
 * entry with the places, a gap with the words. Nothing where a gap has no right word in the list, or no list.
 *
 * @param articles words that an answer may leave off, lower case
 */
export function choicesApart(question: Composed, articles: readonly string[]): ChoiceApart[] | undefined {
  switch (question.interaction) {
    case "match": {
      const { item, statements } = question;
      const used = new Set(item.statements.map(({ id }) => keyOf(item.key, id)));
      const options = question.options.map(({ id, text, rationale }) => ({
        id,
        text,
        rationale: used.has(id) ? "" : rationale,
      }));
      return statements.map(({ id, letter, text, rationale, evidence }) => ({
        letter,
        prompt: text,
        question: choiceOf(question, id, `${item.stem}\n${text}`, options, keyOf(item.key, id) ?? "", {
          rationale,
          evidence,
        }),
      }));
    }
    case "order": {
      const places = positionsOf(question.item);
      const options = [...new Set(places.values())].map((id) => ({ id, text: id, rationale: "" }));
      return question.entries.map(({ id, letter, text, rationale }) => ({
        letter,
        prompt: text,
        question: choiceOf(question, id, `${question.item.stem}\n${text}`, options, places.get(id) ?? "", {
          rationale,
        }),
      }));
    }
    case "gap": {
      const { item, pieces, bank } = question;
      const rights = rightWords(item, articles);
      if (bank === undefined || rights === undefined) return undefined;
      const used = new Set([...rights.values()].flatMap((options) => options.map(({ id }) => id)));
      const text = gapText(question, blankOf(question));
      return pieces.flatMap((piece): ChoiceApart[] => {
        if (!("gap" in piece)) return [];
        const [first = "", ...others] = (rights.get(piece.gap) ?? []).map(({ id }) => id);
        // A second word that is right too would be marked wrong; why a word is right elsewhere says nothing here.
        const options = bank
          .filter(({ id }) => !others.includes(id))
          .map((option) => (used.has(option.id) ? { ...option, rationale: "" } : option));
        const which = rights.size === 1 ? [] : [`(${piece.letter})`];
        const stem = [item.stem, text, ...which].join("\n");
        return [
          {
            letter: piece.letter,
            prompt: text,
            question: choiceOf(question, piece.gap, stem, options, first, {}),
          },
        ];
      });
    }
    default:
      return question satisfies never;
  }
}

function choiceOf(
  { item, number }: { readonly item: Item; readonly number: string },
  part: string,
  stem: string,
  options: readonly Option[],
  key: string,
  why: Partial<Pick<ChoiceItem, "rationale" | "evidence">>,
): ChoiceApart["question"] {
  const { kind, process, evidence, rationale, sources, at } = item;
  return {
    interaction: "choice",
    number,
    item: {
      id: `${item.id}.${part}`,
      kind,
      process,
      points: Math.max(1, Math.round(item.points / partsOf(item))),
      stem,
      evidence,
      rationale,
      sources,
      at,
      ...why,
      interaction: "choice",
      options,
      arrangement: "fixed",
      key: [key],
    },
    options: options.map((option, index) => ({ ...option, letter: label(index) })),
  };
}

function partsOf(item: Item): number {
  if (item.interaction === "match") return item.statements.length;
  if (item.interaction === "order") return item.entries.length;
  return item.interaction === "gap" ? item.text.filter((piece) => "gap" in piece).length : 1;
}
