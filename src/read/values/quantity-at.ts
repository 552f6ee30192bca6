import type { Locale } from "../../locale/locale.ts";
import type { QuantityValue } from "../../model/value.ts";
import { foldText } from "../text/match.ts";
import { lowerCase } from "./lower-case.ts";
import { type QuantityTables, quantityTables } from "./quantity-tables.ts";
import { caseOf } from "./words.ts";

/** A quantity in a text, and where it ends. */
export interface Found {
  readonly end: number;
  readonly value: QuantityValue;
}

/** Every quantity that begins at an offset of a text, longest first, with the signs, scales and measures that belong to it. */
export function quantityAt(text: string, at: number, locale: Locale): Found[] {
  const tables = quantityTables(locale);
  const found: Found[] = [];
  const between = wordAt(tables.betweenFirst, text, at);
  if (between !== undefined) {
    const range = rangeAt(text, at + between.length, between, tables.betweenSecond, tables);
    if (range) found.push(...scaled(text, range, tables));
  }
  const range = rangeAt(text, at, "", tables.range, tables);
  if (range) found.push(...scaled(text, range, tables));
  const single = numberAt(text, at, tables);
  if (single)
    found.push(...scaled(text, { ...single, pattern: `${single.currency}{${single.spec}}` }, tables));
  return found
    .filter(({ end, value }) => exec(tables.ends, text, end) && !isYears(value))
    .sort((a, b) => b.end - a.end);
}

/** "2019–2021" is two years. */
function isYears(value: QuantityValue): boolean {
  const isYear = (n: number) => n >= 1000 && n <= 2100 && value.decimals === 0 && !value.grouped;
  return value.upper !== undefined && value.unit === "" && isYear(value.amount) && isYear(value.upper);
}

interface Written {
  readonly end: number;
  readonly number: number;
  readonly form: "digits" | "words";
  readonly decimals: number;
  readonly grouped: boolean;
  /** The field of the pattern, with how it was written. */
  readonly spec: string;
  readonly currency: string;
}

interface Unscaled extends Written {
  readonly upper?: number;
  readonly pattern: string;
}

const firstLetters = /[\p{L}\p{M}]+/uy;

function numberAt(text: string, at: number, tables: QuantityTables, field = "amount"): Written | undefined {
  const currency = exec(tables.currency, text, at)?.[0] ?? "";
  const start = at + currency.length;
  const digits = exec(tables.digits, text, start);
  if (digits) {
    const { group, grouped, plain, decimals = "" } = digits.groups ?? {};
    const whole = (grouped ?? plain ?? "").replace(/\D/g, "");
    if (whole.length > 15 || (whole.length > 1 && whole.startsWith("0"))) return undefined;
    return {
      end: start + digits[0].length,
      number: Number(decimals === "" ? whole : `${whole}.${decimals}`),
      form: "digits",
      decimals: decimals.length,
      grouped: group !== undefined || whole.length < tables.leastGrouped,
      spec:
        group === undefined || (group === tables.usualGroup && whole.length >= tables.leastGrouped)
          ? field
          : `${field}:${group}`,
      currency,
    };
  }
  if (currency !== "") return undefined;
  const letters = exec(firstLetters, text, start)?.[0];
  const opens = letters !== undefined && (tables.unspaced || tables.firstWords.has(foldText(letters)));
  const word = opens ? wordAt(tables.numberWord, text, start) : undefined;
  if (word !== undefined) {
    const number = tables.values.get(foldText(word));
    if (number === undefined) return undefined;
    const way = caseOf(word, tables.written.get(number) ?? "");
    const spec = way === undefined ? `${field}:=${word}` : way === "" ? field : `${field}:${way}`;
    return { end: start + word.length, number, form: "words", decimals: 0, grouped: true, spec, currency };
  }
  // "a million"
  const article = wordAt(tables.article, text, start);
  const end = start + (article ?? "").trimEnd().length;
  if (article === undefined || wordAt(tables.scale, text, end) === undefined) return undefined;
  return {
    end,
    number: 1,
    form: "words",
    decimals: 0,
    grouped: true,
    spec: `${field}:=${article.trimEnd()}`,
    currency,
  };
}

function rangeAt(
  text: string,
  at: number,
  frame: string,
  part: RegExp,
  tables: QuantityTables,
): Unscaled | undefined {
  const first = numberAt(text, at, tables);
  const parting = first && wordAt(part, text, first.end);
  if (!first || parting === undefined) return undefined;
  const second = numberAt(text, first.end + parting.length, tables, "upper");
  if (
    !second ||
    second.form !== first.form ||
    second.decimals !== first.decimals ||
    second.number <= first.number
  ) {
    return undefined;
  }
  if (second.currency !== "" && second.currency !== first.currency) return undefined;
  const pattern = `${frame}${first.currency}{${first.spec}}${parting}${second.currency}{${second.spec}}`;
  return {
    ...first,
    grouped: second.grouped && first.grouped,
    end: second.end,
    upper: second.number,
    pattern,
  };
}

/** The number with the scale words and the measure behind it, and without. */
function scaled(text: string, number: Unscaled, tables: QuantityTables): Found[] {
  let { end } = number;
  let scale = 1;
  for (let count = 0; count < 2; count += 1) {
    const word = wordAt(tables.scale, text, end);
    const factor = tables.scales.get(foldText(word ?? "").trim());
    if (word === undefined || factor === undefined || factor >= 1e12 * 1e6) break;
    scale *= factor;
    end += word.length;
  }
  const measure = exec(tables.measure, text, end)?.[0] ?? "";
  const make = (to: number): Found => ({
    end: to,
    value: {
      type: "quantity",
      amount: times(number.number, number.decimals, scale),
      ...(number.upper !== undefined && { upper: times(number.upper, number.decimals, scale) }),
      form: number.form,
      decimals: number.decimals,
      scale,
      grouped: number.grouped,
      pattern: number.pattern + text.slice(number.end, to),
      unit: foldText(`${number.currency.trim()} ${text.slice(number.end, to).replace(/^-/u, "")}`)
        .replace(/ +/g, " ")
        .trim(),
    },
  });
  return measure === "" ? [make(end)] : [make(end + measure.length), make(end)];
}

/** 2.3 million is 2300000, not 2299999.9999999995. */
function times(number: number, decimals: number, scale: number): number {
  const shift = 10 ** decimals;
  return scale >= shift ? Math.round(number * shift) * (scale / shift) : number * scale;
}

/** What an expression for lower case finds at an offset, as the text writes it. */
export function wordAt(expression: RegExp, text: string, at: number): string | undefined {
  const found = exec(expression, lowerCase(text), at)?.[0];
  return found && text.slice(at, at + found.length);
}

function exec(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
