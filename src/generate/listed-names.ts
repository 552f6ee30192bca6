import { allNames, type Name } from "../model/article.ts";
import { foldText } from "../read/text/match.ts";
import type { Passage } from "./passage.ts";

/** A listed name where a sentence has it. */
export interface ListedName {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}

/** Every listed name in a sentence, the longest at each place; "the" before a longer name opens none. */
export function listedNames(sentence: string, passage: Passage): ListedName[] {
  const longest = longestByFirstWord(passage);
  const words = wordsIn(sentence);
  const found: ListedName[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const listed = nameAt(sentence, words, first, longest, passage);
    if (listed === undefined) continue;
    if (/^the$/i.test(words[first]?.text ?? "")) {
      const next = nameAt(sentence, words, first + 1, longest, passage);
      if (next !== undefined && next.end > listed.end) continue;
    }
    found.push(listed);
    while ((words[first + 1]?.end ?? Number.POSITIVE_INFINITY) <= listed.end) first += 1;
  }
  return found;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function nameAt(
  sentence: string,
  words: readonly Word[],
  first: number,
  longest: ReadonlyMap<string, number>,
  { nameFor }: Passage,
): ListedName | undefined {
  const word = words[first];
  if (word === undefined) return undefined;
  const most = Math.min(longest.get(foldText(word.text)) ?? 0, words.length - first);
  for (let count = most; count > 0; count -= 1) {
    const { end } = words[first + count - 1] as Word;
    const name = nameFor.get(foldText(sentence.slice(word.start, end)));
    if (name !== undefined) return { start: word.start, end, name };
  }
  return undefined;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’](?!s\b)[\p{L}\p{N}]+)*/gu)].map(
    ({ 0: word, index }) => {
      return { text: word, start: index, end: index + word.length };
    },
  );
}

const indexes = new WeakMap<Passage, ReadonlyMap<string, number>>();

/** By the folded first word of each name: how many words the longest name has that begins with it. */
function longestByFirstWord(passage: Passage): ReadonlyMap<string, number> {
  const known = indexes.get(passage);
  if (known !== undefined) return known;
  const longest = new Map<string, number>();
  for (const text of passage.article.names.flatMap(allNames)) {
    const words = wordsIn(text);
    const first = foldText(words[0]?.text ?? "");
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  indexes.set(passage, longest);
  return longest;
}
