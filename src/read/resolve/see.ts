import { label } from "../../model/label.ts";
import { type Entry, type Located, placeIn } from "../draft.ts";
import type { Pointer } from "../text/evidence.ts";
import { foldText } from "../text/match.ts";
import { findInText } from "../text/text-index.ts";
import { type Context, report } from "./context.ts";
import { listOf, plain, shown } from "./entry-text.ts";

/** Where the `see:` lines of an entry as a whole point; `undefined` where one has a mistake. */
export function pointersOf(entry: Entry, context: Context): Pointer[] | undefined {
  const lines = entry.lines.filter(({ word, slot }) => word === "see" && slot === undefined);
  const pieces = lines.flatMap(({ text }) => listOf(text));
  const pointers: Pointer[] = lines.flatMap(({ exactly }) => exactly ?? []);
  let failed = false;
  for (const piece of pieces) {
    const found = pointersFor(piece, context);
    for (const pointer of found ?? []) pointers.push(pointer);
    failed ||= found === undefined;
  }
  return failed ? undefined : pointers;
}

/** A paragraph's letter, several parted by commas, or words of the text. */
function pointersFor(piece: Located, context: Context): Pointer[] | undefined {
  const { index, locale } = context;
  const words = plain(piece);
  const count = index.paragraphs.length;
  const letters = words.split(/\s*,\s*/u).map((part) => letterOf(part, locale.paper.key.paragraph));
  if (letters.every((letter) => letter !== undefined && numberOf(letter) < count)) {
    return letters.map((letter) => ({ paragraph: numberOf(letter as string) }));
  }
  const bare = words.replace(/^["'“”„«»‹›‘‚「『]+|["'“”«»‹›‘’」』]+$/gu, "");
  const place = letters.length === 1 && letters[0]?.length === 1 ? undefined : findInText(index, bare)[0];
  if (place) return [place];
  const wrong = letters.every((letter) => letter !== undefined && letter.length <= 2);
  const guess = wrong ? undefined : context.nearestWords(bare);
  const last = label(Math.max(0, count - 1));
  report(
    context,
    placeIn(piece),
    wrong
      ? {
          code: "see-no-paragraph",
          reason: `There is no paragraph ${shown(words, 20)}.`,
          remedy: `The text's paragraphs are A to ${last}.`,
        }
      : {
          code: "see-not-in-text",
          reason: `"${shown(bare)}" is neither a paragraph's letter nor in the text.`,
          remedy: guess
            ? `Did you mean "${shown(guess.text)}"? A letter from A to ${last} does as well.`
            : `Write a letter from A to ${last}, or words as the text has them.`,
        },
  );
  return undefined;
}

/** `B`, `b` and `paragraph B`; words of up to two capitals such as "US" may be either. */
function letterOf(text: string, paragraph: (letter: string) => string): string | undefined {
  const last = /(?:^|\s)(\p{L}{1,3})$/u.exec(text)?.[1]?.toUpperCase();
  if (last === undefined || !/^[A-Z]+$/.test(last)) return undefined;
  if (text.length === 1 || text === last || foldText(paragraph(last)) === foldText(text)) return last;
  return undefined;
}

/** The inverse of `label`. */
function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
