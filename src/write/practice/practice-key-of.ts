import { answersOf, keyOf, letterFor, positionsOf } from "../answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import type { PracticeKey } from "./practice-key.ts";

/** The key of a question in the letters of its form. */
export function practiceKeyOf(question: ShownQuestion): PracticeKey {
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
    case "gap":
      return parts(
        question.pieces.flatMap((piece) =>
          "gap" in piece ? [keyOf(question.item.key, piece.gap) ?? []] : [],
        ),
        { words: true },
      );
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
