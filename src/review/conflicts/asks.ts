import type { Passage } from "../../generate/passage.ts";
import { allNames } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { GapItem, Item } from "../../model/item.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { foldText } from "../../read/text/match.ts";
import { asksBehind, isJudged } from "./asks-behind.ts";
import { sentencesAt } from "./sentences-at.ts";

/** Something that a student must find out: a question, a gap, a statement to be matched. */
export interface Ask {
  /** The content words of the question. */
  readonly words: ReadonlySet<string>;
  /** What answers it, with other names of it. */
  readonly keys: readonly string[];
  /** The options that do not, with other names of them. */
  readonly wrong: readonly string[];
  /** The places that prove it, and their sentences. */
  readonly places: readonly Evidence[];
  readonly sentences: ReadonlySet<string>;
  /** How many of its words beside a key say which answer is meant, where it is not a question's usual number. */
  readonly enough?: number;
  /** Whether it is asked by way of an annotation, in words that are not on paper. */
  readonly isBehind?: true;
  /** Whether it is asked who says it: whatever calls it a claim answers half. */
  readonly isWhose?: true;
}

export function asksOf(item: Item, passage: Passage): readonly Ask[] {
  return [...asksOnPaper(item, passage), ...asksBehind(item, passage)];
}

function asksOnPaper(item: Item, passage: Passage): Ask[] {
  const ask = (
    text: string,
    keys: readonly string[],
    places: readonly Evidence[],
    wrong: readonly string[] = [],
  ): Ask => ({
    words: withoutPhrases(contentWords(text, passage.locale), passage),
    keys: withOtherNames(keys, passage),
    wrong: withOtherNames(wrong, passage),
    places,
    sentences: isUnsure(item, keys, passage) ? new Set() : sentencesAt(places, passage),
  });
  switch (item.interaction) {
    case "choice": {
      const isKey = ({ id }: { readonly id: string }) => item.key.includes(id);
      const right = item.options.filter(isKey).map(({ text }) => text);
      const wrong = item.options.filter((option) => !isKey(option)).map(({ text }) => text);
      return [ask(item.stem, right, item.evidence, wrong)];
    }
    case "text":
      return [ask(item.stem, item.key, item.evidence)];
    case "gap":
      return Object.entries(item.key).map(([id, keys]) => ask(aroundGap(item, id), keys, item.evidence));
    case "match":
      return item.statements.map(({ id, text, evidence }) =>
        ask(
          text,
          item.options.filter((option) => option.id === item.key[id]).map((option) => option.text),
          evidence,
        ),
      );
    case "order":
      // An order is not said in words.
      return [];
    default:
      return item satisfies never;
  }
}

/** "True" and "paragraph K" answer many a question of one sentence; of several gaps nobody knows which place is whose. */
function isUnsure(item: Item, keys: readonly string[], { paragraphs }: Passage): boolean {
  const hasMany = item.interaction === "gap" && Object.keys(item.key).length > 1;
  return hasMany || isJudged(item) || keys.some((key) => paragraphs.has(key));
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
