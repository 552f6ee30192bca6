import { inOriginal } from "../text/match.ts";
import type { Stretch } from "../text/sentences.ts";
import type { IndexedParagraph } from "../text/text-index.ts";
import { tokensOf } from "../text/tokens.ts";

/** A paragraph's words, in order, punctuation aside: what somebody said is compared by them. */
export interface WordStream {
  readonly words: readonly StreamWord[];
  /** For each word its numbers in `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export interface StreamWord extends Stretch {
  readonly text: string;
  /** The number of the quotation that it stands in; -1 outside. */
  readonly quotation: number;
}

/** All words of a paragraph, or those inside quotation marks alone: an interrupted quotation then reads on. */
export function wordStream(
  paragraph: IndexedParagraph,
  quotations: readonly Stretch[],
  quotedOnly: boolean,
): WordStream {
  const words: StreamWord[] = [];
  const places = new Map<string, number[]>();
  let next = 0;
  for (const token of tokensOf(paragraph.folded.text)) {
    const stretch = inOriginal(paragraph.folded, token.start, token.end);
    while (next < quotations.length && (quotations[next] as Stretch).end <= stretch.start) next += 1;
    const around = quotations[next];
    const quotation =
      around !== undefined && around.start <= stretch.start && around.end >= stretch.end ? next : -1;
    if (quotedOnly && quotation < 0) continue;
    const list = places.get(token.text);
    if (list) list.push(words.length);
    else places.set(token.text, [words.length]);
    words.push({ text: token.text, ...stretch, quotation });
  }
  return { words, places };
}

/** Where words stand one behind the other, from a number on: the numbers of first words, in order. */
export function* findRun(stream: WordStream, run: readonly string[], from: number): Generator<number> {
  let rarest = 0;
  for (let at = 1; at < run.length; at += 1) {
    if (countOf(stream, run[at]) < countOf(stream, run[rarest])) rarest = at;
  }
  for (const place of stream.places.get(run[rarest] ?? "") ?? []) {
    const start = place - rarest;
    if (start >= from && run.every((word, at) => stream.words[start + at]?.text === word)) yield start;
  }
}

function countOf(stream: WordStream, word: string | undefined): number {
  return stream.places.get(word ?? "")?.length ?? 0;
}

/** Pieces that stand in this order, the first at the given place: the numbers of their first words. */
export function followRuns(
  stream: WordStream,
  runs: readonly (readonly string[])[],
  first: number,
): number[] | undefined {
  const starts = [first];
  let from = first + (runs[0]?.length ?? 0);
  for (const run of runs.slice(1)) {
    const [start] = findRun(stream, run, from);
    if (start === undefined) return undefined;
    starts.push(start);
    from = start + run.length;
  }
  return starts;
}
