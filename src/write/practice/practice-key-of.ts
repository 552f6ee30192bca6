import { foldAnswer } from "../../read/text/fold-answer.ts";
import { answersOf, keyOf, letterFor, positionsOf } from "../answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import type { PracticeKey } from "./practice-key.ts";

/**
 * The key of a question in the letters of its form; of a word to choose from a list its number there.
 *
 * @param articles words that an answer may leave off, lower case
 */
export function practiceKeyOf(question: ShownQuestion, articles: readonly string[]): PracticeKey {
  switch (question.interaction) {
    case "choice":
      return { by: "letters", right: answersOf(question) };
    case "match":
      return parts(
        question.statements.map(({ id }) => [letterFor(question, id)]),
        {},
      );
    case "order": {
      const positions = positionsOf(question.item);
      return parts(
        question.entries.map(({ id }) => (positions.get(id) ?? "").split("/")),
        { once: true },
      );
    }
    case "gap": {
      const accepted = question.pieces.flatMap((piece) =>
        "gap" in piece ? [keyOf(question.item.key, piece.gap) ?? []] : [],
      );
      const { bank } = question;
      if (bank === undefined) return parts(accepted, { words: true });
      const folded = (text: string) => foldAnswer(text, articles);
      return parts(
        accepted.map((texts) => {
          const right = new Set(texts.map(folded));
          return bank.flatMap(({ text }, index) => (right.has(folded(text)) ? [String(index + 1)] : []));
        }),
        {},
      );
    }
    case "text":
      return parts([question.item.key], { words: true });
    default:
      return question satisfies never;
  }
}

function parts(
  each: readonly (readonly string[])[],
  { words = false, once = false }: { readonly words?: boolean; readonly once?: boolean },
): PracticeKey {
  return { by: "parts", parts: each, words, once };
}
