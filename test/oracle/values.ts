import { numberInWords } from "./number-words.ts";
import { shareInWords } from "./shares.ts";
import { plain } from "./words.ts";

/** A date as a stretch of days (or of minutes of a day), or an amount with its unit. */
export type Value =
  | {
      readonly type: "date";
      readonly scale: "days" | "months" | "minutes";
      readonly detail: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: "amount"; readonly from: number; readonly to: number; readonly unit: string };

const months = [
  ["january", "januar"],
  ["february", "februar"],
  ["march", "märz"],
  ["april"],
  ["may", "mai"],
  ["june", "juni"],
  ["july", "juli"],
  ["august"],
  ["september"],
  ["october", "oktober"],
  ["november"],
  ["december", "dezember"],
];
/** What a short text says as a date or an amount, in English or German; nothing where it is neither. */
export function readValue(text: string, language: string): Value | undefined {
  const words = plain(text)
    .replace(/^(in|on|at|am|um|im|the|der|das) /u, "")
    // "£2.1 million" is 2.1 million of its pounds.
    .replace(/^([$£€]) ?(\d.*)$/u, "$2 $1")
    .replace(/^(?:(?:an?|one) )?(?:hundred|hundert|einhundert)(?= |$)/u, "100")
    .replace(/^(?:(?:an?|one) )?(?:thousand|tausend|eintausend)(?= |$)/u, "1000");
  return dateOf(words) ?? amountOf(words, language);
}

function dateOf(words: string): Value | undefined {
  const time = timeOf(words);
  if (time !== undefined) return time;
  const century = /^(\d{1,2})(?:st|nd|rd|th|\.) (?:century|jahrhunderts?)( bc| v\. chr\.)?$/u.exec(words);
  if (century) {
    const n = Number(century[1]);
    const first = century[2] ? -n * 100 : (n - 1) * 100 + 1;
    return days(first, 1, 1, first + 99, 12, 31, 1);
  }
  // A month of no year stands beside such months alone.
  const alone = months.findIndex((names) => names.includes(words)) + 1;
  if (alone > 0)
    return { type: "date", scale: "months", detail: 3, from: alone * 31 + 1, to: alone * 31 + 31 };
  const dayOnly = dayOfNoYear(words);
  if (dayOnly !== undefined) return dayOnly;
  const date =
    /^(?:ad )?(?:(?:(\d{1,2})\.? )?(\p{L}+) )?(\d{1,4})( bc| bce| v\. chr\.)?$/u.exec(words) ?? undefined;
  if (date) {
    const [, day, name, number, before] = date;
    const month = name === undefined ? 0 : months.findIndex((names) => names.includes(name)) + 1;
    if (name !== undefined && month === 0) return undefined;
    // A bare number is a year only where it looks like one.
    if (name === undefined && !before && !words.startsWith("ad ") && !/^1\d{3}$|^20\d\d$/u.test(number ?? ""))
      return undefined;
    const year = before ? -Number(number) : Number(number);
    if (day !== undefined) return days(year, month, Number(day), year, month, Number(day), 4);
    if (month > 0) return days(year, month, 1, year, month, 31, 3);
    return days(year, 1, 1, year, 12, 31, 2);
  }
  return undefined;
}

/** "7:20 p.m.", "19:20", "nine o'clock", "19.30 Uhr", "7.45 in the evening", "sieben Uhr abends". */
function timeOf(words: string): Value | undefined {
  const [whole, clock = words, part] =
    /^(.+?) (?:(?:in the|at|am|in der) )?(mornings?|afternoon|evening|night|morgens?|vormittags?|nachmittags?|abends?|nachts?)$/u.exec(
      words,
    ) ?? [];
  const [, hours = "", minutes = "0", sign = ""] =
    /^(\d{1,2}|\p{L}+)(?:[:.](\d\d))?(?: ?(a\.?m\.?|p\.?m\.?|o'clock|uhr))?$/u.exec(clock) ?? [];
  const hour = numberOf(hours, "en");
  if (hour === undefined || hour > 24 || (sign === "" && whole === undefined && !clock.includes(":")))
    return undefined;
  const isLate =
    sign.startsWith("p") ||
    (part !== undefined &&
      (/^(?:afternoon|evening|nachmittag|abend)/u.test(part) ||
        (/^(?:night|nacht)/u.test(part) && hour % 12 >= 6)));
  const isEarly = sign.startsWith("a") || (part !== undefined && !isLate);
  // Twelve at night is 12 a.m., and the first hour of the day.
  const from = (isLate ? (hour % 12) + 12 : isEarly ? hour % 12 : hour) * 60 + Number(minutes);
  return { type: "date", scale: "minutes", detail: 0, from, to: from };
}

/** "3 May" stands beside such days, and within its month. */
function dayOfNoYear(words: string): Value | undefined {
  const [, day = "", name = ""] = /^(\d{1,2})\.? (\p{L}+)$/u.exec(words) ?? [];
  const month = months.findIndex((names) => names.includes(name)) + 1;
  const at = month * 31 + Number(day);
  return month === 0 ? undefined : { type: "date", scale: "months", detail: 4, from: at, to: at };
}

/** Days on a calendar of equal months: an order, no distance. */
function days(y1: number, m1: number, d1: number, y2: number, m2: number, d2: number, detail: number): Value {
  const day = (y: number, m: number, d: number) => (y * 12 + m) * 31 + d;
  return { type: "date", scale: "days", detail, from: day(y1, m1, d1), to: day(y2, m2, d2) };
}

function amountOf(words: string, language: string): Value | undefined {
  const [, part = "", whole = ""] = /^([\p{L}\d]+) in ([\p{L}\d]+)$/u.exec(words) ?? [];
  const [parts, wholes] = [part, whole].map((one) => numberOf(one, language));
  if (parts !== undefined && wholes !== undefined && wholes > 0)
    return { type: "amount", from: parts / wholes, to: parts / wholes, unit: "of the whole" };
  const share = shareInWords(words, (word) => numberOf(word, language));
  if (share !== undefined) return { type: "amount", from: share, to: share, unit: "of the whole" };
  const number = "(?:\\d[\\d.,]*|[\\p{L}-]+)";
  const match = new RegExp(
    `^(${number})(?: (?:to|bis|-) (${number}))?(?: (million|millionen))?(?: (.+))?$`,
    "u",
  ).exec(words);
  if (!match) return undefined;
  const from = numberOf(match[1] ?? "", language);
  const to = match[2] === undefined ? from : numberOf(match[2], language);
  if (from === undefined || to === undefined) return undefined;
  const scale = match[3] === undefined ? 1 : 1e6;
  // "one day" and "two days" have one unit.
  const unit = (match[4] ?? "").replace(/s$/u, "");
  // "ein Theater" counts nothing.
  if (/^eine?n?$/u.test(match[1] ?? "") && !isMeasure(unit)) return undefined;
  return { type: "amount", from: from * scale, to: to * scale, unit };
}

function numberOf(words: string, language: string): number | undefined {
  if (/^\d/u.test(words)) {
    const digits = language.startsWith("de")
      ? words.replaceAll(".", "").replace(",", ".")
      : words.replaceAll(",", "");
    const number = Number(digits);
    return Number.isFinite(number) ? number : undefined;
  }
  return numberInWords(words);
}

function isMeasure(unit: string): boolean {
  return (
    /^(?:euro|cent|dollar|prozent|grad|k?m|(?:kilo|zenti)?meter|(?:kilo)?gramm|kilo|liter|tonne|million|milliarde)$/u.test(
      unit,
    ) || lengths.some(([names]) => names.test(unit))
  );
}

/** Whether two values have nothing in common, and are alike enough to stand side by side. Unknown is no. */
export function areApart(a: Value, b: Value): boolean {
  if (a.type === "date" && b.type === "date")
    return a.scale === b.scale && a.detail === b.detail && (a.to < b.from || b.to < a.from);
  if (a.type === "amount" && b.type === "amount") {
    const [first, second] = [inDays(a), inDays(b)];
    return first.unit === second.unit && (first.to < second.from || second.to < first.from);
  }
  return false;
}

/** Whether both could be said of one thing: the same, or one within the other. */
export function touch(a: Value, b: Value): boolean {
  if (a.type !== b.type) return false;
  if (a.type === "date" && b.type === "date" && a.scale !== b.scale) return false;
  const [first, second] = [inDays(a), inDays(b)];
  return first.from <= second.to && second.from <= first.to;
}

/** Lengths of time in days, so that ten weeks stand before two years. */
export function inDays(value: Value): Value & { readonly unit?: string } {
  if (value.type !== "amount") return value;
  const [, days] = lengths.find(([names]) => names.test(value.unit)) ?? [];
  return days === undefined
    ? value
    : { ...value, from: value.from * days, to: value.to * days, unit: "days" };
}

const lengths: readonly (readonly [RegExp, number])[] = [
  [/^(second|sekunden?)$/u, 1 / 86_400],
  [/^(minute|minuten?)$/u, 1 / 1440],
  [/^(hour|stunden?)$/u, 1 / 24],
  [/^(day|tagen?|tag)$/u, 1],
  [/^(week|wochen?)$/u, 7],
  [/^(month|monaten?|monat)$/u, 30.4],
  [/^(year|jahren?|jahr)$/u, 365.25],
];
