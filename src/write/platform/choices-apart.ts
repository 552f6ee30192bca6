import { keyOf, positionsOf } from "../answers.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";

/** A part of a question as a choice of its own: a statement with the options, a gap with the words, an entry with the places. */
export interface ChoiceApart {
  /** The letter of the part in its question. */
  readonly letter: string;
  readonly prompt: string;
  /** One of them is right. */
  readonly options: readonly { readonly text: string; readonly right: boolean; readonly rationale: string }[];
}

type Composed = Extract<ShownQuestion, { interaction: "match" | "order" | "gap" }>;

/**
 * A question of several parts as one choice a part, where a platform has no such question; nothing where a gap has no right
 * word in the list, or no list.
 *
 * @param articles words that an answer may leave off, lower case
 */
export function choicesApart(question: Composed, articles: readonly string[]): ChoiceApart[] | undefined {
  switch (question.interaction) {
    case "match":
      return question.statements.map(({ id, letter, text, rationale }) => ({
        letter,
        prompt: text,
        options: question.options.map((option) => {
          const right = option.id === keyOf(question.item.key, id);
          return { text: option.text, right, rationale: right ? rationale : "" };
        }),
      }));
    case "order": {
      const places = positionsOf(question.item);
      const shown = [...new Set(places.values())];
      return question.entries.map(({ id, letter, text, rationale }) => ({
        letter,
        prompt: text,
        options: shown.map((place) => {
          const right = place === places.get(id);
          return { text: place, right, rationale: right ? rationale : "" };
        }),
      }));
    }
    case "gap": {
      const { item, pieces, bank } = question;
      const rights = rightWords(item, articles);
      if (bank === undefined || rights === undefined) return undefined;
      return pieces.flatMap((piece): ChoiceApart[] => {
        if (!("gap" in piece)) return [];
        const [first, ...others] = (rights.get(piece.gap) ?? []).map(({ id }) => id);
        // A second word that is right too would be marked wrong.
        const options = bank
          .filter(({ id }) => !others.includes(id))
          .map(({ id, text, rationale }) => ({ text, right: id === first, rationale }));
        return [{ letter: piece.letter, prompt: `(${piece.letter})`, options }];
      });
    }
    default:
      return question satisfies never;
  }
}
