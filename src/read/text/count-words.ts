import { unspaced } from "./match.ts";

/** How many words a text has, parted by white space; of a script without spaces two characters count as a word. */
export function countWords(text: string): number {
  return text
    .trim()
    .split(/\s+/u)
    .reduce((sum, word) => {
      const letters = [...word].filter((letter) => unspaced.test(letter)).length;
      return sum + (letters === 0 ? 1 : Math.ceil(letters / 2));
    }, 0);
}
