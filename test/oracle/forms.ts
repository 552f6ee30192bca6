import { numberInWords } from "./number-words.ts";
import { readValue } from "./values.ts";
import { findAll, plain } from "./words.ts";

/**
 * Other ways of writing a date or an amount, as a student may type them: "May 12, 2022", "12/05/2022", "a hundred thousand".
 * Read apart from the dates of the annotations, since what is typed is freer than what is written.
 */

/** Whether a form says the date or amount of the answer, what it leaves out standing in the question. */
export function saysSameValue(form: string, answer: string, stem: string, language: string): boolean {
  const [clock, told] = [form, answer].map((text) => readValue(text, language));
  if (
    clock?.type === "date" &&
    clock.scale === "minutes" &&
    told?.type === "date" &&
    told.scale === "minutes"
  )
    return clock.from === told.from;
  const [typed, written] = [dateOf(form), dateOf(answer)];
  if (typed !== undefined && written !== undefined) return sameDate(typed, written, stem);
  // "930,000 pounds" for "£930,000"; nine pounds of weight are no £9.
  const paid = answer.includes("£") ? form.replace(/ pounds?$/u, " £") : form;
  const [a, b] = [amountOf(paid, language), amountOf(answer, language)];
  if (a === undefined || b === undefined || a.from !== b.from || a.to !== b.to) return false;
  const asked = inSigns(plain(stem));
  const said = (word: string) =>
    b.unit.includes(word) ||
    findAll(asked, word).length > 0 ||
    findAll(asked, word.replace(/s$/u, "")).length > 0;
  // A unit may be left out where the question has it, and be added where it is the fact's.
  return (
    a.unit.every((word) => said(word) || word === "") &&
    b.unit.every((word) => a.unit.includes(word) || said(word))
  );
}

interface Fields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly century?: number;
  readonly minutes?: number;
}

function sameDate(typed: Fields, written: Fields, stem: string): boolean {
  const fields = ["year", "month", "day", "century", "minutes"] as const;
  return fields.every((field) => {
    if (typed[field] === written[field]) return true;
    return (
      field === "year" &&
      typed.year === undefined &&
      findAll(stem, String(Math.abs(written.year ?? 0))).length > 0
    );
  });
}

const months = "jan feb mar|mär apr may|mai jun jul aug sep oct|okt nov dec|dez"
  .split(" ")
  .map((one) => one.split("|"));

function dateOf(text: string): Fields | undefined {
  const words = plain(text)
    .replace(/^(in|on|at|am|um|im|the|der|das|den|dem|from|since) /u, "")
    .replace(/\b(b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.?|vor christus|v\. ?u\. ?z\.?)$/u, "bc")
    .replace(/\b(a\.? ?d\.?|c\.? ?e\.?|n\. ?chr\.?)(?= |$) ?/u, "")
    .trim();
  return clockOf(words) ?? centuryOf(words) ?? figuresOf(words) ?? namedOf(words);
}

function clockOf(words: string): Fields | undefined {
  const [, hours = "", minutes = "0", half = ""] =
    /^(\d{1,2}|[a-z]+)(?:[:.](\d\d))? ?(a\.? ?m\.?|p\.? ?m\.?|o'clock|uhr|)$/u.exec(words) ?? [];
  const hour = /^\d/u.test(hours) ? Number(hours) : numberInWords(hours);
  if (hour === undefined || hours === "" || (half === "" && !/[:.]/u.test(words))) return undefined;
  return {
    minutes:
      (half.startsWith("p") ? (hour % 12) + 12 : half.startsWith("a") ? hour % 12 : hour) * 60 +
      Number(minutes),
  };
}

function centuryOf(words: string): Fields | undefined {
  const [, number = ""] = /^(.+?)(?:st|nd|rd|th|\.)? (?:century|jahrhunderts?)$/u.exec(words) ?? [];
  if (number === "") return undefined;
  const century = /^\d+$/u.test(number)
    ? Number(number)
    : numberInWords(number.replace(/(th|te[nrs]?|ste[nrs]?)$/u, ""));
  return century === undefined ? undefined : { century };
}

/** Whether a form is the full hour of an answer, of the half of the day that the sentence with the answer speaks of, or of none. */
export function saysSameHour(form: string, answer: string, sentence: string): boolean {
  const [typed, written] = [form, answer].map((text) => hourOf(plain(text)));
  if (typed === undefined || written === undefined || written.half !== undefined) return false;
  const pm = /\b(?:evening|afternoon|night|abends?|nachmittags?|nachts?)\b/iu.test(sentence);
  const am = /\b(?:morning|morgens?|vormittags?)\b/iu.test(sentence);
  const half = typed.half ?? (typed.hour > 12 ? "p" : undefined);
  return (
    typed.hour % 12 === written.hour % 12 && (half === undefined || (half === "p" ? pm && !am : am && !pm))
  );
}

/** Whether both say one day of every week: "every Saturday", "on Saturdays", "samstags". */
export function saysSameWeekday(form: string, answer: string): boolean {
  const [typed, written] = [form, answer].map((text) => weekdayOf(plain(text)));
  return typed !== undefined && typed === written;
}

function weekdayOf(words: string): string | undefined {
  const english = /^(?:(?:every|each) (\p{L}+day)|(?:on )?(\p{L}+day)s)$/u.exec(words);
  const german = /^(?:jeden (\p{L}+)|(\p{L}+(?:tag|woch|abend))s)$/u.exec(words);
  return english?.[1] ?? english?.[2] ?? german?.[1] ?? german?.[2];
}

function hourOf(words: string): { hour: number; half: string | undefined } | undefined {
  const [, hours = "", half] =
    /^(?:at |um )?(\d{1,2}|[a-zäöü]+)(?:[:.]00)? ?(?:o'clock|uhr|(?:(a|p)\.? ?m\.?)|)$/u.exec(words) ?? [];
  const hour = /^\d/u.test(hours) ? Number(hours) : numberInWords(hours);
  return hour === undefined || hours === "" || hour > 23 ? undefined : { hour, half };
}

/** 2022-05-12, 12.5.2022, 12/05/2022, 05/2022; nothing where day and month could be exchanged. */
function figuresOf(words: string): Fields | undefined {
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(words);
  if (iso)
    return {
      year: Number(iso[1]),
      month: Number(iso[2]),
      ...(iso[3] === undefined ? {} : { day: Number(iso[3]) }),
    };
  const short = /^(\d{1,2})[./](\d{4})$/u.exec(words);
  if (short) return { month: Number(short[1]), year: Number(short[2]) };
  const [, first = "", mark = "", second = "", year = ""] =
    /^(\d{1,2})([./])\s?(\d{1,2})[./]\s?(\d{4})$/u.exec(words) ?? [];
  if (year === "") return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (mark === "." || a > 12 || a === b) return { day: a, month: b, year: Number(year) };
  return b > 12 ? { day: b, month: a, year: Number(year) } : undefined;
}

function namedOf(words: string): Fields | undefined {
  const parts = words
    .replace(/,/gu, " ")
    .replace(/(\d)(st|nd|rd|th|\.)(?= |$)/gu, "$1")
    .replace(/ of /u, " ")
    .replace(/\. /gu, " ")
    .split(/\s+/u);
  const numbers = parts.filter((part) => /^\d+$/u.test(part)).map(Number);
  const names = parts.filter((part) => !/^\d+$/u.test(part) && part !== "bc");
  const month = names.map(
    (name) => months.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1,
  );
  if (names.length > 1 || month.includes(0) || numbers.length > 2) return undefined;
  const before = parts.includes("bc") ? -1 : 1;
  if (month[0] === undefined) {
    const [year] = numbers;
    const isYear = numbers.length === 1 && (before < 0 || /^(1\d{3}|20\d\d|\d{3})$/u.test(String(year)));
    return isYear ? { year: before * (year as number) } : undefined;
  }
  const year =
    numbers.find((number) => number > 31) ?? (numbers.length === 2 || before < 0 ? numbers[1] : undefined);
  const day = numbers.find((number) => number !== year);
  return {
    month: month[0],
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year: before * year }),
  };
}

/** Words for measures, English and German, with the sign that says the same. */
const measures: readonly (readonly [RegExp, string])[] = [
  [
    /\bkilomet(?:re|er)s? (?:an|per) hour\b|\bkilometern? (?:pro|in der) stunde\b|\bstundenkilometern?\b/gu,
    "km/h",
  ],
  [/\bsquare kilomet(?:re|er)s?\b|\bquadratkilometern?\b/gu, "km²"],
  [/\bsquare met(?:re|er)s?\b|\bquadratmetern?\b/gu, "m²"],
  [/\bkilomet(?:re|er)[sn]?\b/gu, "km"],
  [/\b[cz]entimet(?:re|er)[sn]?\b/gu, "cm"],
  [/\bmillimet(?:re|er)[sn]?\b/gu, "mm"],
  [/\bmet(?:re|er)[sn]?\b/gu, "m"],
  [/\bkilo(?:gram(?:me)?s?|gramm|s)?\b/gu, "kg"],
  [/\bgram(?:me|m)?s?\b/gu, "g"],
  [/\btonne[sn]?\b/gu, "t"],
  [/\blit(?:re|er)[sn]?\b/gu, "l"],
  [/\bhe[ck]tares?\b|\bhektar\b/gu, "ha"],
  [/\bsecond[s]?\b|\bsekunden?\b/gu, "s"],
  [/\bminute[sn]?\b/gu, "min"],
  [/\bhours?\b|\bstunden?\b/gu, "h"],
  [/\bper ?cent\b|\bprozent\b/gu, "%"],
  [/\bdegrees? celsius\b|\bgrad celsius\b/gu, "°c"],
  [/\beuros?\b/gu, "€"],
  [/\bdollars?\b/gu, "$"],
];

function inSigns(words: string): string {
  return measures.reduce((text, [measure, sign]) => text.replace(measure, () => sign), words);
}

interface Amount {
  readonly from: number;
  readonly to: number;
  readonly unit: readonly string[];
}

/** A number in figures or words at the beginning, and the words behind it; or a money sign before it. */
function amountOf(text: string, language: string): Amount | undefined {
  const words = inSigns(plain(text))
    .replace(/(\d)\s?([%€$£°]|(?:[kcm]?m[²]?|kg|g|t|l|ha|s|min|h|km\/h)$)/u, "$1 $2")
    .replace(/(\d)[ ](?=\d{3}\b)/gu, "$1")
    .replace(/(\d)-(\d)/u, "$1 to $2")
    .replace(/^([$€£])\s?(.+)$/u, "$2 $1")
    .split(" ");
  for (let length = words.length; length > 0; length -= 1) {
    const [first = "", last] = words
      .slice(0, length)
      .join(" ")
      .split(/ (?:to|bis|-) /u);
    const from = figure(first, language);
    const to = last === undefined ? from : figure(last, language);
    if (from !== undefined && to !== undefined)
      return { from, to, unit: words.slice(length).map((word) => word.replace(/\.$/u, "")) };
  }
  return undefined;
}

function figure(text: string, language: string): number | undefined {
  const [, digits = "", scale = ""] =
    /^(\d[\d.,]*)(?: (million|millionen|mio\.?|milliarden?|mrd\.?|thousand|tausend|billion))?$/u.exec(text) ??
    [];
  if (digits === "") return numberInWords(text);
  const number = Number(
    language.startsWith("de") ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", ""),
  );
  const worth = /^(?:billion|milliarde|mrd)/u.test(scale)
    ? 1e9
    : scale.startsWith("m")
      ? 1e6
      : scale === ""
        ? 1
        : 1000;
  return Number.isFinite(number) ? number * worth : undefined;
}
