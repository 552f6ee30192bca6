import { shared } from "../generate/distractors/falsity.ts";
import { allNames, type Passage } from "../generate/passage.ts";
import type { Item } from "../model/item.ts";
import { contentWords } from "../read/text/content-words.ts";
import { type Folded, findWords, fold, foldText } from "../read/text/match.ts";
import { tokensOf } from "../read/text/tokens.ts";
import { gapTextOf, keysOf } from "./item-texts.ts";
import type { QuizFault, QuizRule } from "./rule.ts";

/** Another stem or option says the key beside words of this stem. */
export const giveaway: QuizRule = {
  severity: "error",
  source: "item-quality 9; Haladyna, Downing & Rodriguez 2002, guideline 27",
  check(views, passage) {
    const shown = views.map(({ item }) => exposureOf(item, passage));
    const byKey = keyIndex(shown);
    return shown.flatMap((one): readonly QuizFault[] => {
      const asked = [...mentioned(one, byKey)].slice(0, mostAsked);
      const other = asked.find((another) => another !== one && givesAway(one, another));
      return other === undefined
        ? []
        : [
            {
              item: one.item,
              reason: `It says the answer to "${other.item.stem}".`,
              remedy: "Leave one of the two out.",
            },
          ];
    });
  },
};

/** Of a thousand questions that share a key not all are looked at. */
const mostAsked = 100;

/** What must be known of an item to see whether it and another can stand in one quiz. */
export interface Exposure {
  readonly item: Item;
  readonly sources: ReadonlySet<string>;
  /** The content words of the stem. */
  readonly stem: ReadonlySet<string>;
  /** What answers it, with other names of it. */
  readonly keys: readonly string[];
  /** Every text that a student reads in it, with its content words. */
  readonly texts: readonly { readonly folded: Folded; readonly words: ReadonlySet<string> }[];
}

/** Works out what an item shows. Costly: ask for items that may be chosen only. */
export function exposureOf(item: Item, passage: Passage): Exposure {
  const { locale } = passage;
  return {
    item,
    sources: new Set(item.sources),
    stem: contentWords(item.stem, locale),
    keys: keysOf(item).flatMap((key) => {
      const name = passage.nameFor.get(foldText(key));
      return name === undefined ? [key] : allNames(name);
    }),
    texts: shownTexts(item).map((text) => ({ folded: fold(text), words: contentWords(text, locale) })),
  };
}

/** Whether a text of one item says the key of another, beside words of the other's stem. */
export function givesAway(a: Exposure, b: Exposure): boolean {
  const enough = Math.min(sharedWords, Math.ceil(b.stem.size / 2));
  return a.texts.some(
    ({ folded, words }) =>
      shared(words, b.stem) >= enough && b.keys.some((key) => findWords(folded, key).length > 0),
  );
}

/** One word in common with a stem is chance in an article on one subject; two are a hint (our own figure). */
const sharedWords = 2;

/** The texts that say something; a list of speakers or of single words does not. */
function shownTexts(item: Item): readonly string[] {
  switch (item.interaction) {
    case "choice":
      return [item.stem, ...item.options.map(({ text }) => text)];
    case "match":
      return [item.stem, ...item.statements.map(({ text }) => text)];
    case "order":
      return [item.stem, ...item.entries.map(({ text }) => text)];
    case "gap":
      return [item.stem, gapTextOf(item.text)];
    case "text":
      return [item.stem];
    default:
      return item satisfies never;
  }
}

/** Items by the first word of each of their keys, so that only those are compared of which one says the other's. */
function keyIndex(shown: readonly Exposure[]): ReadonlyMap<string, readonly Exposure[]> {
  const index = new Map<string, Exposure[]>();
  for (const one of shown) {
    for (const word of new Set(one.keys.map((key) => tokensOf(foldText(key))[0]?.text ?? ""))) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [one]);
      else known.push(one);
    }
  }
  return index;
}

function mentioned(one: Exposure, byKey: ReadonlyMap<string, readonly Exposure[]>): ReadonlySet<Exposure> {
  return new Set(
    one.texts.flatMap(({ folded }) => tokensOf(folded.text).flatMap(({ text }) => byKey.get(text) ?? [])),
  );
}
