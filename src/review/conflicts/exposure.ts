import { allNames, type Passage } from "../../generate/passage.ts";
import type { GapItem, Item } from "../../model/item.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { type Folded, fold, foldText } from "../../read/text/match.ts";
import { tokensOf } from "../../read/text/tokens.ts";

/** A text that a student reads in an item. */
export interface Shown {
  readonly folded: Folded;
  readonly tokens: ReadonlySet<string>;
  /** Its content words. */
  readonly words: ReadonlySet<string>;
  /** Whether the item says it, as a stem does; an option may be wrong. */
  readonly isStem: boolean;
}

/** Something that a student must find out: a question, a gap, a statement to be matched. */
export interface Ask {
  /** The content words of the question. */
  readonly words: ReadonlySet<string>;
  /** What answers it, with other names of it. */
  readonly keys: readonly string[];
  /** The options that do not, with other names of them. */
  readonly wrong: readonly string[];
}

/** What must be known of an item to see whether it and another can stand in one quiz. */
export interface Exposure {
  readonly item: Item;
  readonly texts: readonly Shown[];
  readonly asks: readonly Ask[];
  /** The paragraph that is printed with gaps in its place. */
  readonly hides?: string;
}

/** Works out what an item shows, once an item. Costly: ask for items that may be chosen only. */
export function exposureOf(item: Item, passage: Passage): Exposure {
  const known = exposures.get(item);
  if (known?.passage === passage) return known.exposure;
  const hides = hiddenBy(item);
  const exposure = {
    item,
    texts: textsOf(item).map(([text, isStem]) => ({
      folded: fold(text),
      tokens: new Set(tokensOf(foldText(text)).map((token) => token.text)),
      words: contentWords(text, passage.locale),
      isStem,
    })),
    asks: asksOf(item, passage),
    ...(hides === undefined ? {} : { hides }),
  };
  exposures.set(item, { passage, exposure });
  return exposure;
}

const exposures = new WeakMap<Item, { readonly passage: Passage; readonly exposure: Exposure }>();

/** A paragraph with gaps takes the place of the one in the text, and of the evidence in it. */
function hiddenBy(item: Item): string | undefined {
  return item.interaction === "gap" ? item.paragraph : undefined;
}

function asksOf(item: Item, passage: Passage): Ask[] {
  const ask = (text: string, keys: readonly string[], wrong: readonly string[] = []): Ask => ({
    words: withoutPhrases(contentWords(text, passage.locale), passage),
    keys: withOtherNames(keys, passage),
    wrong: withOtherNames(wrong, passage),
  });
  switch (item.interaction) {
    case "choice": {
      const isKey = ({ id }: { readonly id: string }) => item.key.includes(id);
      const right = item.options.filter(isKey).map(({ text }) => text);
      const wrong = item.options.filter((option) => !isKey(option)).map(({ text }) => text);
      return [ask(item.stem, right, wrong)];
    }
    case "text":
      return [ask(item.stem, item.key)];
    case "gap":
      return Object.entries(item.key).map(([id, keys]) => ask(aroundGap(item, id), keys));
    case "match":
      return item.statements.map(({ id, text }) =>
        ask(
          text,
          item.options.filter((option) => option.id === item.key[id]).map((option) => option.text),
        ),
      );
    case "order":
      // An order is not said in words.
      return [];
    default:
      return item satisfies never;
  }
}

/** "Whose statement is this?" stands in every question of its kind, and says nothing of what is asked. */
function withoutPhrases(words: ReadonlySet<string>, passage: Passage): ReadonlySet<string> {
  const { stems } = passage.words;
  const phrases = contentWords(
    `${stems.whoSaidReported("")} ${stems.whoSaidQuoted("")} ${stems.whichStatement("")}`,
    passage.locale,
  );
  return new Set([...words].filter((word) => !phrases.has(word)));
}

function withOtherNames(texts: readonly string[], passage: Passage): string[] {
  return texts.flatMap((text) => {
    const name = passage.nameFor.get(foldText(text));
    return name === undefined ? [text] : [...allNames(name)];
  });
}

/** The rest of the sentence in which a gap stands, as far as no other gap parts it. */
function aroundGap(item: GapItem, id: string): string {
  const at = item.text.findIndex((piece) => "gap" in piece && piece.gap === id);
  const words = (index: number) => {
    const piece = item.text[index];
    return piece !== undefined && "words" in piece ? piece.words : "";
  };
  const before =
    words(at - 1)
      .split(/[.!?\n](?:\s|$)/u)
      .at(-1) ?? "";
  const after = words(at + 1).split(/[.!?\n](?:\s|$)/u)[0] ?? "";
  return `${before} ${after}`;
}

function textsOf(item: Item): [string, boolean][] {
  const stem: [string, boolean] = [item.stem, true];
  const listed = (entries: readonly { readonly text: string }[]) =>
    entries.map(({ text }): [string, boolean] => [text, false]);
  switch (item.interaction) {
    case "choice":
      return [stem, ...listed(item.options)];
    case "match":
      return [stem, ...listed(item.statements)];
    case "order":
      return [stem, ...listed(item.entries)];
    case "gap":
      // A paragraph of the text says no more than the text does.
      return hiddenBy(item) === undefined
        ? [stem, [item.text.map((piece) => ("words" in piece ? piece.words : " ")).join(""), false]]
        : [stem];
    case "text":
      return [stem];
    default:
      return item satisfies never;
  }
}
