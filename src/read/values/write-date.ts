import type { Locale } from "../../locale/locale.ts";
import type { DateValue } from "../../model/value.ts";
import { foldText } from "../text/match.ts";
import { inCase } from "./words.ts";

/**
 * The date in the words of its pattern. A date that was parsed comes back to the letter; one whose fields were changed is
 * written in the same way ("12th" -> "13th"). Words such as "BC" are not fields: a year keeps its era.
 */
export function writeDate(value: DateValue, locale: Locale): string {
  return value.pattern.replace(/\{([^{}]+)\}/gu, (whole, spec: string) => {
    const [field = "", ...ways] = spec.split(":");
    return fieldOf(field, ways, value, locale) ?? whole;
  });
}

function fieldOf(
  field: string,
  ways: readonly string[],
  value: DateValue,
  locale: Locale,
): string | undefined {
  const { calendar } = locale;
  const way = ways.at(-1) ?? "";
  switch (field) {
    case "year":
      return value.year === undefined ? undefined : yearOf(Math.abs(value.year), ways[0]);
    case "century":
      return value.century === undefined ? undefined : centuryOf(Math.abs(value.century), way, locale);
    case "season": {
      const names = calendar.seasons[(value.season ?? 0) - 1];
      const name = names && (names[Number.parseInt(ways[0] ?? "0", 10) || 0] ?? names[0]);
      return name === undefined ? undefined : inCase(name, way);
    }
    case "month":
      return value.month === undefined ? undefined : monthOf(value.month, ways, locale);
    case "day":
      if (value.day === undefined) return undefined;
      return way === "ordinal" ? calendar.ordinal(value.day) : padded(value.day, way);
    case "hour":
      if (value.hour === undefined) return undefined;
      if (ways[0] === "word") return hourInWords(value.hour, way, locale);
      return padded(ways[0] === "12" ? value.hour % 12 || 12 : value.hour, way);
    case "minute":
      return padded(value.minute ?? 0, "2");
    case "half": {
      const half = `${(value.hour ?? 0) < 12 ? "a" : "p"}${ways.includes(".") ? ".m." : "m"}`;
      return ways.includes("upper") ? half.toUpperCase() : half;
    }
    default:
      return undefined;
  }
}

function hourInWords(hour: number, way: string, { calendar }: Locale): string | undefined {
  const words = calendar.hourWords ?? [];
  const word = words[hour] ?? words[hour % 12 || 12];
  return word === undefined ? undefined : inCase(word, way);
}

function padded(number: number, way: string): string {
  return way === "2" ? String(number).padStart(2, "0") : String(number);
}

function yearOf(year: number, separator: string | undefined): string {
  const figures = String(year);
  return separator === undefined || figures.length < 4
    ? figures
    : `${figures.slice(0, -3)}${separator}${figures.slice(-3)}`;
}

function monthOf(month: number, ways: readonly string[], { calendar }: Locale): string | undefined {
  const kind = ways[0] ?? "";
  if (kind === "1" || kind === "2") return padded(month, kind);
  const way = ways.at(-1) ?? "";
  const form = /^form(\d)$/u.exec(kind);
  if (form) return inCase(calendar.monthForms?.[Number(form[1]) - 1]?.[month - 1] ?? "", way);
  const short = /^(short|sept)(\.?)$/u.exec(kind);
  if (!short) return inCase(calendar.months[month - 1] ?? "", way);
  const word = short[1] === "sept" && month === 9 ? "sept" : (calendar.shortMonths[month - 1] ?? "");
  return inCase(word, way) + short[2];
}

function centuryOf(century: number, way: string, { calendar }: Locale): string | undefined {
  if (way === "ordinal") return calendar.ordinal(century);
  const roman = /^roman(.*)$/u.exec(way);
  if (roman) return romanOf(century) + roman[1];
  // The pattern holds the ordinal as it was written: another one takes its ending and its case.
  if (calendar.ordinalWords[foldText(way)] === century) return way;
  const ending = foldText(way).at(-1) ?? "";
  const words = Object.entries(calendar.ordinalWords).filter(([, number]) => number === century);
  const word = (words.find(([ordinal]) => ordinal.endsWith(ending)) ?? words[0])?.[0];
  return word === undefined ? calendar.ordinal(century) : inCase(word, /^\p{Lu}/u.test(way) ? "capital" : "");
}

/** A century in Roman figures. */
export function romanOf(number: number): string {
  return (
    "X".repeat(Math.floor(number / 10)) +
    (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10] ?? "")
  );
}
