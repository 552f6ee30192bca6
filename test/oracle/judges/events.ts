import type { MatchItem, OrderItem } from "../../../src/model/item.ts";
import type { Annotations, Happened } from "../annotations.ts";
import { lettersOf } from "../fact-verdict.ts";
import { keyObjections, sentenceAround, sentenceObjections, textOf } from "../judging.ts";
import { readValue, touch } from "../values.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { bare, findAll, plain, shareOf, stems } from "../words.ts";

/** In which order: the ranks go as the annotated numbers do, ties and all. */
export function orderObjections(item: OrderItem, annotations: Annotations): string[] {
  const events = item.entries.map((entry) => ({ entry, event: eventShown(entry.text, annotations) }));
  const unknown = events.find(({ event }) => event === undefined);
  if (unknown) return [`"${unknown.entry.text}" is not one annotated event`];
  const known = events as { entry: OrderItem["entries"][number]; event: Happened }[];
  const wrong = known.flatMap((a) =>
    known
      .filter((b) => Math.sign(a.entry.rank - b.entry.rank) !== Math.sign(a.event.rank - b.event.rank))
      .map((b) => `"${a.entry.text}" and "${b.entry.text}" are ranked otherwise`),
  );
  const ranks = item.key.map((id) => item.entries.find((entry) => entry.id === id)?.rank);
  const used = [...new Set(item.entries.map(({ rank }) => rank))].sort((a, b) => a - b);
  return [
    ...wrong,
    ...(ranks.every((rank, at) => at === 0 || (rank ?? 0) >= (ranks[at - 1] ?? 0)) ? [] : ["the key falls"]),
    ...(new Set(item.key).size === item.entries.length && !ranks.includes(undefined)
      ? []
      : ["the key does not hold every entry once"]),
    ...(used.every((rank, at) => rank === at + 1) && used.length > 1 ? [] : ["ranks are left out"]),
    ...(new Set(item.entries.map(({ text }) => bare(text))).size === item.entries.length
      ? []
      : ["an event twice"]),
    ...(item.points === item.entries.length ? [] : ["the marks are not one an event"]),
    ...item.entries
      .filter(({ rationale }) => !rationale.trim())
      .map(({ text }) => `"${text}" has no rationale`),
    ...sentenceObjections(
      item.evidence,
      known.flatMap(({ event }) => event.see),
      annotations,
    ),
    ...item.evidence
      .filter((place) => !known.some(({ event }) => mayTell(place, event, annotations)))
      .map(({ text }) => `the evidence "${text}" tells of none of the events`),
  ];
}

/** Events and their dates. */
export function datesObjections(item: MatchItem, annotations: Annotations): string[] {
  return item.statements.flatMap(({ id, text, evidence }) => {
    const event = eventShown(text, annotations);
    if (event?.date === undefined) return [`"${text}" is not one annotated event with a date`];
    const read = readValue(event.date, annotations.language);
    if (read === undefined) return [`"${event.date}" is no date`];
    const judge = (option: string): Verdict => {
      const value = readValue(option, annotations.language);
      if (value === undefined) return isUnknown("no date");
      // "8 May" beside dates of a year is in the article's.
      const whole = readValue(`${event.date} ${annotations.year}`, annotations.language);
      const isOpen = read.type === "date" && read.scale === "months";
      const date = isOpen && value.type === "date" && value.scale === "days" && whole ? whole : read;
      // Dates of several precisions are asked by the coarsest: "2022" is right for 23 May 2022.
      if (value.from <= date.from && value.to >= date.to) return isTrue("its date, or what its date lies in");
      return touch(value, date) ? isUnknown("it says more than the event's date") : isFalse("another date");
    };
    const proved = evidence.some((place) => saysDate(sentenceAround(place, annotations), event, annotations));
    return [
      ...keyObjections(
        item.options.map((option) => ({
          text: option.text,
          right: item.key[id] === option.id,
          verdict: judge(option.text),
        })),
      ),
      ...(proved ? [] : [`the evidence for "${text}" does not say ${event.date}`]),
      ...(findAll(text, event.date).length > 0 ? ["the event says its date"] : []),
    ];
  });
}

/** Whether words say the date: as written, or a part of it that the rest of the text completes ("In 2019", "12 May"). */
function saysDate(around: string, { date = "" }: Happened, annotations: Annotations): boolean {
  if (findAll(around, date).length > 0) return true;
  const [, short = "", year] = /^(.*\p{L}.*?),? (\d{4})$/u.exec(date) ?? [];
  // "15 November" in an article of that year, which has no such day with its year.
  const isWhole = annotations.paragraphs.some(({ text }) => findAll(text, date).length > 0);
  if (year !== undefined && year === annotations.year && !isWhole && findAll(around, short).length > 0)
    return true;
  const value = readValue(date, annotations.language);
  const words = around.split(/\s+/u);
  return words.some((_, at) =>
    [1, 2, 3, 4].some((length) => {
      const piece = words
        .slice(at, at + length)
        .join(" ")
        .replace(/[.,;:)"\u201d]+$/u, "");
      const read = readValue(piece, annotations.language);
      return read?.type === "date" && value !== undefined && touch(read, value);
    }),
  );
}

/** As the teacher wrote it; else but for persons: where she wrote "Petrov", the full name may stand. */
function eventShown(text: string, annotations: Annotations): Happened | undefined {
  const exact = annotations.events.filter((event) => bare(event.text) === bare(text));
  const shown = withoutNames(text, annotations);
  const hits =
    exact.length > 0
      ? exact
      : annotations.events.filter((event) => withoutNames(event.text, annotations) === shown);
  return hits.length === 1 ? hits[0] : undefined;
}

/** With a sign in place of each person, whatever part of the name stands there. */
function withoutNames(text: string, { names }: Annotations): string {
  const persons = names.filter(({ sort }) => sort === "person");
  const forms = persons.flatMap(({ names: all }, person) =>
    all.flatMap((name) => {
      const words = name.split(" ");
      return [name, words[0] ?? "", words.at(-1) ?? ""].map((form) => ({ form, person }));
    }),
  );
  const longestFirst = forms.sort((a, b) => b.form.length - a.form.length);
  let left = text;
  for (const { form, person } of longestFirst)
    for (const at of [...findAll(left, form)].reverse())
      left = `${left.slice(0, at)}⟦${person}⟧${left.slice(at + form.length)}`;
  return bare(left);
}

function mayTell(
  place: { readonly paragraph: string; readonly start: number; readonly end: number; readonly text: string },
  event: Happened,
  annotations: Annotations,
): boolean {
  const letters = lettersOf(event.see, annotations);
  if (letters.length > 0) return letters.includes(place.paragraph);
  const text = plain(textOf(place.paragraph, annotations));
  return shareOf(stems(event.text), stems(text)) >= 0.3;
}
