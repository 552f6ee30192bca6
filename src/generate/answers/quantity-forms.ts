import type { Locale } from "../../locale/locale.ts";
import type { QuantityValue } from "../../model/value.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { foldText } from "../../read/text/match.ts";
import { countedNoun } from "./counted-noun.ts";
import { unitForms } from "./unit-forms.ts";

/**
 * Other ways of writing a number: figures with and without their sign for thousands, in words, with the scale word
 * multiplied in ("2.5 million", "2,500,000"); without its unit where the stem has the unit.
 */
export function quantityForms(value: QuantityValue, stem: string, locale: Locale): string[] {
  const parts = /^([^{}]*)\{amount[^{}]*\}(?:[^{}]*\{upper[^{}]*\})?([^{}]*)$/u.exec(value.pattern);
  // Held as it stands: nothing is known of its parts.
  if (parts === null) return [];
  const [, before = "", after = ""] = parts;
  const isOne = value.amount === value.scale && value.upper === undefined;
  const scale = scaleIn(after, locale);
  const unit = withoutScale(after, locale);
  // "£930,000", but no "£nine hundred and thirty thousand".
  const units = [
    { before, after: unit, inFigures: /\p{Sc}\s?$/u.test(before) },
    ...unitForms(before, unit, isOne, locale),
  ];
  const counted = countedNoun(unit, isOne, locale);
  const isSaid = before === "" && unitIsIn(stem, unit, locale);
  const write = (number: string, word: string) => [
    ...units
      // "12 million €", but no "12 million€".
      .filter(
        ({ after, inFigures }) => !inFigures || (/\d$/u.test(number) && (word === "" || !/^\S/u.test(after))),
      )
      .map((one) => `${one.before}${number}${word}${one.after}`),
    // "How many days …?": "10"; a scale word is part of the number.
    ...(isSaid ? [`${number}${word}`] : []),
    // "How many equal peaks …?": "nine peaks"
    ...(isSaid && counted !== undefined && counted.noun !== counted.phrase
      ? [`${number}${word} ${unit.trimStart().slice(counted.phrase.length - counted.noun.length)}`]
      : []),
  ];
  const short = scale === "" ? undefined : locale.numbers.shortScales?.[value.scale];
  const scaled = numbersOf(value, value.scale, locale);
  return [
    ...scaled.flatMap((number) => write(number, scale)),
    // "3,5 Mio. Euro": behind figures alone.
    ...(short === undefined
      ? []
      : scaled.filter((number) => /\d$/u.test(number)).flatMap((number) => write(number, ` ${short}`))),
    ...(value.scale === 1 ? [] : numbersOf(value, 1, locale).flatMap((number) => write(number, ""))),
  ];
}

/** The number, or both ends of a range, in every way. */
function numbersOf(value: QuantityValue, scale: number, locale: Locale): string[] {
  const { amount, upper } = value;
  const decimals = scale === 1 && value.scale > 1 ? 0 : value.decimals;
  const ways = (n: number) => waysOf(n / scale, decimals, locale);
  if (upper === undefined) return ways(amount);
  const [firsts, seconds] = [ways(amount), ways(upper)];
  const [word] = locale.numbers.range;
  return firsts.flatMap((first, index) => {
    const second = seconds[index];
    if (second === undefined) return [];
    const signs = /\d/u.test(first) ? [` ${word} `, "–", "-"] : [` ${word} `];
    return signs.map((sign) => `${first}${sign}${second}`);
  });
}

function waysOf(n: number, decimals: number, { numbers }: Locale): string[] {
  const [whole = "", rest = ""] = n.toFixed(decimals).split(".");
  const tail = rest === "" ? "" : `${numbers.decimal}${rest}`;
  const grouped = (sign: string) => whole.replace(/\B(?=(?:\d{3})+$)/gu, sign) + tail;
  return [
    ...new Set([grouped(numbers.groups[0] ?? ""), whole + tail, grouped(" ")]),
    ...(rest === "" && Number.isInteger(n) ? numbers.spelled(n) : []),
  ];
}

function unitIsIn(stem: string, unit: string, locale: Locale): boolean {
  const words = contentWords(unit, locale);
  const said = contentWords(stem, locale);
  return words.size > 0 && [...words].every((word) => said.has(word));
}

/** " million people" -> " people" */
function withoutScale(after: string, locale: Locale): string {
  return after.slice(scaleIn(after, locale).length);
}

/** The scale words with which what stands behind a number begins. */
function scaleIn(after: string, { numbers }: Locale): string {
  let end = 0;
  for (const match of after.matchAll(/\s+([\p{L}\p{M}]+)/gu)) {
    if (match.index !== end || !Object.hasOwn(numbers.scales, foldText(match[1] as string))) break;
    end += match[0].length;
  }
  return after.slice(0, end);
}
