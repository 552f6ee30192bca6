import type { Name, Slot } from "../../../model/article.ts";
import { foldText } from "../../../read/text/match.ts";
import { scanValues } from "../../../read/values/scan-values.ts";
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

/** Names are looked for up to this many words. */
const longestName = 9;

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
  for (const found of namesIn(sentence, passage))
    add({ start: found.start, end: found.end, make: { kind: "name", name: found.name } });
  for (const { start, end, value } of scanValues(sentence, passage.locale))
    if (value.type === "date") add({ start, end, make: { kind: "date", date: value } });
  return spans.sort((a, b) => a.start - b.start);
}

/** The listed names of a sentence, the longest first at each place. */
function namesIn(sentence: string, { nameFor }: Passage): { start: number; end: number; name: Name }[] {
  const words = [...sentence.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’](?!s\b)[\p{L}\p{N}]+)*\.?/gu)];
  const found: { start: number; end: number; name: Name }[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let count = Math.min(longestName, words.length - first); count > 0; count -= 1) {
      const start = words[first]?.index as number;
      const last = words[first + count - 1];
      const end = (last?.index ?? 0) + (last?.[0].replace(/\.$/, "").length ?? 0);
      const name = nameFor.get(foldText(sentence.slice(start, end)));
      if (name === undefined || !/\p{Lu}/u.test(sentence.slice(start, end))) continue;
      found.push({ start, end, name });
      first += count - 1;
      break;
    }
  }
  return found;
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
