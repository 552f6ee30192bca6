import type { Item } from "../model/item.ts";

/**
 * Whether every option is the right answer to another question of the kind, as the statements of several speakers are. A look
 * that the key alone has in one question a wrong answer alone has in another: an objection to the first of the two would keep
 * it out, and the look would tell.
 */
export function areEachOthersAnswers({ kind }: Item): boolean {
  return kind === "which-statement";
}
