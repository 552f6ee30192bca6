import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { everyInteraction } from "../fixtures.ts";

/** Every interaction in one version, and the words to choose from hold the right ones. */
export function withBank(words?: string): Quiz {
  const quiz = everyInteraction(words);
  return {
    ...quiz,
    forms: [quiz.forms[0]],
    items: quiz.items.map((item): Item => {
      if (item.interaction !== "gap" || item.bank === undefined) return item;
      const [first, second] = item.bank;
      return {
        ...item,
        points: 2,
        key: { g1: [first?.text ?? ""], g2: [second?.text ?? "", "SECOND ANSWER"] },
      };
    }),
  };
}
