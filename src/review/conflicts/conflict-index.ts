import type { Passage } from "../../generate/passage.ts";
import type { Item } from "../../model/item.ts";
import { foldText } from "../../read/text/match.ts";
import { push } from "../../read/text/text-index.ts";
import { tokensOf } from "../../read/text/tokens.ts";
import { type Asked, asksTheSame } from "./asks-the-same.ts";
import { type Exposure, exposureOf, type Shown } from "./exposure.ts";
import { givesAway, rulesOut } from "./gives-away.ts";

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

/**
 * Conflicts as edges of a graph that is never drawn whole: what the chosen items show and ask is looked up by word, so that
 * a candidate costs what it says and not what all others do.
 */
export function conflictIndex(passage: Passage): ConflictIndex {
  const bySource = new Map<string, Exposure>();
  const byKey = new Map<string, Asked[]>();
  const texts = new Map<string, { exposure: Exposure; text: Shown }[]>();
  const keys = new Map<string, (Asked & { key: string })[]>();
  const wrongs = new Map<string, (Asked & { key: string })[]>();
  const hiding = new Map<string, Exposure>();
  const proving = new Map<string, Exposure>();

  const add = (item: Item) => {
    const exposure = exposureOf(item, passage);
    for (const source of item.sources) bySource.set(source, exposure);
    for (const text of exposure.texts) {
      for (const token of text.tokens) push(texts, token, { exposure, text });
    }
    for (const ask of exposure.asks) {
      for (const key of new Set(ask.keys)) {
        push(byKey, foldText(key), { exposure, ask });
        push(keys, rarestToken(key), { exposure, ask, key });
      }
      for (const key of new Set(ask.wrong)) push(wrongs, rarestToken(key), { exposure, ask, key });
    }
    if (exposure.hides !== undefined) hiding.set(exposure.hides, exposure);
    for (const { paragraph } of item.evidence) proving.set(paragraph, exposure);
  };

  const hidden = ({ item, hides }: Exposure) =>
    (hides === undefined ? undefined : proving.get(hides)) ??
    item.evidence.map(({ paragraph }) => hiding.get(paragraph)).find((one) => one !== undefined);

  const sameQuestion = (exposure: Exposure) =>
    first(exposure.asks, (ask) =>
      first(ask.keys, (key) =>
        byKey.get(foldText(key))?.find((other) => asksTheSame({ exposure, ask }, other, key)),
      ),
    )?.exposure;

  const giveaway = ({ texts: own, asks }: Exposure) =>
    first(asks, (ask) =>
      first(ask.keys, (key) => texts.get(rarestToken(key))?.find(({ text }) => givesAway(text, ask, key))),
    )?.exposure ??
    first(own, (text) =>
      first(text.tokens, (token) => keys.get(token)?.find(({ ask, key }) => givesAway(text, ask, key))),
    )?.exposure;

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
