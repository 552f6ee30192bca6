import { isAttributedTo } from "../generate/attributed.ts";
import type { Passage } from "../generate/passage.ts";
import { allNames, type Fact, type Name } from "../model/article.ts";
import type { Item } from "../model/item.ts";
import { findWords } from "../read/text/match.ts";
import { factsOf } from "./annotations.ts";
import { gapTextOf, textsOf } from "./item-texts.ts";
import type { Rule } from "./rule.ts";
import { foldedOf, wordsOf } from "./texts.ts";

/** What somebody claims is asked as that somebody's: "According to Diop, …". */
export const claimAsClaim: Rule = {
  severity: "error",
  source: "item-quality 11",
  mends: ["stem"],
  check({ item }, passage) {
    if (isTheTextItself(item, passage)) return undefined;
    for (const fact of factsOf(item, passage)) {
      const owner = fact.by === undefined ? undefined : passage.names.get(fact.by);
      if (owner === undefined || isTold(item, fact, owner, passage)) continue;
      return {
        reason: `What ${owner.name} claims is asked as a fact.`,
        remedy: `Ask for it as a claim: "According to ${owner.name}, …".`,
        annotation: "Write the question yourself (? …), and say in it whose claim it is.",
      };
    }
    return undefined;
  },
};

/** Whether the item says whose claim it is: each sentence of it that has the claim's words, else any of its texts. */
function isTold(item: Item, fact: Fact, owner: Name, passage: Passage): boolean {
  const isHers = (text: string) => isAttributedTo(owner, text, passage);
  if (item.kind === "claim-or-fact") return textsOf(item).some((text) => isNamed(owner, text, passage));
  const saying = sentencesOf(item).filter((text) => saysFact(text, fact, owner, passage));
  return saying.length > 0 ? saying.every(isHers) : textsOf(item).some(isHers);
}

/** What an item has of sentences, of which one may be the claim and others not. */
function sentencesOf(item: Item): readonly string[] {
  if (item.interaction === "match") return item.statements.map(({ text }) => text);
  return item.interaction === "gap" ? gapTextOf(item.text).split("\n") : [item.stem];
}

/** Whether a sentence has every word of the fact but its answers and its owner's name. */
function saysFact(text: string, { sentence, slots }: Fact, owner: Name, { locale }: Passage): boolean {
  const left = [...slots.map(({ answer }) => answer), ...allNames(owner)];
  const leftOut = new Set(left.flatMap((one) => [...wordsOf(one, locale)]));
  const wanted = [...wordsOf(sentence, locale)].filter((word) => !leftOut.has(word));
  const said = wordsOf(text, locale);
  return wanted.length > 0 && wanted.every((word) => said.has(word));
}

function isNamed(owner: Name, text: string, { locale }: Passage): boolean {
  const folded = foldedOf(text, locale);
  return allNames(owner).some((name) => findWords(folded, name).length > 0);
}

/** A paragraph with gaps says itself whose claims it reports. */
function isTheTextItself(item: Item, passage: Passage): boolean {
  if (item.interaction !== "gap") return false;
  const text = passage.paragraphs.get(item.evidence[0]?.paragraph ?? "")?.text ?? "";
  return item.text.every((piece) => !("words" in piece) || text.includes(piece.words.trim()));
}
