import type { ShownQuestion } from "../shown-form.ts";
import type { Asked } from "./asked.ts";
import { choice } from "./choice.ts";
import { gap } from "./gap.ts";
import { match } from "./match.ts";
import { order } from "./order.ts";
import { text } from "./text.ts";

/**
 * A question as QTI has it, by its interaction.
 *
 * @param articles words that an answer may leave off, lower case
 */
export function ask(question: ShownQuestion, articles: readonly string[]): Asked {
  switch (question.interaction) {
    case "choice":
      return choice(question);
    case "match":
      return match(question);
    case "order":
      return order(question);
    case "gap":
      return gap(question, articles);
    case "text":
      return text(question);
    default:
      return question satisfies never;
  }
}
