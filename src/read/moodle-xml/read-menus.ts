import { gapOf, type ReadPiece } from "../bank/bodies.ts";
import type { ReadBody } from "../bank/question.ts";
import { childOf, childrenOf, type XmlElement } from "../xml/read-xml.ts";
import { type MoodleHead, wordsOf } from "./question-head.ts";
import { splitGaps } from "./split-gaps.ts";

/** Missing words to select, or to drag into the text: `[[2]]` is the gap of the second word. */
export function readMenus(element: XmlElement, { html }: MoodleHead): ReadBody {
  const words = [...childrenOf(element, "selectoption"), ...childrenOf(element, "dragbox")].map((option) => ({
    ...wordsOf(option),
    group: childOf(option, "group")?.text.trim() || "1",
  }));
  const gaps = [...html.matchAll(/\[\[(\d{1,3})\]\]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    right: words[Number(found[1]) - 1]?.text,
  }));
  const { stem, words: between, lost } = splitGaps(html, gaps);
  const pieces = between.flatMap((text, index): ReadPiece[] => {
    const gap = gaps[index];
    return [{ words: text }, ...(gap === undefined ? [] : [{ accepted: [gap.right ?? ""] }])];
  });
  const groups = new Set(words.map(({ group }) => group)).size;
  const read = gapOf(
    pieces,
    words.map(({ text }) => text),
    [
      ...lost,
      ...words.flatMap((word) => word.lost),
      ...(groups > 1 ? [`the ${groups} groups of words, which are one list here`] : []),
    ],
  );
  return "body" in read ? { ...read, stem } : read;
}
