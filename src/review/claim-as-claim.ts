import { allNames, type Passage } from "../generate/passage.ts";
import type { Item } from "../model/item.ts";
import { findWords } from "../read/text/match.ts";
import { factsOf } from "./annotations.ts";
import { textsOf } from "./item-texts.ts";
import type { Rule } from "./rule.ts";
import { foldedOf } from "./texts.ts";

/** What somebody claims is asked as that somebody's: "According to Diop, …". */
export const claimAsClaim: Rule = {
  severity: "error",
  source: "item-quality 11",
  mends: ["stem"],
  check({ item }, passage) {
    if (isTheTextItself(item, passage)) return undefined;
    const owners = new Set(factsOf(item, passage).flatMap(({ by }) => (by === undefined ? [] : [by])));
    for (const id of owners) {
      const owner = passage.names.get(id);
      if (owner === undefined) continue;
      const isNamed = textsOf(item).some((text) =>
        allNames(owner).some((name) => findWords(foldedOf(text, passage.locale), name).length > 0),
      );
      if (!isNamed) {
        return {
          reason: `What ${owner.name} claims is asked as a fact.`,
          remedy: `Ask for it as a claim: "According to ${owner.name}, …".`,
          annotation: "Write the question yourself (? …), with the owner's name.",
        };
      }
    }
    return undefined;
  },
};

/** A paragraph with gaps says itself whose claims it reports. */
function isTheTextItself(item: Item, passage: Passage): boolean {
  if (item.interaction !== "gap") return false;
  const text = passage.paragraphs.get(item.evidence[0]?.paragraph ?? "")?.text ?? "";
  return item.text.every((piece) => !("words" in piece) || text.includes(piece.words.trim()));
}
