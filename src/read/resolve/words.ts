import type { Word } from "../../model/article.ts";
import { label } from "../../model/label.ts";
import { cut, type Entry, placeIn } from "../draft.ts";
import { findWords, fold } from "../text/match.ts";
import { evidenceOf, findInText } from "../text/text-index.ts";
import { type Context, report } from "./context.ts";
import { colonIn, listOf, plain, shown, unique } from "./entry-text.ts";
import { pointersOf } from "./see.ts";
import { bare, onlyOnce } from "./twice.ts";

/** Words with their meanings, in the order of the file, without those that have a mistake. */
export function resolveWords(entries: readonly Entry[], context: Context): Word[] {
  const once = onlyOnce(context);
  return entries.flatMap((entry) => {
    const colon = colonIn(entry.text.text);
    const word = cut(entry.text, 0, colon < 0 ? entry.text.text.length : colon);
    const meaning = colon < 0 ? "" : plain(cut(entry.text, colon + 1));
    const written = plain(word);
    if (written === "" || meaning === "") {
      report(context, placeIn(entry.text), {
        code: written === "" ? "word-empty" : "word-without-meaning",
        reason:
          written === ""
            ? "There is no word before the colon."
            : `"${shown(written, 40)}" has no meaning behind it.`,
        remedy: `Write the word, a colon and what it means: "coup: the taking of power by force".`,
      });
      return [];
    }
    if (!once("word", "Keep one of the two.", placeIn(word), written)) return [];
    const pointers = pointersOf(entry, context);
    const letters = new Set(pointers?.map(({ paragraph }) => label(paragraph)));
    const places = findInText(context.index, written).map((place) => evidenceOf(context.index, place));
    const place = places.find(({ paragraph }) => letters.has(paragraph)) ?? places[0];
    if (!place) {
      const guess = context.nearestWords(written);
      report(context, placeIn(word), {
        code: "word-not-in-text",
        reason: `The word "${shown(written, 40)}" is not in the text.`,
        remedy: guess
          ? `The text has "${shown(guess.text, 40)}": a word stands as the text writes it.`
          : inSubhead(written, context)
            ? "It stands in a subhead only, which is no lettered paragraph; take it out, or choose another one."
            : "A word stands as the text writes it; take it out, or choose another one.",
      });
    }
    const not = entry.lines.filter((line) => line.word === "not").flatMap(({ text }) => listOf(text));
    const right = not.find((wrong) => bare(plain(wrong)) === bare(meaning));
    if (right) {
      report(context, placeIn(right), {
        code: "wrong-answer-is-right",
        reason: `"${shown(plain(right), 40)}" is no wrong meaning: it is the meaning.`,
        remedy: "Take it out, or write a meaning that the word does not have.",
      });
    }
    if (!place || !pointers || right) return [];
    return [
      {
        id: context.annotationId("w", written),
        at: entry.at,
        word: written,
        meaning,
        not: unique(not),
        evidence: [place],
      },
    ];
  });
}

function inSubhead(word: string, { draft }: Context): boolean {
  return draft.blocks.some(
    (block) => block.type === "subhead" && findWords(fold(block.text), word).length > 0,
  );
}
