import type { Locale } from "../../locale/locale.ts";
import { foldText } from "../text/match.ts";
import { anyLower, endsOf, gap, gapOf, wordUnitOf } from "./words.ts";

/** One way of writing a date, with named groups for its fields. Expressions are for texts in lower case. */
export interface DateForm {
  /** Cheap to try: what the first figures look like. An expression is compiled when it is first tried, which costs. */
  readonly looks: RegExp;
  readonly expression: RegExp;
  /** It says less than a date in a running text must: a month alone, `2022-05`. */
  readonly bare: boolean;
}

export interface DateTables {
  /** Forms that begin with a figure, and those that begin with a word. */
  readonly figures: readonly DateForm[];
  readonly words: readonly DateForm[];
  /** A time of day that follows a date. */
  readonly time: RegExp;
  /** What may stand before a date in an answer. */
  readonly lead: RegExp;
  /** What must stand before a month or season alone in a running text. */
  readonly preposition: RegExp;
  /** Folded names of months to 1–12; short ones without full stop. */
  readonly months: ReadonlyMap<string, number>;
  readonly shortMonths: ReadonlyMap<string, number>;
  /** Folded names of seasons to number and place among its names. */
  readonly seasons: ReadonlyMap<string, { readonly season: number; readonly name: number }>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly before: ReadonlySet<string>;
  /** Folded words for hours to their number. */
  readonly hours: ReadonlyMap<string, number>;
  /** The language counts the hours of each half of the day. */
  readonly halves: boolean;
  /** The folded first words with which a date may begin. */
  readonly firstWords: ReadonlySet<string>;
}

/** "12 May", "12. Mai", "3rd of May" */
const dayAndWord = /\d\d?[^\s\d]{0,3}\s{1,3}[^\s\d]/y;
/** "19th century", "19. Jahrhundert", "19th-century" */
const ordinalAndWord = /\d\d?[^\s\d-]{1,3}[\s-][^\s\d]/y;
/** "19-й век", "19世纪" */
const numberAndWord = /\d\d?[^\d.,:]/y;

const tables = new WeakMap<Locale, DateTables>();

export function dateTables(locale: Locale): DateTables {
  const known = tables.get(locale);
  if (known) return known;
  const made = makeTables(locale);
  tables.set(locale, made);
  return made;
}

function makeTables(locale: Locale): DateTables {
  const { calendar } = locale;
  const [wordUnit, ends] = [wordUnitOf(locale), endsOf(locale)];
  const shorts = [...calendar.shortMonths];
  // Four letters are as usual as three for September.
  const shortMonths = new Map(shorts.map((short, index) => [foldText(short), index + 1]));
  if (foldText(calendar.months[8] ?? "").startsWith("sept")) shortMonths.set("sept", 9);
  const allMonths = [calendar.months, ...(calendar.monthForms ?? [])];
  const months = new Map(
    allMonths.flatMap((names) => names.map((month, index) => [foldText(month), index + 1] as const)),
  );
  const seasons = new Map(
    calendar.seasons.flatMap((names, index) =>
      names.map((word, name) => [foldText(word), { season: index + 1, name }] as const),
    ),
  );
  const ordinals = new Map(Object.entries(calendar.ordinalWords).map(([word, n]) => [foldText(word), n]));

  const M = `(?<month>${anyLower(allMonths.flat())}(?!${wordUnit})|${anyLower(shortMonths.keys())}(?!${wordUnit})\\.?)`;
  const D = `(?<day>\\d{1,2}${anyLower(calendar.ordinalEndings)}?)`;
  const S = `(?<season>${anyLower(calendar.seasons.flat())})(?!${wordUnit})`;
  const era = anyLower([...calendar.before, ...calendar.after]);
  const yearWords = calendar.yearWords ? `(?:\\s?${anyLower(calendar.yearWords)}(?!${wordUnit}))?` : "";
  const plainYear = `(?<year>[12]\\d{3})${yearWords}`;
  const eraYear = `(?<year>\\d{1,2}[.,\\u00a0\\u202f]\\d{3}|\\d{1,4})\\s?(?<era>${era})`;
  const { links, signs, clockSigns } = calendar;
  const of = `(?:${anyLower(links?.month ?? ["of", "de"])}${gap})?`;
  const ofYear = links ? `(?:${anyLower(links.year)}${gap})?` : "";
  const ofMonthYear = links ? ofYear : of;
  const ending = calendar.ordinalEndings.length > 0 ? anyLower(calendar.ordinalEndings) : "";
  const romanEnding = `(?:${calendar.romanCenturies ? `${calendar.romanCenturies}|` : ""}\\.)?`;
  const ordinal = `(?<century>\\d{1,2}${ending}|${anyLower(ordinals.keys())}|[ivx]{1,6}${romanEnding})`;
  const century = anyLower(calendar.century);
  const C = calendar.centuryFirst
    ? `${century}${gap}${ordinal}`
    : `${ordinal}${locale.reading.unspaced ? "\\s?" : "[\\s-]"}${century}`;
  const figuresAndWord =
    locale.reading.unspaced || calendar.ordinalEndings.some((end) => end.startsWith("-"))
      ? numberAndWord
      : ordinalAndWord;
  // "5 hours" is a measure, though "1400 hours" may be a time.
  const measures = new Set(locale.numbers.measures ?? []);
  const clock = `(?<clock>${anyLower(calendar.clockWords.filter((word) => !measures.has(word)))})`;
  const clockSign = clockSigns ? `(?<hour3>\\d{1,2})\\s?${anyLower(clockSigns)}\\s?(?<minute3>\\d{2})|` : "";
  const T = `(?:${clockSign}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?:\\s?${clock})?|(?<hour2>\\d{1,2})(?:\\.(?<minute2>\\d{2}))?\\s?${clock.replace("clock", "clock2")})`;

  const hours = calendar.hourWords ?? [];
  const H = `(?<hourWord>${anyLower(hours)})${gap}${clock.replace("clock", "clock4")}`;

  // "XIX", and "XIXe" where the language writes it so.
  const romans = "i v x ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
    .split(" ")
    .flatMap((roman) => [roman, roman + (calendar.romanCenturies ?? "")]);

  const form = (source: string, bare = false, looks = /(?:)/y): DateForm => ({
    looks,
    expression: new RegExp(source + ends, "uyd"),
    bare,
  });
  const withYear = (source: string, looks?: RegExp) => [
    form(source + plainYear, false, looks),
    form(source + eraYear, false, looks),
  ];
  return {
    figures: [
      ...(signs ? signedForms(signs, plainYear, S).map((source) => form(source)) : []),
      form(
        `${plainYear}-(?<month2>\\d{2})-(?<day2>\\d{2})(?:[t ](?<hour>\\d{2}):(?<minute>\\d{2}))?`,
        false,
        /\d{4}-\d\d-/y,
      ),
      form(`${plainYear}-(?<month2>\\d{2})`, true, /\d{4}-\d/y),
      form(`(?<day2>\\d{1,2})\\.(?<month2>\\d{1,2})\\.${plainYear}`, false, /\d\d?\.\d\d?\./y),
      ...withYear(`${D}${gap}${of}${M},?${gap}${ofYear}`, dayAndWord),
      form(`${D}${gap}${of}${M}`, false, dayAndWord),
      form(`${C}\\s?(?<era>${era})`, false, figuresAndWord),
      form(C, false, figuresAndWord),
      form(T, false, /\d\d?(?:[:.]\d\d|\s?[^\s\d.,;:!?])/y),
      form(eraYear, false, /\d[\d.,\u00a0\u202f]{0,4}\s?[^\s\d]/y),
      form(plainYear, false, /[12]\d{3}/y),
    ],
    words: [
      ...withYear(`${M}${gap}${D},?${gap}${ofYear}`),
      form(`${M}${gap}${D}`),
      ...withYear(`${M},?${gap}${ofMonthYear}`),
      form(M, true),
      ...withYear(`${S}${gap}${ofMonthYear}`),
      form(S, true),
      form(`${C}\\s?(?<era>${era})`),
      form(C),
      ...(hours.length > 0 ? [form(H)] : []),
      form(`(?<era>${era})\\s?(?<year>\\d{1,4})${signs ? `(?:\\s?${signs.year})?` : ""}`),
    ],
    time: new RegExp(`,?\\s{1,3}(?:${anyLower(calendar.leads ?? [])}\\s{1,3})?${T}${ends}`, "uyd"),
    lead: new RegExp(`${anyLower(calendar.leads ?? [])}${gapOf(locale)}`, "uy"),
    preposition: new RegExp(
      `(?<!${wordUnit})${anyLower([...(calendar.prepositions ?? []), ...(calendar.leads ?? []).filter((lead) => lead.includes(" "))])}\\s{1,3}$`,
      "u",
    ),
    months,
    shortMonths,
    seasons,
    ordinals,
    before: new Set(calendar.before.map(foldText)),
    hours: new Map(hours.map((word, hour) => [foldText(word), hour])),
    halves: calendar.writing.time.some((pattern) => pattern.includes("{half")),
    firstWords: new Set(
      [
        ...months.keys(),
        ...shortMonths.keys(),
        ...seasons.keys(),
        ...ordinals.keys(),
        ...hours,
        ...calendar.before,
        ...calendar.after,
        ...(calendar.centuryFirst ? calendar.century : []),
      ]
        .map((word) => /^[\p{L}\p{M}]+/u.exec(foldText(word))?.[0] ?? "")
        .concat(romans),
    ),
  };
}

/** 2022年5月12日, 2022年5月, 2019年春天, 1987年, 5月12日, 5月 */
function signedForms({ year, month, day }: Signs, plainYear: string, season: string): readonly string[] {
  const Y = `${plainYear}\\s?${year}`;
  const M = `(?<month2>\\d{1,2})\\s?${month}`;
  const D = `\\s?(?<day2>\\d{1,2})\\s?${anyLower(day)}`;
  return [`${Y}\\s?${M}${D}`, `${Y}\\s?${M}`, `${Y}\\s?${season}`, Y, `${M}${D}`, M];
}

type Signs = NonNullable<Locale["calendar"]["signs"]>;
