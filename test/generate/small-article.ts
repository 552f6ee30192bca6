import type { Made, QuizOptions } from "../../src/assemble/made.ts";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { type KindName, kinds } from "../../src/generate/kinds.ts";
import { passageOf } from "../../src/generate/passage.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { ChoiceItem, Item } from "../../src/model/item.ts";
import { streamsOf } from "../../src/random/random.ts";
import { mustRead } from "../content-articles.ts";

/** A small article: its text and its annotations. */
export function made(text: string, annotations: string, options: Partial<QuizOptions> = {}): Made {
  const article = mustRead(`---\ntitle: Small\nlanguage: en\n---\n\n${text}\n\n${annotations}\n`, "small.md");
  const mix = {
    "fact-choice": "any",
    "who-said-it": "any",
    "which-statement": "any",
    "match-speakers": "any",
  } as const;
  return makeQuiz(article, { seed: "42", questions: 500, mix, ...options });
}

/** The item of a kind that asks for this answer, if one was made. */
export function itemFor(result: Made, answer: string, kind = "fact-choice"): ChoiceItem | undefined {
  return result.quiz.items.find(
    (item): item is ChoiceItem =>
      item.kind === kind && item.interaction === "choice" && keyText(item) === answer,
  );
}

export function keyText(item: Item): string | undefined {
  return item.interaction === "choice"
    ? item.options.find(({ id }) => item.key.includes(id))?.text
    : undefined;
}

/** The wrong options' texts. */
export function wrongTexts(item: ChoiceItem | undefined): string[] {
  return item?.options.filter(({ id }) => !item.key.includes(id)).map(({ text }) => text) ?? [];
}

/** What a kind makes of a small article: every item and finding, before rules and selection. */
export function generated(
  kind: KindName,
  text: string,
  annotations: string,
  { seed = "42", options = 4, language = "en" }: { seed?: string; options?: number; language?: string } = {},
): { items: readonly Item[]; findings: readonly Finding[] } {
  const source = `---\ntitle: Small\nlanguage: ${language}\n---\n\n${text}\n\n${annotations}\n`;
  return kinds[kind].generate(passageOf(mustRead(source, "small.md")), { options }, streamsOf(seed));
}

/** An item without its place in the file, which moves with every line above it. */
export function withoutPlace({ at: _at, ...item }: Item): object {
  return item;
}

/** The stems under each key, for kinds whose options are the same in every item. */
export function stemsByKey(items: readonly Item[]): Record<string, string[]> {
  const stems: Record<string, string[]> = {};
  for (const item of items) {
    const key = keyText(item) ?? "";
    stems[key] = [...(stems[key] ?? []), item.stem];
  }
  return stems;
}

/** For a match: each statement's text with the text of its option. */
export function pairsOf(item: Item | undefined): Record<string, string | undefined> {
  if (item?.interaction !== "match") return {};
  return Object.fromEntries(
    item.statements.map(({ id, text }) => [
      text,
      item.options.find((option) => option.id === item.key[id])?.text,
    ]),
  );
}
