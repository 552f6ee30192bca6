import type { SlotSort } from "../../model/article.ts";
import type { Place } from "../../model/place.ts";
import { type Located, placeIn } from "../draft.ts";
import type { ProblemWords } from "../problems.ts";
import { colonIn, isEscape, plain, shown } from "./entry-text.ts";
import { slotWordMeant, slotWordsListed, sortOfWord } from "./slot-words.ts";

/** A sentence without its brackets, in pieces: words, and what stood in brackets. */
export interface Bracketed {
  readonly pieces: readonly (string | Bracket)[];
}

export interface Bracket {
  readonly answer: string;
  /** The sort written in it. */
  readonly sort?: SlotSort;
  /** The bracket with its marks. */
  readonly at: Place;
}

export type BracketFault = ProblemWords & { readonly at: Place };

/** A sentence with more is none; each answer costs a look at the whole sentence. */
const mostAnswers = 50;

/** Reads the `[answers]` of a fact; the first mistake ends it. `\[` is a bracket that is no answer. */
export function readBrackets(located: Located): Bracketed | BracketFault {
  const { text } = located;
  const pieces: (string | Bracket)[] = [];
  let words = 0;
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (isEscape(text, at)) at += 1;
    else if (text[at] === "[") {
      if (open >= 0) return fault(located, at, 1, nested);
      open = at;
      pieces.push(plain(text.slice(words, at)));
    } else if (text[at] === "]") {
      if (open < 0) return fault(located, at, 1, notOpened);
      const bracket = readBracket(located, open, at + 1);
      if ("code" in bracket) return bracket;
      pieces.push(bracket);
      open = -1;
      words = at + 1;
    }
  }
  if (open >= 0) {
    const rest = shown(plain(text.slice(open + 1)), 30);
    return fault(located, open, text.length - open, {
      code: "bracket-not-closed",
      reason: "The bracket is not closed.",
      remedy: `Put "]" behind the answer. For a bracket that is no answer, write "\\[${rest}".`,
    });
  }
  const count = pieces.filter((piece) => typeof piece !== "string").length;
  if (count > mostAnswers) {
    return fault(located, 0, text.length, {
      code: "too-many-answers",
      reason: `The fact has ${count} answers in brackets; ${mostAnswers} is the most.`,
      remedy: "Make several facts of it.",
    });
  }
  pieces.push(plain(text.slice(words)));
  if (!pieces.some((piece) => typeof piece !== "string")) {
    return fault(located, 0, text.length, {
      code: "fact-without-answer",
      reason: "The fact has no answer in square brackets.",
      remedy: `Put brackets around what can be asked: "The agreement was renewed in [2019]."`,
    });
  }
  return { pieces };
}

const nested: ProblemWords = {
  code: "bracket-nested",
  reason: "A bracket opens inside another one.",
  remedy:
    'Close the first one before it, or leave one of the two out. A bracket that is no answer is written "\\[".',
};

const notOpened: ProblemWords = {
  code: "bracket-not-opened",
  reason: "A bracket closes that was not opened.",
  remedy: 'Put "[" before the answer. For a bracket that is no answer, write "\\]".',
};

function readBracket(located: Located, start: number, end: number): Bracket | BracketFault {
  const inside = located.text.slice(start + 1, end - 1);
  const at = placeIn(located, start, end - start);
  const colon = colonIn(inside);
  const word = colon < 0 ? "" : inside.slice(0, colon);
  const sort = sortOfWord(word);
  const meant = sort === undefined ? slotWordMeant(word) : undefined;
  if (meant !== undefined) {
    const from = start + 1 + (word.length - word.trimStart().length);
    return fault(located, from, word.trim().length, {
      code: "slot-word-unknown",
      reason: `"${word.trim()}" is no slot word.`,
      remedy: `Did you mean "${meant}:"? There are ${slotWordsListed}. If the colon belongs to the answer, write "\\:".`,
    });
  }
  const answer = plain(sort === undefined ? inside : inside.slice(colon + 1)).trim();
  if (answer === "") {
    return {
      at,
      code: "bracket-empty",
      reason: "There is no answer in the bracket.",
      remedy: `Write the answer in it: "The agreement was renewed in [2019]."`,
    };
  }
  return sort === undefined ? { answer, at } : { answer, at, sort };
}

function fault(located: Located, start: number, length: number, words: ProblemWords): BracketFault {
  return { ...words, at: placeIn(located, start, length) };
}

/** The sentence without brackets, and where each answer stands in it. */
export function sentenceOf(read: Bracketed, replaced: (index: number) => string | undefined) {
  let sentence = "";
  const spans: (readonly [number, number])[] = [];
  for (const piece of read.pieces) {
    if (typeof piece === "string") {
      sentence += piece;
      continue;
    }
    const start = sentence.length;
    sentence += replaced(spans.length) ?? piece.answer;
    spans.push([start, sentence.length]);
  }
  return { sentence, spans };
}
