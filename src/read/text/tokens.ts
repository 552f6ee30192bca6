import { unspaced } from "./match.ts";

/** A word or number of a folded text; in scripts without spaces each character. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly unspaced: boolean;
}

const word = /\p{Nd}+(?:[.,:]\p{Nd}+)*|[\p{L}\p{M}\p{Nl}\p{Nd}]+/gu;

/** The tokens of a folded text, in order. Apostrophes part words: "diop's" is "diop" and "s". */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(word)) {
    const text = match[0];
    const start = match.index;
    if (asciiOnly.test(text) || !unspaced.test(text)) {
      tokens.push({ text, start, end: start + text.length, unspaced: false });
      continue;
    }
    tokens.push(...mixedTokens(text, start));
  }
  return tokens;
}

const asciiOnly = /^[\0-\x7f]*$/;

function mixedTokens(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  let pending = "";
  let at = start;
  const flush = () => {
    if (pending !== "") tokens.push({ text: pending, start: at - pending.length, end: at, unspaced: false });
    pending = "";
  };
  for (const character of text) {
    if (unspaced.test(character)) {
      flush();
      tokens.push({ text: character, start: at, end: at + character.length, unspaced: true });
    } else pending += character;
    at += character.length;
  }
  flush();
  return tokens;
}
