import type { Passage } from "../../generate/passage.ts";
import { allNames } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { GapItem, Item } from "../../model/item.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { type Folded, findWords, fold, foldText } from "../../read/text/match.ts";
import { tokensOf } from "../../read/text/tokens.ts";
import { factsOf } from "../annotations.ts";
import { sentencesAt } from "./sentences-at.ts";

/** A text that a student reads in an item. */
export interface Shown {
  readonly folded: Folded;
  readonly tokens: ReadonlySet<string>;
  /** Its content words. */
  readonly words: ReadonlySet<string>;
  readonly isStem: boolean;
  /** Whether the item says it, as a stem or a sentence with a gap does; an option may be wrong. */
  readonly isSaid: boolean;
  /** Whether it is said to be somebody's claim: "According to Diop, …". */
  readonly isClaim: boolean;
  /** The sentences of the text that it comes from. */
  readonly sentences: ReadonlySet<string>;
}

export function shownBy(item: Item, passage: Passage): readonly Shown[] {
  const owners = factsOf(item, passage).flatMap(({ by }) => passage.names.get(by ?? "") ?? []);
  return partsOf(item).map(({ text, places, isStem, isSaid }) => {
    const folded = fold(text);
    const isNamed = (name: string) => findWords(folded, name).length > 0;
    return {
      folded,
      tokens: new Set(tokensOf(foldText(text)).map((token) => token.text)),
      words: contentWords(text, passage.locale),
      isStem: isStem === true,
      isSaid,
      isClaim: isSaid && owners.some((owner) => allNames(owner).some(isNamed)),
      sentences: sentencesAt(places, passage),
    };
  });
}

interface Part {
  readonly text: string;
  readonly places: readonly Evidence[];
  readonly isStem?: true;
  readonly isSaid: boolean;
}

function partsOf(item: Item): readonly Part[] {
  const stem = (places: readonly Evidence[]): Part => ({
    text: item.stem,
    places,
    isStem: true,
    isSaid: true,
  });
  const options = (places: readonly Evidence[], listed: readonly { readonly text: string }[]) =>
    listed.map(({ text }): Part => ({ text, places, isSaid: false }));
  switch (item.interaction) {
    case "choice":
      return [stem(item.evidence), ...options(item.evidence, item.options)];
    case "match":
      return [
        stem([]),
        ...item.statements.map(({ text, evidence }): Part => ({ text, places: evidence, isSaid: true })),
        ...options([], item.options),
      ];
    case "order":
      return [stem([]), ...item.entries.map(({ text }): Part => ({ text, places: [], isSaid: true }))];
    case "gap":
      // A paragraph of the text says no more than the text does.
      return item.paragraph === undefined ? [stem([]), ...sentencesOf(item)] : [stem([])];
    case "text":
      return [stem(item.evidence)];
    default:
      return item satisfies never;
  }
}

/** Each sentence with gaps by itself; of several nobody knows which place is whose. */
function sentencesOf({ text, evidence }: GapItem): readonly Part[] {
  const written = text.map((piece) => ("words" in piece ? piece.words : " ")).join("");
  const sentences = written.split("\n");
  const places = sentences.length === 1 ? evidence : [];
  return sentences.map((sentence) => ({ text: sentence, places, isSaid: true }));
}
