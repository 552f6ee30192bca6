import type { Item } from "../../src/model/item.ts";
import type { Form } from "../../src/model/quiz.ts";
import { inDays, readValue } from "./values.ts";

/** What speaks against a form: an option lost or doubled on the way, numbers or dates that do not ascend as a student reads them. */
export function objectionsToForm(form: Form, items: readonly Item[], language: string): string[] {
  const placed = form.sections.flatMap((section) => section.items);
  const numbers = placed.map(({ number }) => number);
  return [
    ...(numbers.every((number, index) => number === String(index + 1)) ? [] : ["the numbers do not run on"]),
    ...(placed.length === items.length ? [] : [`${placed.length} of ${items.length} items stand in it`]),
    ...placed.flatMap((place) => {
      const item = items.find(({ id }) => id === place.item);
      if (item === undefined) return [`${place.item} is no item`];
      if (item.interaction !== "choice" && item.interaction !== "match") return [];
      const order = place.options ?? [];
      const texts = order.flatMap((id) => item.options.find((option) => option.id === id)?.text ?? []);
      if (new Set(order).size !== item.options.length || texts.length !== item.options.length)
        return [`${item.id}: its options are not all there, once each`];
      return item.kind === "own-question" || ascend(texts, language)
        ? []
        : [`${item.id}: ${texts.join(", ")} do not ascend`];
    }),
  ].map((objection) => `version ${form.label}: ${objection}`);
}

const week = [
  /\bmon(?:day|tag)s?\b/iu,
  /\b(?:tuesday|dienstag)s?\b/iu,
  /\b(?:wednesday|mittwoch)s?\b/iu,
  /\b(?:thursday|donnerstag)s?\b/iu,
  /\b(?:friday|freitag)s?\b/iu,
  /\b(?:saturday|samstag|sonnabend)s?\b/iu,
  /\b(?:sunday|sonntag)s?\b/iu,
];

/** Whether options that are all values, or all days of the week, stand in ascending order. */
export function ascend(texts: readonly string[], language: string): boolean {
  const days = texts.map((text) => week.findIndex((day) => day.test(text)));
  const isDay = (text: string) => /^(?:(?:on|am|every|jeden) )?\p{L}+$/u.test(text);
  if (!days.includes(-1) && texts.every(isDay))
    return days.every((day, index) => index === 0 || (days[index - 1] ?? 0) < day);
  const periods = texts.map(periodOf);
  if (!periods.includes(undefined))
    return periods.every((period, index) => index === 0 || (periods[index - 1] ?? "") < (period ?? ""));
  const values = texts.map((text) => readValue(text, language));
  return values.every((value, index) => {
    const before = values[index - 1];
    if (index === 0 || value === undefined || before === undefined || values.includes(undefined)) return true;
    return inDays(before).to < inDays(value).from;
  });
}

/** The two years of "from 1931 to 1946", as words that sort by their beginning, then by their end. */
function periodOf(text: string): string | undefined {
  const [, from, to] = /^\D*\b(\d{4})\D+\b(\d{4})\D*$/u.exec(text) ?? [];
  return from === undefined ? undefined : `${from} ${to}`;
}
