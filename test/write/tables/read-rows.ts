import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import { formsOf } from "../../../src/assemble/forms.ts";
import { en } from "../../../src/locale/en/index.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Loss, Written } from "../../../src/model/output.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { streamsOf } from "../../../src/random/random.ts";
import { everyInteraction } from "../fixtures.ts";
import { wordsOfHtml } from "../platform/read-html.ts";

/** Lines whose cells are parted by tabs, with no sign that escapes another. */
export function readTabs(text: string): string[][] {
  return parse(text, {
    delimiter: "\t",
    quote: false,
    relax_column_count: true,
    record_delimiter: "\n",
    skip_empty_lines: false,
  });
}

/** A CSV, read strictly: quotation marks where they belong, the same number of cells in every row. */
export function readCsv(text: string): string[][] {
  return parse(text, { bom: true, skip_empty_lines: false });
}

/** The words of each paragraph of a cell. */
export function paragraphsOf(html: string): string[] {
  const inner = html.replace(/^<div(?: dir="?rtl"?)?>(.*)<\/div>$/su, "$1");
  const paragraphs = [...inner.matchAll(/<p>(.*?)<\/p>/gsu)].map(([, words = ""]) => words);
  expect(paragraphs.map((words) => `<p>${words}</p>`).join("")).toBe(inner);
  return paragraphs.map(wordsOfHtml);
}

/** The text of a file, which there must be. */
export function fileOf({ files }: Written, name: string): string {
  const file = files.find((one) => one.name === name);
  expect(file, name).toBeDefined();
  return file?.content as string;
}

/** What was lost of each item. */
export function lossesOf({ losses }: { readonly losses: readonly Loss[] }): Record<string, string[]> {
  const byItem: Record<string, string[]> = Object.create(null);
  for (const { item, what, instead } of losses)
    byItem[item] = [...(byItem[item] ?? []), `${what} -> ${instead}`];
  return byItem;
}

/** A quiz of one item, made of that of `everyInteraction` with the same interaction. */
export function quizWith(change: Readonly<Record<string, unknown>>): Quiz {
  const quiz = everyInteraction();
  const base = quiz.items.find(({ interaction }) => interaction === change.interaction);
  const item = { ...base, ...change, id: "one" } as unknown as Item;
  const section = {
    kind: item.kind,
    title: "Kind",
    instructions: "Do it.",
    items: [{ item: "one", number: "1" }],
  };
  return { ...quiz, items: [item], forms: [{ label: "A", sections: [section] }] };
}

export const option = (n: number, text: string) => ({ id: `o${n}`, text, rationale: `why ${text}` });

/** A matching in which every option belongs to one statement. */
export function pairs(left: readonly string[], right: readonly string[]): Quiz {
  const evidence = everyInteraction().items[0]?.evidence;
  return quizWith({
    interaction: "match",
    stem: "Pair.",
    statements: left.map((text, n) => ({ id: `s${n + 1}`, text, rationale: `reason ${text}`, evidence })),
    options: right.map((text, n) => option(n + 1, text)),
    key: Object.fromEntries(left.map((_, n) => [`s${n + 1}`, `o${right.length - n}`])),
  });
}

/** A matching of five in which one option serves twice and one not at all, with its right options. */
export const unevenPairs = (): Quiz =>
  quizWith({
    interaction: "match",
    stem: "Who?",
    statements: ["x", "y"].map((text, n) => ({
      id: `s${n + 1}`,
      text,
      rationale: `reason ${text}`,
      evidence: everyInteraction().items[0]?.evidence,
    })),
    options: [1, 2, 3].map((n) => option(n, `option ${n}`)),
    key: { s1: "o3", s2: "o3" },
  });

/** Each item as the only one of a quiz: what is read back is its own. */
export function oneByOne(quiz: Quiz): { readonly item: Item; readonly alone: Quiz }[] {
  return quiz.items.map((item) => ({
    item,
    alone: { ...quiz, items: [item], forms: formsOf([item], 1, en, streamsOf("1")) },
  }));
}
