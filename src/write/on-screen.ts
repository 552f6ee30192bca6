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
): (section: Pick<Section, "kind" | "instructions">) => string {
  const kinds: Readonly<Record<string, { readonly instructions: string; readonly onScreen?: string }>> =
    wordsOf(quiz).kinds;
  return ({ kind, instructions }) => {
    const words = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (words?.instructions !== instructions || (kind === "order-events" && order === "numbered"))
      return instructions;
    return words.onScreen ?? instructions;
  };
}

/** Whether a question says nothing of what to do: a statement that is true, false or not given. */
export function isBareStatement(quiz: Quiz): (item: Item) => boolean {
  const truth: readonly string[] = Object.values(wordsOf(quiz).answers.truth);
  return (item) => item.interaction === "choice" && item.options.every(({ text }) => truth.includes(text));
}
