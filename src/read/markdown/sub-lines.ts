import type { PartName } from "../../locale/words/part-words.ts";
import type { SubLineWord } from "../draft.ts";
import { nearest } from "../nearest.ts";

/** The lines that each part's entries may have. */
export const subLinesOf: Readonly<Record<PartName, readonly SubLineWord[]>> = {
  names: ["also"],
  facts: ["?", "not", "also", "by", "see", "because"],
  statements: ["=", "see", "because"],
  order: ["see", "because"],
  false: ["because", "see"],
  notGiven: ["because", "see"],
  words: ["not", "see"],
  questions: ["=", "also", "keep order", "because", "see"],
};

/** What the start of a line says about it. Offsets count from the line's first letter. */
export type SubLineStart =
  | {
      readonly type: "known";
      readonly word: SubLineWord;
      readonly length: number;
      readonly slot?: readonly [number, number];
      readonly text: number;
    }
  | { readonly type: "unknown"; readonly length: number; readonly meant?: string }
  | { readonly type: "none" };

const written = ["not", "also", "by", "see", "because"] as const;
const withSlot: readonly string[] = ["not", "also"];
const slotWord = /^(?:who|whom|what|where|when|how[ \t]+many|why|how)(?:[ \t-]*\d{1,3})?$/i;

/**
 * Whether a line under an entry is one of the known ones, or runs on from the line above. One word with a colon is taken
 * for a sub-line, known or not, so that a misspelt one never ends up in a sentence in silence; so is anything that is
 * nearly a known word.
 */
export function subLineStart(line: string): SubLineStart {
  const [sign] = line;
  if (sign === "?" || sign === "=") return { type: "known", word: sign, length: 1, text: 1 };
  const keep = /^keep[ \t]+order[ \t]*[:.]?$/i.exec(line);
  if (keep !== null) return { type: "known", word: "keep order", length: line.length, text: line.length };

  const colon = line.slice(0, 60).search(/[:：]/);
  if (colon < 0) {
    const meant = line.length <= 14 ? nearest(line.replace(/[.:]$/, ""), ["keep order"]) : undefined;
    return meant === undefined ? { type: "none" } : { type: "unknown", length: line.length, meant };
  }
  const before = line.slice(0, colon).trimEnd();
  const first = /^\p{L}+/u.exec(before)?.[0] ?? "";
  const slot = before.slice(first.length).trim();
  const word = written.find((known) => known === first.toLowerCase());
  const slotFrom = before.length - slot.length;
  if (word !== undefined && slot === "")
    return { type: "known", word, length: first.length, text: colon + 1 };
  if (
    word !== undefined &&
    withSlot.includes(word) &&
    /^[\p{L}\p{N}]+(?:[ \t-]+[\p{L}\p{N}]+){0,2}$/u.test(slot)
  ) {
    return { type: "known", word, length: first.length, slot: [slotFrom, before.length], text: colon + 1 };
  }
  if (first === "" || word !== undefined) return { type: "none" };
  const meant = nearest(first, written);
  if (slot === "") {
    const isAddress = line.startsWith("//", colon + 1);
    const isWord = meant !== undefined || /^(?:\s|$)/.test(line.slice(colon + 1));
    const keepOrder = nearest(first, ["keep order"]);
    if (isAddress || !isWord) return { type: "none" };
    const guess = meant ?? keepOrder;
    return { type: "unknown", length: first.length, ...(guess && { meant: guess }) };
  }
  if (meant !== undefined && withSlot.includes(meant) && slotWord.test(slot)) {
    return { type: "unknown", length: before.length, meant: `${meant} ${slot}` };
  }
  return { type: "none" };
}
