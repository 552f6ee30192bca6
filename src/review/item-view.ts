import type { Passage } from "../generate/passage.ts";
import type { Item, Option } from "../model/item.ts";
import { foldText } from "../read/text/match.ts";
import { findInText } from "../read/text/text-index.ts";
import { bareOf, valueIn } from "./texts.ts";

/** An item as the rules look at it. */
export interface ItemView {
  readonly item: Item;
  /** What a student chooses from: the options, or a bank. */
  readonly options: readonly Option[];
  /** The options of a choice that are in its key, and those that are not; empty for other interactions. */
  readonly right: readonly Option[];
  readonly wrong: readonly Option[];
  /**
   * Whether the options are the steps of a scale (true, false, not given; never, seldom, often): they stand in a fixed
   * order and are no numbers or dates. Nobody wrote them for this question, so their form says nothing about its key.
   */
  readonly isScale: boolean;
  /**
   * Whether every option is a name: it is as long as it is, as a key and as a wrong answer elsewhere. Where none are listed,
   * what stands in the text and begins with a capital is taken for one, and what stands in the text beside it.
   */
  readonly areNames: boolean;
}

export function viewOf(item: Item, passage: Passage): ItemView {
  const { locale } = passage;
  const options = optionsOf(item);
  const isChoice = item.interaction === "choice";
  const key = new Set<string>(isChoice ? item.key : []);
  return {
    item,
    options,
    right: isChoice ? options.filter(({ id }) => key.has(id)) : [],
    wrong: isChoice ? options.filter(({ id }) => !key.has(id)) : [],
    isScale:
      (isChoice || item.interaction === "match") &&
      item.arrangement === "fixed" &&
      options.some(({ text }) => valueIn(text, locale) === undefined),
    areNames: areNames(
      options.map(({ text }) => text),
      passage,
    ),
  };
}

function areNames(texts: readonly string[], passage: Passage): boolean {
  if (passage.article.names.length > 0) return texts.every((text) => nameOf(text, passage) !== undefined);
  return (
    texts.some((text) => /^\p{Lu}/u.test(text)) &&
    texts.every((text) => /^\p{L}.*[^.?!]$/su.test(text) && findInText(passage.index, text).length > 0)
  );
}

/** The listed name that a text is, with or without an article before it. */
export function nameOf(text: string, { nameFor, locale }: Passage) {
  return nameFor.get(foldText(text)) ?? nameFor.get(bareOf(text, locale));
}

function optionsOf(item: Item): readonly Option[] {
  switch (item.interaction) {
    case "choice":
    case "match":
      return item.options;
    case "gap":
      return item.bank ?? [];
    case "order":
    case "text":
      return [];
    default:
      return item satisfies never;
  }
}
