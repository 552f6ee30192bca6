import type { ItemView } from "./item-view.ts";
import type { QuizRule } from "./rule.ts";

/** The key is the longest option in more items than chance and ten points would have it. */
export const longestKeys: QuizRule = {
  severity: "warning",
  source: "item-quality 15; the margin is ours",
  check(views) {
    const counted = views.filter(
      ({ item, isScale, areNames, right, wrong }) =>
        item.interaction === "choice" && !isScale && !areNames && right.length === 1 && wrong.length > 0,
    );
    const longest = counted.filter(isKeyLongest);
    const chance = counted.reduce((sum, { options }) => sum + 1 / options.length, 0);
    const [first] = longest;
    if (counted.length < fewest || first === undefined) return [];
    if (longest.length <= chance + margin * counted.length) return [];
    return [
      {
        item: first.item,
        reason: `In ${longest.length} of ${counted.length} choices the right answer is the longest; about ${Math.round(chance)} would be chance.`,
        remedy: "Write longer wrong answers in some of them.",
      },
    ];
  },
};

const margin = 0.1;

/** Fewer choices than these show no habit (our own figure). */
const fewest = 8;

function isKeyLongest({ right, wrong }: ItemView): boolean {
  const length = right[0]?.text.length ?? 0;
  return wrong.every(({ text }) => text.length < length);
}
