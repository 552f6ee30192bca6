import { keyOf, letterFor, positionsOf } from "../answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { blankOf, gapsOf, gapText } from "./gap-text.ts";

/** What stands below the stem on the front of a card, a group of lines for each kind of part. */
export function askedLines(question: ShownQuestion): readonly (readonly string[])[] {
  const lettered = (parts: readonly { readonly letter: string; readonly text: string }[]) =>
    parts.map(({ letter, text }) => `${letter}. ${text}`);
  switch (question.interaction) {
    case "choice":
      return [lettered(question.options)];
    case "match":
      return [lettered(question.statements), lettered(question.options)];
    case "order":
      return [lettered(question.entries)];
    case "gap": {
      const words = question.bank?.map(({ text }) => text) ?? [];
      return [[gapText(question, blankOf(question))], ...(words.length === 0 ? [] : [[words.join(" · ")]])];
    }
    case "text":
      return [];
    default:
      return question satisfies never;
  }
}

/** What is right, a line for each part: with the words, for a letter alone says little on the back of a card. */
export function keyLines(question: ShownQuestion): readonly string[] {
  switch (question.interaction) {
    case "choice":
      return question.options
        .filter(({ id }) => question.item.key.includes(id))
        .map(({ letter, text }) => `${letter}. ${text}`);
    case "match":
      return question.statements.map(({ id, letter }) => {
        const right = letterFor(question, id);
        return `${letter} – ${right}. ${question.options.find((option) => option.letter === right)?.text ?? ""}`;
      });
    case "order": {
      const places = positionsOf(question.item);
      return question.item.entries
        .map(({ id, rank }) => ({
          rank,
          place: places.get(id) ?? "",
          entry: question.entries.find((shown) => shown.id === id),
        }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ place, entry }) => `${place} – ${entry?.letter}. ${entry?.text}`);
    }
    case "gap": {
      const gaps = gapsOf(question);
      return gaps.map(({ gap, letter }) => {
        const words = (keyOf(question.item.key, gap) ?? []).join(" / ");
        return gaps.length === 1 ? words : `${letter} – ${words}`;
      });
    }
    case "text":
      return [question.item.key.join(" / ")];
    default:
      return question satisfies never;
  }
}
