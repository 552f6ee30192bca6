import type { ScreenWords } from "../locale/words/kind-words.ts";
import type { Item } from "../model/item.ts";
import type { Quiz, Section } from "../model/quiz.ts";
import { wordsOf } from "./words-of.ts";

/**
 * What to do in a section where its questions are answered on a screen: there are menus, no letters to write in boxes.
 * Instructions that are not ours stay as they are.
 *
 * @param order whether entries are moved into their order, or each is given its number, as on paper
 */
export function onScreen(
  quiz: Quiz,
  order: "moved" | "numbered",
): (section: Pick<Section, "instructions">) => string {
  const { kinds, interactions } = wordsOf(quiz);
  const screens: readonly ScreenWords[] = [
    ...Object.values(kinds).flatMap((words) => ("onScreen" in words ? [words] : [])),
    ...Object.values(interactions).flatMap((words) => ("onScreen" in words ? [words] : [])),
  ];
  const numbered = [kinds["order-events"], interactions.order].map(({ instructions }) => instructions);
  const byInstructions = new Map(
    screens
      .filter(({ instructions }) => order === "moved" || !numbered.includes(instructions))
      .map(({ instructions, onScreen: words }) => [instructions, words]),
  );
  return ({ instructions }) => byInstructions.get(instructions) ?? instructions;
}

/** Whether a question says nothing of what to do: a statement that is true, false or not given. */
export function isBareStatement(quiz: Quiz): (item: Item) => boolean {
  const truth: readonly string[] = Object.values(wordsOf(quiz).answers.truth);
  return (item) => item.interaction === "choice" && item.options.every(({ text }) => truth.includes(text));
}
