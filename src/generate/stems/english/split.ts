import type { Locale } from "../../../locale/locale.ts";
import type { Slot } from "../../../model/article.ts";
import { scanValues } from "../../../read/values/scan-values.ts";
import { listedNames } from "../../listed-names.ts";
import type { Passage } from "../../passage.ts";
import type { Unit } from "./unit.ts";
import { formsOf, isAdjective, isNoun } from "./verb-forms.ts";
import { isClosedWord, numberWords } from "./words.ts";

/** A stretch that is taken for one word. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly make: Pick<Unit, "kind"> & Partial<Unit>;
}

/**
 * A sentence in units, without its closing full stop; `undefined` where it holds signs that part clauses (semicolon, colon,
 * dash, brackets) or is a question: such a sentence is not taken apart.
 */
export function split(sentence: string, slot: Slot, passage: Passage): Unit[] | undefined {
  const end = endOf(sentence, slot);
  if (end === undefined) return undefined;
  const spans = spansOf(sentence.slice(0, end), slot, passage);
  const units: Unit[] = [];
  let at = 0;
  for (const span of [...spans, undefined]) {
    const words = wordsOf(sentence.slice(at, span?.start ?? end));
    if (words === undefined) return undefined;
    units.push(...words);
    if (span === undefined) break;
    // "re-[elected]", "[Mali]an": the answer is part of a word.
    if (/[\p{L}\p{N}\p{Sc}'’-]$/u.test(sentence.slice(0, span.start))) return undefined;
    const after = /^(?:(?<possessive>['’]s)(?![\p{L}\p{N}]))?(?<comma>,)?/u.exec(
      sentence.slice(span.end, end),
    );
    const behind = span.end + (after?.[0].length ?? 0);
    if (/^[\p{L}\p{N}'’%-]/u.test(sentence.slice(behind, end))) return undefined;
    const text = sentence.slice(span.start, span.end) + (after?.groups?.possessive ?? "");
    units.push({
      text,
      lower: sentence.slice(span.start, span.end).toLowerCase(),
      comma: after?.groups?.comma !== undefined,
      possessive: after?.groups?.possessive !== undefined,
      ...span.make,
    });
    at = behind;
  }
  const [first, ...others] = units;
  return first === undefined || !isKnown(first) ? units : [{ ...first, kind: "word" }, ...others];
}

/** A first word with its capital letter that is no name as far as the lexicon knows. */
function isKnown({ kind, name, lower }: Unit): boolean {
  if (kind !== "name" || name !== undefined) return false;
  return isNoun(lower) || isAdjective(lower) || Object.keys(formsOf(lower)).length > 0 || isClosedWord(lower);
}

/** Where the sentence ends without its full stop. One that belongs to the answer ("7:20 p.m.") stays. */
function endOf(sentence: string, slot: Slot): number | undefined {
  const trimmed = sentence.trimEnd();
  if (/[?!…]$/u.test(trimmed)) return undefined;
  return trimmed.endsWith(".") && slot.end < trimmed.length ? trimmed.length - 1 : trimmed.length;
}

function spansOf(sentence: string, slot: Slot, passage: Passage): Span[] {
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  const answer: Span = {
    start: slot.start,
    end: slot.end,
    make: { kind: "slot", slot, ...(name && { name }) },
  };
  const spans = [answer];
  const add = (span: Span) => {
    if (spans.every(({ start, end }) => span.end <= start || end <= span.start)) spans.push(span);
  };
  for (const { index, 0: text } of sentence.matchAll(/“[^“”]*”|"[^"]*"/gu))
    add({ start: index, end: index + text.length, make: { kind: "quote" } });
  for (const { start, end, name: listed } of listedNames(sentence, passage))
    if (/\p{Lu}/u.test(sentence.slice(start, end))) add({ start, end, make: { kind: "name", name: listed } });
  for (const { start, end, value } of datesIn(sentence, passage.locale))
    add({ start, end, make: { kind: "date", date: value } });
  return spans.sort((a, b) => a.start - b.start);
}

/** The dates of a sentence; one without figures and names of months has none that the grammar asks for. */
function datesIn(sentence: string, locale: Locale) {
  if (!/\p{N}/u.test(sentence) && !locale.calendar.months.some((month) => sentence.includes(month)))
    return [];
  return scanValues(sentence, locale).flatMap(({ start, end, value }) =>
    value.type === "date" ? [{ start, end, value }] : [],
  );
}

function wordsOf(text: string): Unit[] | undefined {
  const units: Unit[] = [];
  for (const piece of text.split(/\s+/u)) {
    if (piece === "") continue;
    if (piece === ",") return undefined;
    const comma = piece.endsWith(",");
    const word = comma ? piece.slice(0, -1) : piece;
    if (!isWord.test(word)) return undefined;
    const possessive = /(?:['’]s|s['’])$/u.test(word);
    const lower = word
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/(?:'s|(?<=s)')$/u, "");
    const number = /^\p{Sc}?\p{N}/u.test(word) || numberWords.has(lower.replace(/-.*$/u, ""));
    const proper = /^\p{Lu}/u.test(word);
    units.push({ kind: number ? "number" : proper ? "name" : "word", text: word, lower, comma, possessive });
  }
  return units;
}

/** Words, numbers, abbreviations ("Dr", "U.S.", "p.m."). */
const isWord =
  /^(?:\p{Sc}?\p{N}[\p{N}.,:]*(?:[%‰]|[\p{L}°]+)?|[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*['’]?|(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Prof)\.)$/u;
