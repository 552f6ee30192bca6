import type { Evidence } from "../../model/evidence.ts";
import { foldText } from "../text/match.ts";
import { isQuoted, quotationsOf } from "../text/quotations.ts";
import type { Stretch } from "../text/sentences.ts";
import { evidenceOf, findPlaces, type IndexedParagraph, type TextIndex } from "../text/text-index.ts";
import { tokensOf } from "../text/tokens.ts";
import { findRun, followRuns, type StreamWord, type WordStream, wordStream } from "./word-stream.ts";

/** Where something that was said stands: each piece, and all of it as the text writes it. */
export interface Said {
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly words: string;
}

/** Finds what was said in the text, inside quotation marks or outside. Streams of words are made when first needed. */
export interface SaidWords {
  /** Every paragraph with the words inside quotation marks. */
  readonly quoted: (words: string) => Said[];
  /** Every paragraph with the words; `inside`: they stand wholly inside one quotation there. */
  readonly anywhere: (words: string) => (Said & { readonly inside: boolean })[];
  /** Whether each piece between `…` stands inside quotation marks somewhere. */
  readonly piecesQuoted: (words: string) => boolean;
}

export function saidWordsIn(index: TextIndex): SaidWords {
  const quotations = quotationsOf(index.paragraphs.map(({ paragraph }) => paragraph));
  const streams = new Map<string, WordStream>();
  const quotationsIn = (number: number) => quotations.get(indexed(index, number).paragraph.id) ?? [];
  const streamOf = (number: number, quotedOnly: boolean) => {
    const key = `${number}${quotedOnly}`;
    const known = streams.get(key);
    if (known) return known;
    const made = wordStream(indexed(index, number), quotationsIn(number), quotedOnly);
    streams.set(key, made);
    return made;
  };
  const search = (words: string, quotedOnly: boolean) => {
    const pieces = piecesOf(words);
    const runs = pieces.map(runOf).filter((run) => run.length > 0);
    if (runs.length === 0) return [];
    return holdersOf(index, runs).flatMap((number) => {
      const stream = streamOf(number, quotedOnly);
      const all: {
        number: number;
        stream: WordStream;
        runs: readonly (readonly string[])[];
        starts: number[];
      }[] = [];
      for (const first of findRun(stream, runs[0] as string[], 0)) {
        const starts = followRuns(stream, runs, first);
        if (!starts) break;
        all.push({ number, stream, runs, starts });
      }
      return all;
    });
  };
  return {
    quoted: (words) =>
      search(words, true).map((found) => saidAt(found, words, quotationsIn(found.number), index)),
    anywhere: (words) =>
      search(words, false).map((found) => {
        const said = saidAt(found, words, [], index);
        const quotes = quotationsIn(found.number);
        return { ...said, inside: said.evidence.every(({ start, end }) => isQuoted(quotes, start, end)) };
      }),
    piecesQuoted: (words) => piecesOf(words).every((piece) => search(piece, true).length > 0),
  };
}

function indexed(index: TextIndex, number: number): IndexedParagraph {
  return index.paragraphs[number] as IndexedParagraph;
}

/** The paragraphs with the rarest of all words. */
function holdersOf(index: TextIndex, runs: readonly (readonly string[])[]): number[] {
  let rarest: readonly number[] | undefined;
  for (const word of runs.flat()) {
    const places = index.places.get(word) ?? [];
    if (rarest === undefined || places.length < rarest.length) rarest = places;
  }
  return findPlaces(index, rarest ?? []);
}

/** `…`, `...`, `[…]` and `(...)` leave words out. */
function piecesOf(words: string): string[] {
  return words.split(/[[(]?(?:…|\.{3,})[\])]?/u).filter((piece) => runOf(piece).length > 0);
}

function runOf(piece: string): string[] {
  return tokensOf(foldText(piece)).map((token) => token.text);
}

interface FoundRuns {
  readonly number: number;
  readonly stream: WordStream;
  readonly runs: readonly (readonly string[])[];
  readonly starts: readonly number[];
}

function saidAt(
  { number, stream, runs, starts }: FoundRuns,
  words: string,
  quotations: readonly Stretch[],
  index: TextIndex,
): Said {
  const { text } = indexed(index, number).paragraph;
  const evidence: Evidence[] = [];
  const written: string[] = [];
  for (const [at, run] of runs.entries()) {
    const start = starts[at] as number;
    const parts = partsOf(stream.words.slice(start, start + run.length), quotations, text);
    const last = parts.at(-1) as Stretch;
    if (at === 0)
      parts[0] = { ...(parts[0] as Stretch), start: opened(text, (parts[0] as Stretch).start, words) };
    if (at === runs.length - 1)
      parts[parts.length - 1] = {
        start: parts.at(-1)?.start ?? last.start,
        end: closed(text, last.end, words),
      };
    evidence.push(...parts.map((part) => evidenceOf(index, { paragraph: number, ...part })));
    written.push(parts.map((part) => text.slice(part.start, part.end)).join(" "));
  }
  return { evidence: evidence as unknown as Said["evidence"], words: written.join(" … ") };
}

/** One stretch, or one for each quotation where the narrator interrupts; those before the last reach to their closing mark. */
function partsOf(words: readonly StreamWord[], quotations: readonly Stretch[], text: string): Stretch[] {
  const parts: { start: number; end: number; quotation: number }[] = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (last !== undefined && (quotations.length === 0 || last.quotation === word.quotation))
      last.end = word.end;
    else {
      const closing = last && quotations[last.quotation];
      if (last && closing) last.end = last.start + text.slice(last.start, closing.end).trimEnd().length;
      parts.push({ start: word.start, end: word.end, quotation: word.quotation });
    }
  }
  return parts.map(({ start, end }) => ({ start, end }));
}

const openingMark = /["'“„«»‹›‘‚「『([]/u;

/** A mark that opens the words belongs to them where both the teacher and the text write one. */
function opened(text: string, start: number, words: string): number {
  return openingMark.test(words.trim()[0] ?? "") && openingMark.test(text[start - 1] ?? "")
    ? start - 1
    : start;
}

/** So does what ends them: a full stop, or a closing mark. */
function closed(text: string, end: number, words: string): number {
  const last = words.trim().at(-1) ?? "";
  const next = text[end] ?? "";
  if (/[.!?]/u.test(last)) return next === last ? end + 1 : end;
  return /["'”“»«›‹’‘」』)\]]/u.test(last) && /["'”“»«›‹’‘」』)\]]/u.test(next) ? end + 1 : end;
}
