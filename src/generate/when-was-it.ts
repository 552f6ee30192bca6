import type { ArticleEvent } from "../model/article.ts";
import { type Evidence, isProof } from "../model/evidence.ts";
import type { MatchItem } from "../model/item.ts";
import type { DateValue } from "../model/value.ts";
import { compareDates } from "../model/value.ts";
import { drawIndex, drawSome, orderByName } from "../random/draw.ts";
import type { Random, Streams } from "../random/random.ts";
import { parseDate } from "../read/values/parse-date.ts";
import { writeDate } from "../read/values/write-date.ts";
import { overlaps, valuesOverlap } from "./distractors/sameness.ts";
import { shiftDate } from "./distractors/shift-date.ts";
import { isSaid } from "./distractors/value-likeness.ts";
import { hasDate, placeOfDate } from "./events.ts";
import type { Kind } from "./kind.ts";
import { optionsOf } from "./options.ts";
import type { Passage } from "./passage.ts";
import { asSentence } from "./statement-of.ts";

/** When was each of these things? Events to dates of one precision, with more dates than are needed. One item an article. */
export const whenWasIt: Kind = {
  title: "when was it: match events with dates",
  interactions: ["match"],
  process: "retrieve",
  asks: ["events"],
  needs: "three events under In this order, with different dates that stand in the text",
  weight: 1,
  isBig: true,
  generate(passage, _request, streams) {
    const item = matchDates(passage, streams);
    return { items: item === undefined ? [] : [item], findings: [] };
  },
};

/** Our own figures: a page holds them, and a guess seldom helps. */
const count = { fewest: 3, most: 5, spare: 2 };

/** An event with its date at the item's precision, and where the text has it. */
interface Dated {
  readonly event: ArticleEvent;
  readonly date: DateValue;
  readonly text: string;
  readonly place: Evidence;
}

function matchDates(passage: Passage, streams: Streams): MatchItem | undefined {
  const { article } = passage;
  const drawn = drawSome(
    atOnePrecision(passage),
    count.most,
    ({ event }) => event.id,
    streams("when-was-it", "events"),
  );
  const distinct = [...new Map(drawn.map((one) => [one.text, one])).values()];
  if (distinct.length < count.fewest) return undefined;
  const spare = spareDates(distinct, passage, streams);
  if (spare.length === 0) return undefined;
  const dates = [
    ...distinct.map(({ date, text }) => ({
      date,
      text,
      event: drawn.find((one) => one.text === text)?.event,
    })),
    ...spare.map((one) => ({ ...one, event: undefined })),
  ].sort((a, b) => compareDates(a.date, b.date) ?? 0);
  const { options } = optionsOf(
    dates.map(({ text, event }) => ({
      text,
      rationale:
        event === undefined
          ? passage.words.rationales.dateOfNone
          : passage.words.rationales.dateOf(asSentence(event.text, passage.locale)),
      right: false,
    })),
    "given",
  );
  const optionOf = new Map(options.map(({ id, text }) => [text, id]));
  const statements = drawn
    .map((one) => ({ ...one, statement: asSentence(one.event.text, passage.locale) }))
    .sort((a, b) => (a.statement < b.statement ? -1 : 1))
    .map((one, index) => ({ ...one, id: `s${index + 1}` }));
  const evidence = statements.map(({ place }) => place);
  if (!isProof(evidence)) return undefined;
  return {
    id: `${article.id}.events.when-was-it`,
    kind: "when-was-it",
    interaction: "match",
    process: whenWasIt.process,
    points: statements.length,
    stem: passage.words.stems.whenWasIt,
    statements: statements.map(({ id, statement, event, place }) => ({
      id,
      text: statement,
      rationale: [passage.words.rationales.right(place.text, place.paragraph), event.because]
        .filter(Boolean)
        .join(" "),
      evidence: [place],
    })),
    options,
    arrangement: "fixed",
    key: Object.fromEntries(statements.map(({ id, text }) => [id, optionOf.get(text) as string])),
    evidence,
    rationale: statements.map(({ statement, text }) => `${text}: ${statement}`).join(" "),
    sources: drawn.map(({ event }) => event.id),
    at: (drawn[0] as Dated).event.at,
  };
}

/**
 * The dated events at the precision that tells most of them apart, the finer one where two do: days, months, years or
 * centuries. A finer date serves at a coarser precision.
 */
function atOnePrecision(passage: Passage): readonly Dated[] {
  const proved = passage.article.events.flatMap((event) => {
    const { value } = event;
    if (value?.type !== "date" || hasDate(event.text, passage.locale)) return [];
    const place = placeOfDate(event, passage);
    return place === undefined ? [] : [{ event, value, place }];
  });
  let best: readonly Dated[] = [];
  let most = 0;
  for (const precision of ["day", "month", "year", "century"] as const) {
    const pattern = proved.find(({ value }) => value.precision === precision)?.value.pattern;
    const dated = proved.flatMap(({ event, value, place }): Dated[] => {
      const date = coarsened(value, precision, pattern);
      return date === undefined ? [] : [{ event, date, text: writtenAs(date, event, passage), place }];
    });
    const distinct = new Set(dated.map(({ text }) => text)).size;
    if (distinct > most) [best, most] = [dated, distinct];
  }
  return best;
}

function coarsened(
  value: DateValue,
  precision: "day" | "month" | "year" | "century",
  pattern = precision === "year" ? "{year}" : undefined,
): DateValue | undefined {
  if (value.precision === precision) return value;
  const { year, month } = value;
  if (pattern === undefined || year === undefined || year < 0) return undefined;
  if (precision === "year") return { type: "date", precision, year, pattern: "{year}" };
  if (precision === "month" && month !== undefined && value.day !== undefined)
    return { type: "date", precision, year, month, pattern };
  return undefined;
}

/** As the teacher wrote it, where that is all it says: "AD 325". */
function writtenAs(date: DateValue, { value, date: written }: ArticleEvent, { locale }: Passage): string {
  return value === date && written !== undefined ? written : writeDate(date, locale);
}

interface SpareDate {
  readonly date: DateValue;
  readonly text: string;
}

/**
 * Dates that are none of the item's: the text's own that stand in no sentence of these events, then shifted ones that the
 * text does not have. Every event has one date, so another is wrong for it.
 */
function spareDates(dated: readonly Dated[], passage: Passage, streams: Streams): readonly SpareDate[] {
  const { locale, values } = passage;
  const chosen: SpareDate[] = [];
  const take = (one: SpareDate | undefined) => {
    if (one === undefined || chosen.length >= count.spare) return;
    const taken = [...dated, ...chosen];
    const clashes = taken.some(
      ({ date, text }) =>
        valuesOverlap(date, one.date) ||
        overlaps(text, one.text, locale) ||
        compareDates(date, one.date) === undefined,
    );
    if (!clashes) chosen.push(one);
  };
  const told = new Set(dated.map(({ place }) => `${place.paragraph} ${place.start}`));
  const own = new Map<string, SpareDate>();
  for (const { date } of dated) {
    for (const { value, sentence, start } of values.like(date)) {
      if (
        value.type !== "date" ||
        value.precision !== date.precision ||
        told.has(`${sentence.paragraph} ${start}`)
      )
        continue;
      const text = writeDate({ ...value, pattern: date.pattern }, locale);
      // A pattern without "BC" writes 46 BC as 46.
      const read = parseDate(text, locale);
      if (read !== undefined && compareDates(read, value) === 0) own.set(text, { date: value, text });
    }
  }
  for (const one of orderByName([...own.values()], ({ text }) => text, streams("when-was-it", "spare")))
    take(one);
  const shift = streams("when-was-it", "shift");
  for (let tries = 0; chosen.length < count.spare && tries < 40; tries += 1) {
    take(shifted(dated, passage, shift));
  }
  return chosen;
}

function shifted(
  dated: readonly Dated[],
  { locale, values }: Passage,
  random: Random,
): SpareDate | undefined {
  const { date } = dated[drawIndex(dated.length, random)] as Dated;
  const next = shiftDate(date, drawIndex(2, random) === 0 ? -1 : 1, random);
  if (next === undefined || values.saying(next).some(({ value }) => isSaid(next, value))) return undefined;
  return { date: next, text: writeDate(next, locale) };
}
