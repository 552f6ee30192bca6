import type { Passage } from "../../generate/passage.ts";
import type { Item } from "../../model/item.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import { push } from "../../read/text/text-index.ts";
import { tokensOf } from "../../read/text/tokens.ts";
import type { Ask } from "./asks.ts";
import { type Asked, areOneQuestion, asksTheSame } from "./asks-the-same.ts";
import { type Exposure, exposureOf } from "./exposure.ts";
import { givesAway, rulesOut, stemsOf, tellsHalf, tellsWhose } from "./gives-away.ts";
import type { Shown } from "./shown.ts";

/** Why an item cannot stand beside one that is chosen. */
export interface Conflict {
  /** The id of the chosen item. */
  readonly with: string;
  readonly why: "same annotation" | "same question" | "giveaway" | "rules out" | "hidden evidence";
}

/** The chosen items, and how to ask whether one more can stand beside all of them. */
export interface ConflictIndex {
  readonly add: (item: Item) => void;
  /** A conflict with a chosen item, or nothing. */
  readonly conflictOf: (item: Item) => Conflict | undefined;
}

type KeyAsked = Asked & { readonly key: string };
interface TextShown {
  readonly exposure: Exposure;
  readonly text: Shown;
}

/**
 * Conflicts as edges of a graph that is never drawn whole: what the chosen items show and ask is looked up by word, so that
 * a candidate costs what it says and not what all others do.
 */
export function conflictIndex(passage: Passage): ConflictIndex {
  const bySource = new Map<string, Exposure>();
  const texts = new Map<string, TextShown[]>();
  const keys = new Map<string, KeyAsked[]>();
  const wrongs = new Map<string, KeyAsked[]>();
  /** By every word of a key: those that another key may be a part of. */
  const longer = new Map<string, KeyAsked[]>();
  const askedOf = new Map<string, Asked[]>();
  const textsOf = new Map<string, TextShown[]>();
  const longOf = new Map<string, Asked[]>();
  const claims: TextShown[] = [];
  const whose: Asked[] = [];
  const hiding = new Map<string, Exposure>();
  const proving = new Map<string, Exposure>();

  const add = (item: Item) => {
    const exposure = exposureOf(item, passage);
    for (const source of item.sources) bySource.set(source, exposure);
    for (const text of exposure.texts) {
      for (const word of wordsToFind(text)) push(texts, word, { exposure, text });
      for (const sentence of text.sentences) push(textsOf, sentence, { exposure, text });
      if (text.isClaim) claims.push({ exposure, text });
    }
    for (const ask of exposure.asks) {
      for (const key of new Set(ask.keys)) {
        for (const word of wordsToLookUp(key, passage)) push(keys, word, { exposure, ask, key });
        for (const { text } of tokensOf(foldText(key))) push(longer, text, { exposure, ask, key });
      }
      for (const key of new Set(ask.wrong)) push(wrongs, rarestToken(key), { exposure, ask, key });
      for (const paragraph of paragraphsOf(ask)) push(askedOf, paragraph, { exposure, ask });
      for (const sentence of ask.sentences) push(longOf, sentence, { exposure, ask });
      if (ask.isWhose) whose.push({ exposure, ask });
    }
    if (exposure.hides !== undefined) hiding.set(exposure.hides, exposure);
    for (const { paragraph } of item.evidence) proving.set(paragraph, exposure);
  };

  const hidden = ({ item, hides }: Exposure) =>
    (hides === undefined ? undefined : proving.get(hides)) ??
    item.evidence.map(({ paragraph }) => hiding.get(paragraph)).find((one) => one !== undefined);

  const sameQuestion = (exposure: Exposure) =>
    first(
      exposure.asks,
      (ask) =>
        first(ask.keys, (key) => sameKey({ exposure, ask, key })) ??
        first(paragraphsOf(ask), (paragraph) =>
          askedOf.get(paragraph)?.find((other) => areOneQuestion({ exposure, ask }, other)),
        ),
    )?.exposure;

  /** A chosen question with the key, or with one that it is a part of, or that is a part of it. */
  const sameKey = (one: KeyAsked) =>
    longer
      .get(rarestToken(one.key))
      ?.find((other) => contains(other.key, one.key) && asksTheSame(one, other, one.key)) ??
    first(tokensOf(foldText(one.key)), ({ text }) =>
      keys.get(text)?.find((other) => contains(one.key, other.key) && asksTheSame(one, other, other.key)),
    );

  const giveaway = ({ texts: own, asks }: Exposure) =>
    first(asks, (ask) =>
      first(ask.keys, (key) =>
        first(wordsToLookUp(key, passage), (word) =>
          texts.get(word)?.find(({ text }) => givesAway(text, ask, key, passage)),
        ),
      ),
    )?.exposure ??
    first(own, (text) =>
      first(wordsToFind(text), (word) =>
        keys.get(word)?.find(({ ask, key }) => givesAway(text, ask, key, passage)),
      ),
    )?.exposure ??
    halfTold(own, asks)?.exposure ??
    whoseTold(own, asks)?.exposure;

  const halfTold = (own: readonly Shown[], asks: readonly Ask[]) =>
    first(asks, (ask) =>
      first(ask.sentences, (sentence) =>
        textsOf.get(sentence)?.find(({ text }) => tellsHalf(text, ask, passage)),
      ),
    ) ??
    first(own, (text) =>
      first(text.sentences, (sentence) =>
        longOf.get(sentence)?.find(({ ask }) => tellsHalf(text, ask, passage)),
      ),
    );

  const whoseTold = (own: readonly Shown[], asks: readonly Ask[]) =>
    first(asks, (ask) => claims.find(({ text }) => tellsWhose(text, ask))) ??
    first(own, (text) => whose.find(({ ask }) => tellsWhose(text, ask)));

  const ruledOut = ({ texts: own, asks }: Exposure) =>
    first(asks, (ask) =>
      first(ask.wrong, (key) =>
        texts.get(rarestToken(key))?.find(({ text }) => rulesOut(text, ask, key, passage)),
      ),
    )?.exposure ??
    first(
      own.filter(({ isStem }) => isStem),
      (text) =>
        first(text.tokens, (token) =>
          wrongs.get(token)?.find(({ ask, key }) => rulesOut(text, ask, key, passage)),
        ),
    )?.exposure;

  const conflictOf = (item: Item): Conflict | undefined => {
    const source = item.sources.find((one) => bySource.has(one));
    if (source !== undefined) return conflict(bySource.get(source), "same annotation");
    const exposure = exposureOf(item, passage);
    return (
      conflict(hidden(exposure), "hidden evidence") ??
      conflict(sameQuestion(exposure), "same question") ??
      conflict(giveaway(exposure), "giveaway") ??
      conflict(ruledOut(exposure), "rules out")
    );
  };
  return { add, conflictOf };
}

function conflict(other: Exposure | undefined, why: Conflict["why"]): Conflict | undefined {
  return other && { with: other.item.id, why };
}

function contains(longer: string, key: string): boolean {
  return foldText(longer) === foldText(key) || findWords(fold(longer), key).length > 0;
}

/** The paragraphs that prove what is asked on paper. */
function paragraphsOf({ places, isBehind }: Ask): ReadonlySet<string> {
  return new Set(isBehind ? [] : places.map(({ paragraph }) => paragraph));
}

/** The words by which a text is found: its own, and what is left of them without their endings. */
function wordsToFind({ tokens, words, isSaid }: Shown): readonly string[] {
  return isSaid ? [...tokens, ...[...words].map(stemmed)] : [...tokens];
}

function wordsToLookUp(key: string, passage: Passage): readonly string[] {
  const [stem] = [...stemsOf(key, passage)].sort((a, b) => b.length - a.length);
  return stem === undefined ? [rarestToken(key)] : [rarestToken(key), stemmed(stem)];
}

/** No token begins with a hyphen. */
function stemmed(word: string): string {
  return `-${word}`;
}

/** The first result that is one. */
function first<T, Result>(values: Iterable<T>, find: (value: T) => Result | undefined): Result | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The token by which a key is looked up: its longest, which stands in the fewest texts. */
export function rarestToken(key: string): string {
  return tokensOf(foldText(key)).reduce(
    (longest, { text }) => (text.length > longest.length ? text : longest),
    "",
  );
}
