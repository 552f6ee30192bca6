import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { withBank } from "./with-bank.ts";

/** Questions as only a quiz made elsewhere could hold them: the order alone could be marked. */
export function unmarkable(): Quiz {
  const quiz = withBank();
  return {
    ...quiz,
    items: quiz.items.map((item): Item => {
      switch (item.interaction) {
        case "choice":
          return { ...item, key: ["o9"] };
        case "match":
          return { ...item, key: { s1: "o3" } };
        case "gap":
          return { ...item, key: { g1: [" "], g2: ["x"] } };
        case "text":
          return { ...item, key: [" \n"] };
        case "order":
          return item;
        default:
          return item satisfies never;
      }
    }),
  };
}
