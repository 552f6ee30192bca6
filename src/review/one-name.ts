import type { Passage } from "../generate/passage.ts";
import { foldText } from "../read/text/match.ts";
import { type ItemView, nameOf } from "./item-view.ts";
import type { QuizRule } from "./rule.ts";
import { valueIn } from "./texts.ts";

/** One name is the key of too many items of a kind: "always the minister" is then a good guess. */
export const oneName: QuizRule = {
  severity: "warning",
  source: "item-quality 22; the share is ours",
  check(views, passage) {
    const kinds = new Map<string, ItemView[]>();
    for (const view of views) {
      const known = kinds.get(view.item.kind);
      if (known === undefined) kinds.set(view.item.kind, [view]);
      else known.push(view);
    }
    return [...kinds.values()].flatMap((ofKind) => {
      const keys = ofKind.flatMap((view) => namesAsKeys(view, passage));
      const counts = new Map<string, number>();
      for (const { name } of keys) counts.set(name, (counts.get(name) ?? 0) + 1);
      const [often] = [...counts].sort(([, a], [, b]) => b - a);
      if (keys.length < fewest || often === undefined || often[1] <= share * keys.length) return [];
      const first = keys.find(({ name }) => name === often[0]);
      return first === undefined
        ? []
        : [
            {
              item: first.view.item,
              reason: `"${first.text}" is the answer to ${often[1]} of ${keys.length} questions of the kind "${first.view.item.kind}".`,
              remedy: "Ask for others more often.",
            },
          ];
    });
  },
};

const share = 0.4;

/** Of fewer keys than these one name has easily more than its share (our own figure). */
const fewest = 4;

/** The names that answer an item: listed ones, and where none are listed what is written like one. */
function namesAsKeys({ item, options, right, isScale }: ItemView, passage: Passage) {
  const texts =
    item.interaction === "choice" && !isScale
      ? right.map(({ text }) => text)
      : item.interaction === "match" && !isScale
        ? Object.values(item.key).flatMap((id) => options.find((option) => option.id === id)?.text ?? [])
        : [];
  return texts.flatMap((text) => {
    const listed = nameOf(text, passage)?.id;
    const isName =
      listed !== undefined ||
      (/^(\p{Lu}[\p{L}'’-]*\s?)+$/u.test(text) && valueIn(text, passage.locale) === undefined);
    return isName ? [{ name: listed ?? foldText(text), text, view: { item } }] : [];
  });
}
