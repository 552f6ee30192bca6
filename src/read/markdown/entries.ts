import type { Problem } from "../../model/problem.ts";
import { type Entry, placeIn } from "../draft.ts";
import { type ProblemSource, type ProblemWords, problemAt } from "../problems.ts";
import * as faults from "./entry-faults.ts";
import { entryStart, indentOf, isThematicBreak, taskBox } from "./entry-lines.ts";
import { finishEntry, type OpenEntry } from "./finish-entry.ts";
import { located, runOn, wordsFrom } from "./growing-words.ts";
import type { PartHeadings } from "./headings.ts";
import { headingOf } from "./headings.ts";
import type { Section } from "./sections.ts";
import { subLineStart, subLinesOf } from "./sub-lines.ts";

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
    const made = finishEntry(entry, part, (located, words) => {
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

function spaces(text: string): number {
  return text.length - text.trimStart().length;
}
