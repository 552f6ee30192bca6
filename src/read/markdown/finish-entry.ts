import type { PartName } from "../../locale/words/part-words.ts";
import { type Entry, type Located, placeIn, type SubLine } from "../draft.ts";
import type { ProblemWords } from "../problems.ts";
import * as faults from "./entry-faults.ts";
import type { EntryStart } from "./entry-lines.ts";
import { located, type Words } from "./growing-words.ts";

/** An entry whose lines are still read. */
export interface OpenEntry {
  readonly start: EntryStart;
  readonly line: number;
  readonly words: Words;
  readonly lines: { word: SubLine["word"]; at: SubLine["at"]; slot?: Located; words: Words }[];
  readonly options: { words: Words; right: boolean }[];
  /** What an indented line that is nothing else runs on from. */
  last: Words | undefined;
  failed: boolean;
}

/** The entry, with what can only be told once all its lines are read. */
export function finishEntry(
  entry: OpenEntry,
  part: PartName,
  fail: (at: Located, words: ProblemWords) => void,
): Entry | undefined {
  const text = located(entry.words);
  if (text.text === "") {
    if (!entry.failed) fail(text, faults.emptyEntry);
    return undefined;
  }
  const once = new Set<string>();
  const lines: SubLine[] = [];
  for (const { word, at, slot, words } of entry.lines) {
    const line = { word, at, text: located(words), ...(slot && { slot }) };
    const head: Located = { text: word, stretches: [{ from: 0, line: at.line, column: at.column }] };
    if (words.length === 0 && word !== "keep order") fail(head, faults.emptySubLine(word));
    else if (once.has(word)) fail(head, faults.subLineTwice(word));
    else lines.push(line);
    if (
      word === "by" ||
      word === "because" ||
      word === "keep order" ||
      (word === "=" && part === "statements")
    )
      once.add(word);
  }
  const { number } = entry.start;
  return {
    at: { ...placeIn(text), length: (text.stretches[1]?.from ?? text.text.length + 1) - 1 },
    text,
    lines,
    options: entry.options.map(({ words, right }) => ({ text: located(words), right })),
    ...(number !== undefined && { number }),
  };
}
