import type { Option } from "../../model/item.ts";
import { byText, optionsOf, type ReadOption } from "./options.ts";
import type { ReadBody } from "./question.ts";

/** A choice of what was read; one that cannot be answered is left out. */
export function choiceOf(read: readonly ReadOption[], shuffled: boolean, lost: readonly string[]): ReadBody {
  const { options, key } = optionsOf(read, shuffled);
  const [first, ...more] = key;
  if (options.some(({ text }) => text === "")) return { leftOut: "an option has no words" };
  if (options.length < 2) return { leftOut: "it has fewer than two options" };
  if (options.length > mostParts) return { leftOut: `it has more than ${mostParts} options` };
  if (first === undefined) return { leftOut: "no option is right" };
  return {
    body: {
      interaction: "choice",
      options,
      arrangement: shuffled ? "shuffled" : "fixed",
      key: [first, ...more],
    },
    lost,
  };
}

/** As many as there are letters for them. */
export const mostParts = 26;

/** Pairs to match: a right side without a left one is an option that nothing belongs to. */
export function matchOf(
  pairs: readonly { readonly left: string; readonly right: string }[],
  shuffled: boolean,
  lost: readonly string[],
): ReadBody {
  const rights = [...new Set(pairs.map(({ right }) => right))].filter((text) => text !== "");
  // Letters, those of paragraphs, stand as letters do.
  const areLetters = rights.every((text) => /^[A-Z]$/.test(text));
  const order =
    shuffled || areLetters ? rights.map((text) => ({ text })).sort(byText) : rights.map((text) => ({ text }));
  const options = order.map(({ text }, index): Option => ({ id: `o${index + 1}`, text, rationale: "" }));
  const asked = pairs.filter(({ left }) => left !== "");
  if (asked.length === 0) return { leftOut: "there is nothing to match" };
  if (asked.some(({ right }) => right === "")) return { leftOut: "a statement has no right side" };
  if (options.length < 2) return { leftOut: "all statements have the same right side" };
  if (Math.max(options.length, asked.length) > mostParts)
    return { leftOut: `it has more than ${mostParts} parts` };
  const statements = asked.map(({ left }, index) => ({
    id: `s${index + 1}`,
    text: left,
    rationale: "",
    evidence: [],
  }));
  const key = asked.map(({ right }, index) => [
    `s${index + 1}`,
    options.find(({ text }) => text === right)?.id ?? "",
  ]);
  return {
    body: {
      interaction: "match",
      statements,
      options,
      arrangement: shuffled && !areLetters ? "shuffled" : "fixed",
      key: Object.fromEntries(key),
    },
    lost,
  };
}

/** Entries in their right order. Ids go by the words, so that they do not tell it. */
export function orderOf(
  read: readonly { readonly text: string; readonly rationale: string }[],
  lost: readonly string[],
): ReadBody {
  if (read.length < 2) return { leftOut: "it has fewer than two entries" };
  if (read.length > mostParts) return { leftOut: `it has more than ${mostParts} entries` };
  if (read.some(({ text }) => text === "")) return { leftOut: "an entry has no words" };
  const ranked = read.map((entry, index) => ({ ...entry, rank: index + 1 }));
  const entries = [...ranked].sort(byText).map((entry, index) => ({ id: `e${index + 1}`, ...entry }));
  const key = [...entries].sort((a, b) => a.rank - b.rank).map(({ id }) => id);
  return { body: { interaction: "order", entries, key }, lost };
}

/** A question to which words are typed. */
export function textOf(accepted: readonly string[], lost: readonly string[]): ReadBody {
  const [first, ...more] = [...new Set(accepted.map((answer) => answer.trim()))].filter(Boolean);
  if (first === undefined) return { leftOut: "no answer is right" };
  return { body: { interaction: "text", key: [first, ...more] }, lost };
}

/** A piece of a text with gaps as it was read. */
export type ReadPiece = { readonly words: string } | { readonly accepted: readonly string[] };

/**
 * A text with gaps.
 *
 * @param bank the words to choose from; absent where they are typed
 */
export function gapOf(
  pieces: readonly ReadPiece[],
  bank: readonly string[] | undefined,
  lost: readonly string[],
): ReadBody {
  let gaps = 0;
  const key: Record<string, readonly [string, ...string[]]> = {};
  let isWhole = true;
  const text = pieces.flatMap((piece): ({ words: string } | { gap: string })[] => {
    if ("words" in piece) return piece.words === "" ? [] : [{ words: piece.words }];
    gaps += 1;
    const [first, ...more] = piece.accepted.filter(Boolean);
    if (first === undefined) isWhole = false;
    else key[`g${gaps}`] = [first, ...more];
    return [{ gap: `g${gaps}` }];
  });
  if (gaps === 0) return { leftOut: "its text has no gap" };
  if (!isWhole) return { leftOut: "a gap has no right answer" };
  const words = bank && [...new Set(bank)].filter(Boolean).sort();
  if (words && words.length > mostParts) return { leftOut: `its list has more than ${mostParts} words` };
  return {
    body: {
      interaction: "gap",
      text,
      key,
      ...(words && {
        bank: words.map((word, index) => ({ id: `o${index + 1}`, text: word, rationale: "" })),
      }),
    },
    lost,
  };
}
