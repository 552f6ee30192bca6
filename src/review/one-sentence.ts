import { type Passage, sentenceOf } from "../generate/passage.ts";
import type { ItemView } from "./item-view.ts";
import type { QuizFault, QuizRule } from "./rule.ts";

/** Neighbouring items from one sentence: whoever has found the one has found the other. */
export const oneSentence: QuizRule = {
  severity: "warning",
  source: "item-quality 23",
  check(views, passage) {
    return views.flatMap((view, index): readonly QuizFault[] => {
      const before = views[index - 1];
      return before !== undefined && share(before, view, passage)
        ? [
            {
              item: view.item,
              reason: "The question before it is answered in the same sentence.",
              remedy: "Put another question between the two.",
            },
          ]
        : [];
    });
  },
};

/** A match or an order asks for places all over the text. */
function share(a: ItemView, b: ItemView, passage: Passage): boolean {
  const [first, second] = [sentencesOf(a, passage), sentencesOf(b, passage)];
  return first.some((sentence) => second.includes(sentence));
}

function sentencesOf({ item }: ItemView, passage: Passage) {
  if (item.interaction !== "choice" && item.interaction !== "text") return [];
  return item.evidence.flatMap((place) => sentenceOf(passage, place) ?? []);
}
