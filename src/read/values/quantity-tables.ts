import type { Locale } from "../../locale/locale.ts";
import { foldText } from "../text/match.ts";
import { anyLower, anyOf, endsOf, gapOf, wordUnitOf } from "./words.ts";

/** Expressions are for texts in lower case, but for `digits`, `currency`, `measure` and `ends`. */
export interface QuantityTables {
  readonly digits: RegExp;
  readonly numberWord: RegExp;
  /** Folded number words to their value. */
  readonly values: ReadonlyMap<string, number>;
  /** Values to the word that writes them. */
  readonly written: ReadonlyMap<number, string>;
  /** White space and a scale word. */
  readonly scale: RegExp;
  readonly scales: ReadonlyMap<string, number>;
  /** What parts the ends of a range, with the white space around it. */
  readonly range: RegExp;
  readonly betweenFirst: RegExp;
  readonly betweenSecond: RegExp;
  readonly currency: RegExp;
  /** A sign or measure behind the number, with white space before it. */
  readonly measure: RegExp;
  readonly bound: RegExp;
  readonly bounds: ReadonlyMap<string, "above" | "below" | "about">;
  readonly article: RegExp;
  readonly ends: RegExp;
  readonly stopWords: ReadonlySet<string>;
  /** Folded words that are no unit: ordinals and shares, which make a part of a number ("two thirds"), and months. */
  readonly notUnits: ReadonlySet<string>;
  readonly usualGroup: string;
  readonly leastGrouped: number;
  readonly unspaced: boolean;
  readonly firstWords: ReadonlySet<string>;
}

const tables = new WeakMap<Locale, QuantityTables>();

export function quantityTables(locale: Locale): QuantityTables {
  const known = tables.get(locale);
  if (known) return known;
  const made = makeTables(locale);
  tables.set(locale, made);
  return made;
}

function makeTables(locale: Locale): QuantityTables {
  const { numbers, reading, calendar } = locale;
  const written = writtenNumbers(locale);
  const values = new Map([...written].map(([value, word]) => [foldText(word), value]));
  for (const [word, value] of Object.entries({ ...numbers.roundWords, ...numbers.forms }))
    values.set(foldText(word), value);
  // A language that gives all its words below a hundred gives them in every gender and case.
  const isWhole = numbers.words.length >= 100;
  if (isWhole) {
    for (let n = 0; n < 100; n += 1) for (const word of numbers.spelled(n)) values.set(foldText(word), n);
  }
  const between = numbers.between;
  const signs = numbers.range.filter((word) => !/\p{L}/u.test(word));
  const words = numbers.range.filter((word) => /\p{L}/u.test(word) && word !== between?.[1]);
  const bounds = new Map(
    (["about", "below", "above"] as const).flatMap((bound) =>
      reading.bounds[bound].map((word) => [foldText(word), bound] as const),
    ),
  );
  const phrase = (source: string, flags = "uy") => new RegExp(source, flags);
  const border = `(?!${wordUnitOf(locale)})`;
  const gap = gapOf(locale);
  // "5月" is no five.
  const dateSigns = calendar.signs && anyOf([calendar.signs.month, ...calendar.signs.day]);
  const ends = `${endsOf(locale)}${dateSigns ? `(?!${dateSigns})` : ""}${
    // "сто двадцать" is no hundred.
    isWhole ? `(?!\\s{1,3}(?:${anyLower(reading.joins)}\\s{0,3})?${anyLower(values.keys())}${border})` : ""
  }`;
  const scales = new Map(Object.entries(numbers.scales).map(([word, scale]) => [foldText(word), scale]));
  return {
    digits: digitsOf(locale),
    numberWord: phrase(`${anyLower(values.keys())}${border}`),
    values,
    written,
    scale: phrase(`${gap}${anyLower(scales.keys())}${border}`),
    scales,
    range: phrase(`\\s?${anyLower(signs)}\\s?|${gap}${anyLower(words)}${gap}`),
    betweenFirst: phrase(between ? `${anyLower([between[0]])}${gap}` : "(?!)"),
    betweenSecond: phrase(between ? `${gap}${anyLower([between[1], ...words])}${gap}` : "(?!)"),
    currency: phrase(
      "(?:(?:US|A|C|NZ|HK|S)?\\p{Sc}\\s?|(?:USD|EUR|GBP|CHF|JPY|RUB|CNY|INR|AUD|CAD)\\s{1,3})(?=\\d)",
      "uy",
    ),
    // Letters of measures keep their case: "5 m" and "5 M" differ.
    measure: phrase(
      `\\s{0,3}(?:[%‰°]|°[CF]|\\p{Sc})|\\s{0,3}${anyOf(numbers.measures ?? [])}${border}|[\\s-]{1,3}${anyOf(numbers.measures ?? [])}${border}`,
      "uy",
    ),
    bound: phrase(`${anyLower(bounds.keys())}${gap}`),
    bounds,
    article: phrase(`${anyLower(reading.articles)}\\s{1,3}`),
    ends: phrase(ends),
    stopWords: new Set(reading.stopWords.map(foldText)),
    notUnits: new Set(
      [
        ...Object.keys(calendar.ordinalWords).flatMap((word) => [word, `${word}s`]),
        ...calendar.months,
        ...Object.keys(numbers.shares ?? {}),
        ...(numbers.shareSign === undefined ? [] : [numbers.shareSign]),
      ].map(foldText),
    ),
    leastGrouped: numbers.leastGrouped ?? 4,
    usualGroup: numbers.groups[0] ?? "",
    unspaced: reading.unspaced ?? false,
    firstWords: new Set(
      [...values.keys(), ...(between ? [between[0]] : [])].map(
        (word) => foldText(word).split(/[^\p{L}\p{M}]/u)[0] ?? "",
      ),
    ),
  };
}

/** Figures, grouped by one of the language's signs throughout, or not at all. White space of a group may be of any kind. */
function digitsOf({ numbers }: Locale): RegExp {
  const signs = numbers.groups.filter((group) => group.trim() !== "");
  const spaces = numbers.groups.some((group) => group.trim() === "") ? "\\u0020\\u00a0\\u2009\\u202f" : "";
  const group = `[${spaces}${signs.map((sign) => `\\u{${(sign.codePointAt(0) as number).toString(16)}}`).join("")}’]`;
  const decimals = `(?:${numbers.decimal === "," ? "," : "\\."}(?<decimals>\\p{Nd}{1,9}))?`;
  return new RegExp(
    `(?:(?<grouped>\\d{1,3}(?<group>${group})\\d{3}(?:\\k<group>\\d{3}){0,3})(?!\\d)|(?<plain>0|[1-9]\\d{0,14}))${decimals.replaceAll("\\p{Nd}", "\\d")}(?!\\d)`,
    "uy",
  );
}

/** The words for whole numbers that the locale gives or composes, by value. */
function writtenNumbers({ numbers }: Locale): Map<number, string> {
  const written = new Map<number, string>(numbers.words.map((word, value) => [value, word]));
  const tens = Object.entries(numbers.roundWords).filter(
    ([word, value]) => value < 100 && !word.includes(" "),
  );
  // "a hundred" rather than "hundred", where the language has both.
  const hasGap = (word: string) => Number(word.includes(" "));
  const round = Object.entries(numbers.roundWords).sort(([a], [b]) => hasGap(b) - hasGap(a));
  for (const [word, value] of round) if (!written.has(value)) written.set(value, word);
  if (!numbers.compose) return written;
  for (const [word, value] of tens) {
    for (let ones = 1; ones < 10; ones += 1) {
      if (!written.has(value + ones))
        written.set(value + ones, numbers.compose(word, numbers.words[ones] ?? ""));
    }
  }
  return written;
}
