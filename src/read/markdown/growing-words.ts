import type { Located } from "../draft.ts";

/** Words that grow while their lines are read. */
export interface Words {
  readonly pieces: string[];
  readonly stretches: { from: number; line: number; column: number }[];
  length: number;
}

export function wordsFrom(line: string, at: number, from: number, to: number): Words {
  const text = line.slice(from, to);
  return {
    pieces: [text],
    stretches: [{ from: 0, line: at + 1, column: Math.min(from, to) + 1 }],
    length: text.length,
  };
}

export function runOn(words: Words, line: string, at: number, from: number, to: number): void {
  const gap = words.length === 0 ? "" : " ";
  if (words.length === 0) words.stretches.length = 0;
  words.stretches.push({ from: words.length + gap.length, line: at + 1, column: from + 1 });
  words.pieces.push(gap, line.slice(from, to));
  words.length += gap.length + to - from;
}

export function located(words: Words): Located {
  return { text: words.pieces.join(""), stretches: words.stretches };
}
