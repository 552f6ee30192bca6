import type { PartName } from "../../locale/words/part-words.ts";
import type { Problem } from "../../model/problem.ts";
import { type Entry, type Located, placeIn, type SubLine } from "../draft.ts";
import { type ProblemSource, type ProblemWords, problemAt } from "../problems.ts";
import * as faults from "./entry-faults.ts";
import { type EntryStart, entryStart, indentOf, isThematicBreak, taskBox } from "./entry-lines.ts";
import type { PartHeadings } from "./headings.ts";
import { headingOf } from "./headings.ts";
import type { Section } from "./sections.ts";
import { subLineStart, subLinesOf } from "./sub-lines.ts";

/** Words that grow while their lines are read. */
interface Words {
  readonly pieces: string[];
  readonly stretches: { from: number; line: number; column: number }[];
  length: number;
}

interface OpenEntry {
  readonly start: EntryStart;
  readonly line: number;
  readonly words: Words;
  readonly lines: { word: SubLine["word"]; at: SubLine["at"]; slot?: Located; words: Words }[];
  readonly options: { words: Words; right: boolean }[];
  /** What an indented line that is nothing else runs on from. */
  last: Words | undefined;
  failed: boolean;
}

/**
 * The entries of one part. One with a mistake is left out, so that the mistake draws no others; names and events stay,
 * without the faulty line, since other entries refer to them or are counted with them.
 */
export function readEntries(
  source: ProblemSource,
  section: Section,
  fenced: readonly boolean[],
  headings: PartHeadings,
): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
  const { part } = section;
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  let entry: OpenEntry | undefined;
  /** Whether a line was told that belongs to no entry: those up to the next entry are the same mistake. */
  let stray = false;

  const report = (at: number, from: number, to: number, words: ProblemWords) =>
    problems.push(
      problemAt(source, { line: at + 1, column: from + 1, length: Math.max(0, to - from) }, words),
    );
  const fail = (at: number, from: number, to: number, words: ProblemWords) => {
    report(at, from, to, words);
    if (entry !== undefined) entry.failed = true;
  };
  const close = () => {
    if (entry === undefined) return;
    const made = finish(entry, part, (located, words) => {
      problems.push(problemAt(source, placeIn(located), words));
      if (entry !== undefined) entry.failed = true;
    });
    if (made !== undefined && (!entry.failed || part === "names" || part === "order")) entries.push(made);
    entry = undefined;
  };

  for (let at = section.from; at < section.to; at += 1) {
    const line = source.lines[at] as string;
    const to = line.trimEnd().length;
    const from = line.length - line.trimStart().length;
    if (to === 0 || isThematicBreak(line)) continue;
    if (fenced[at]) {
      if (at === section.from || !fenced[at - 1]) fail(at, from, to, faults.code);
      continue;
    }
    const start = entryStart(line);
    const indent = indentOf(line);
    const isNested = entry !== undefined && start !== undefined && start.indent >= entry.start.indent + 2;

    if (start !== undefined && !isNested) {
      stray = false;
      close();
      entry = {
        start,
        line: at,
        words: wordsFrom(line, at, start.from, to),
        lines: [],
        options: [],
        last: undefined,
        failed: false,
      };
      entry.last = entry.words;
      if (start.tight)
        fail(
          at,
          start.bullet,
          to,
          faults.bulletWithoutSpace(line.slice(start.bullet, start.from), line.slice(start.from, to)),
        );
      else if (part === "questions" && taskBox(line.slice(start.from)) !== undefined)
        fail(at, start.bullet, to, faults.boxAtMargin);
      continue;
    }

    // A sub-line may have a bullet of its own.
    const words = isNested && start !== undefined && !start.tight ? start.from : from;
    const text = line.slice(words, to);
    const kind = subLineStart(text);
    const box = isNested && start !== undefined ? taskBox(text) : undefined;
    const isIndented = entry !== undefined && indent > entry.start.indent;

    if (box !== undefined && entry !== undefined) {
      if (part !== "questions") fail(at, from, to, faults.boxOutsideQuestion);
      else {
        const answer = wordsFrom(line, at, words + box.from, to);
        if (answer.length === 0) fail(at, from, to, faults.emptyOption);
        entry.options.push({ words: answer, right: box.right });
        entry.last = answer;
      }
    } else if (kind.type !== "none" && entry === undefined) {
      report(at, from, to, faults.subLineWithoutEntry);
    } else if (kind.type !== "none" && entry !== undefined && !isIndented) {
      fail(at, from, to, faults.subLineAtMargin(text));
      entry.last = undefined;
    } else if (kind.type === "unknown" && entry !== undefined) {
      fail(
        at,
        words,
        words + kind.length,
        faults.unknownSubLine(text.slice(0, kind.length), kind.meant, part),
      );
      entry.last = undefined;
    } else if (kind.type === "known" && entry !== undefined) {
      if (!subLinesOf[part].includes(kind.word)) {
        fail(at, words, words + kind.length, faults.subLineNotHere(kind.word, part));
        entry.last = undefined;
        continue;
      }
      const said = wordsFrom(line, at, words + kind.text + spaces(text.slice(kind.text)), to);
      const slot = kind.slot && located(wordsFrom(line, at, words + kind.slot[0], words + kind.slot[1]));
      entry.lines.push({
        word: kind.word,
        at: { line: at + 1, column: words + 1, length: kind.length },
        words: said,
        ...(slot && { slot }),
      });
      entry.last = kind.word === "keep order" ? undefined : said;
    } else if (isNested && start !== undefined) {
      if (start.tight)
        fail(
          at,
          start.bullet,
          to,
          faults.bulletWithoutSpace(line.slice(start.bullet, start.from), line.slice(start.from, to)),
        );
      else fail(at, from, to, part === "questions" ? faults.optionWithoutBox(text) : faults.nestedEntry);
      if (entry !== undefined) entry.last = undefined;
    } else if (isIndented && entry?.last !== undefined) {
      runOn(entry.last, line, at, from, to);
    } else if (entry?.failed && isIndented) {
      // It runs on from a line that was a mistake already.
    } else if (!stray) {
      stray = true;
      const heading = headingOf(line);
      report(
        at,
        from,
        to,
        faults.noEntry(text, heading && headings.guess(heading.text), headings, entry !== undefined),
      );
      // Perhaps it runs on from the entry right above, which is then not whole.
      if (entry !== undefined && (source.lines[at - 1] ?? "").trim() !== "") entry.failed = true;
      if (entry !== undefined) entry.last = undefined;
    }
  }
  close();
  return { entries, problems };
}

function wordsFrom(line: string, at: number, from: number, to: number): Words {
  const text = line.slice(from, to);
  return {
    pieces: [text],
    stretches: [{ from: 0, line: at + 1, column: Math.min(from, to) + 1 }],
    length: text.length,
  };
}

function runOn(words: Words, line: string, at: number, from: number, to: number): void {
  const gap = words.length === 0 ? "" : " ";
  if (words.length === 0) words.stretches.length = 0;
  words.stretches.push({ from: words.length + gap.length, line: at + 1, column: from + 1 });
  words.pieces.push(gap, line.slice(from, to));
  words.length += gap.length + to - from;
}

function located(words: Words): Located {
  return { text: words.pieces.join(""), stretches: words.stretches };
}

function spaces(text: string): number {
  return text.length - text.trimStart().length;
}

/** The entry, with what can only be told once all its lines are read. */
function finish(
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
