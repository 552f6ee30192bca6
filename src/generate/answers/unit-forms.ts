import type { Locale } from "../../locale/locale.ts";
import type { UnitSign, Units } from "../../locale/words/units.ts";
import { fold, foldText } from "../../read/text/match.ts";

/** What stands around a number, its unit written in another way. */
export interface UnitForm {
  readonly before: string;
  readonly after: string;
  /** A sign stands beside figures alone: "5 km", but no "five km". */
  readonly inFigures: boolean;
}

/**
 * Other ways of writing the unit with which the words behind a number begin, or the money sign before it: "5 km" and
 * "5 kilometers" for "5 kilometres", "40%" for "40 per cent", "seven euros" for "€7".
 */
export function unitForms(before: string, after: string, isOne: boolean, locale: Locale): UnitForm[] {
  const { units } = locale.numbers;
  const money = moneySigns.find((sign) => before.trim() === sign);
  if (money !== undefined)
    return wordsFor(units, money, isOne).map((word) => ({
      before: "",
      after: ` ${word}${after}`,
      inFigures: false,
    }));
  if (before.trim() !== "") return [];
  const found = unitAt(after, locale);
  if (found === undefined) return [];
  const { sign, group, tail } = found;
  const words = group ?? wordsFor(units, sign, isOne);
  const gap = locale.reading.unspaced ? "" : " ";
  const own = units.signs?.[sign];
  return [
    ...words.map((word) => ({ before, after: `${gap}${word}${tail}`, inFigures: false })),
    ...[sign, ...(own === undefined ? [] : [own])].flatMap((one) => [
      { before, after: ` ${one}${tail}`, inFigures: true },
      { before, after: `${one}${tail}`, inFigures: true },
    ]),
    ...(moneySigns.includes(sign) ? [{ before: sign, after: tail, inFigures: true }] : []),
  ];
}

const moneySigns: readonly UnitSign[] = ["€", "$", "£"];

/** Its word is a weight as well: "nine pounds" is not to be written "£9". */
const signOfTwo: UnitSign = "£";

interface FoundUnit {
  readonly sign: UnitSign;
  /** The spellings of the form that stands there; none where a sign does. */
  readonly group?: readonly string[];
  /** What stands behind the unit: " of rope". */
  readonly tail: string;
}

function unitAt(after: string, locale: Locale): FoundUnit | undefined {
  const rest = after.trimStart();
  const folded = fold(rest);
  // "5 m" is not "5 M".
  for (const { text, sign, group } of entriesOf(locale)) {
    const stands = group === undefined ? rest.startsWith(text) : folded.text.startsWith(foldText(text));
    if (!stands || (sign === signOfTwo && group !== undefined)) continue;
    const end = group === undefined ? text.length : folded.offsets[foldText(text).length];
    const tail = rest.slice(end);
    if (tail === "" || (!locale.reading.unspaced && /^\s/u.test(tail)))
      return { sign, tail, ...(group && { group }) };
  }
  return undefined;
}

interface Entry {
  readonly text: string;
  readonly sign: UnitSign;
  readonly group?: readonly string[];
}

const entries = new WeakMap<Units, readonly Entry[]>();

/** Every word and sign, the longest first. */
function entriesOf({ numbers: { units } }: Locale): readonly Entry[] {
  const known = entries.get(units);
  if (known !== undefined) return known;
  const signs = Object.keys(units.words) as UnitSign[];
  const made = signs
    .flatMap((sign): Entry[] => [
      ...groupsOf(units, sign).flatMap((group) => group.map((text) => ({ text, sign, group }))),
      ...[sign, units.signs?.[sign]].flatMap((text) => (text === undefined ? [] : [{ text, sign }])),
    ])
    .sort((a, b) => b.text.length - a.text.length);
  entries.set(units, made);
  return made;
}

function groupsOf(units: Units, sign: UnitSign): string[][] {
  const words = units.words[sign];
  return words === "" ? [] : words.split("|").map((group) => group.split("/"));
}

/** The words for a sign behind one, or behind other numbers in every case that they may take. */
function wordsFor(units: Units, sign: UnitSign, isOne: boolean): string[] {
  const [one = [], ...several] = groupsOf(units, sign);
  return isOne || several.length === 0 ? one : several.flat();
}
