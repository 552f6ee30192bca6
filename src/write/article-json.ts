import type { Annotation, Article, Block, Fact, Slot } from "../model/article.ts";
import { paragraphOf } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import { readArticle } from "../read/read-article.ts";
import { articleFormat } from "../read/read-json.ts";

/**
 * An article as JSON (`docs/schema/article-1.schema.json`), one annotation a line: reading it gives the same article again,
 * but for `at` and `sha256`.
 *
 * Evidence is found by the reader, not written; a `see` stands only where the reader would find another place without it.
 */
export function writeArticleJson(article: Article): string {
  const pins = new Map<string, number>();
  let text = textOf(article, pins);
  for (let round = 0; round < pointers.length; round += 1) {
    const strayed = strayedFrom(article, text);
    if (strayed.length === 0) break;
    for (const id of strayed) pins.set(id, Math.min((pins.get(id) ?? 0) + 1, pointers.length - 1));
    text = textOf(article, pins);
  }
  return text;
}

/** Ways to say where the text proves something, to be tried in turn. */
const pointers: readonly ((evidence: readonly Evidence[]) => string[])[] = [
  () => [],
  (evidence) => [...new Set(evidence.map(({ paragraph }) => paragraph))],
  (evidence) => evidence.map(({ paragraph }) => paragraph),
  (evidence) => evidence.map(({ text }) => text),
];

/** The ids of the annotations whose evidence the reader does not find again. */
function strayedFrom(article: Article, text: string): string[] {
  const { article: again, problems } = readArticle(text, { file: `${article.id}.json`, format: "json" });
  if (again === undefined) {
    const lines = text.split("\n");
    return annotationsOf(article)
      .filter(({ line }) => problems.some((problem) => lines[problem.line - 1]?.includes(line)))
      .map(({ id }) => id);
  }
  const places = new Map(annotationsOf(again).map(({ id, evidence }) => [id, JSON.stringify(evidence)]));
  return annotationsOf(article)
    .filter(({ id, evidence }) => places.get(id) !== JSON.stringify(evidence))
    .map(({ id }) => id);
}

interface Placed {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  /** What its line holds and no other line does. */
  readonly line: string;
}

function annotationsOf({ facts, events, falseStatements, notGiven, questions }: Article): Placed[] {
  return [
    ...facts.map((fact) => ({
      id: fact.id,
      evidence: fact.slots.flatMap((slot) => slot.evidence),
      line: JSON.stringify(bracketed(fact)),
    })),
    ...[...events, ...falseStatements, ...notGiven].map(({ id, evidence, text }) => ({
      id,
      evidence,
      line: JSON.stringify(text),
    })),
    ...questions.map(({ id, evidence, stem }) => ({ id, evidence, line: JSON.stringify(stem) })),
  ];
}

function textOf(article: Article, pins: ReadonlyMap<string, number>): string {
  const names = new Map(article.names.map(({ id, name }) => [id, name]));
  const see = ({ id }: Annotation, evidence: readonly Evidence[]) =>
    some("see", (pointers[pins.get(id) ?? 0] as (typeof pointers)[number])(evidence));
  const because = ({ because: reason }: { readonly because?: string }) =>
    reason === undefined ? {} : { because: reason };
  const claims = (list: Article["notGiven"]) =>
    list.map((claim) => ({ text: claim.text, ...because(claim), ...see(claim, claim.evidence) }));
  const { title, language, date, source, author, licence, level, minutes } = article;
  const head = { format: articleFormat, title, language, date, source, author, licence, level, minutes };
  const lists = {
    text: article.blocks.map((block) => blockJson(block, article)),
    names: article.names.map(({ name, sort, role, also }) => ({
      name,
      sort,
      ...(role !== undefined && { role }),
      ...some("also", also),
    })),
    facts: article.facts.map((fact) => ({
      sentence: bracketed(fact),
      ...some("slots", slotsOf(fact)),
      ...(fact.by !== undefined && { by: names.get(fact.by) }),
      ...because(fact),
      ...see(
        fact,
        fact.slots.flatMap((slot) => slot.evidence),
      ),
    })),
    statements: article.statements.map((statement) => ({
      speaker: names.get(statement.speaker),
      words: statement.words,
      quoted: statement.quoted,
      ...(statement.own !== undefined && { own: statement.own }),
      ...because(statement),
    })),
    events: article.events.map((event) => ({
      text: event.text,
      rank: event.rank,
      ...(event.date !== undefined && { date: event.date }),
      ...because(event),
      ...see(event, event.evidence),
    })),
    falseStatements: claims(article.falseStatements),
    notGiven: claims(article.notGiven),
    words: article.words.map(({ word, meaning, not }) => ({ word, meaning, ...some("not", not) })),
    questions: article.questions.map((question) => ({
      stem: question.stem,
      ...some("options", question.options),
      ...some("answers", question.answers),
      ...(question.keepOrder && { keepOrder: true }),
      ...because(question),
      ...see(question, question.evidence),
    })),
  };
  const fields = [
    ...Object.entries(head).flatMap(([key, value]) =>
      value === undefined ? [] : [`  ${JSON.stringify(key)}: ${JSON.stringify(value)}`],
    ),
    ...Object.entries(lists).flatMap(([key, list]) =>
      list.length === 0
        ? []
        : [
            `  ${JSON.stringify(key)}: [\n${list.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`,
          ],
    ),
  ];
  return `{\n${fields.join(",\n")}\n}\n`;
}

/** A list under its key; nothing where it is empty. */
function some<Key extends string>(
  key: Key,
  list: readonly unknown[],
): Partial<Record<Key, readonly unknown[]>> {
  return list.length === 0 ? {} : ({ [key]: list } as Record<Key, readonly unknown[]>);
}

function blockJson(block: Block, article: Article): object {
  if (block.type !== "paragraph") return block;
  const { text = "", form = "prose", marks = [] } = paragraphOf(article, block.paragraph) ?? {};
  return { type: "paragraph", text, ...(form !== "prose" && { form }), ...some("marks", marks) };
}

/** The sentence with its answers in brackets, each with the word for its sort; what is a mark elsewhere is escaped. */
function bracketed({ sentence, slots }: Fact): string {
  let text = "";
  let at = 0;
  for (const { start, end, sort } of slots) {
    text += `${escaped(sentence.slice(at, start))}[${sort}: ${escaped(sentence.slice(start, end))}]`;
    at = end;
  }
  return text + escaped(sentence.slice(at));
}

function escaped(text: string): string {
  return text.replace(/[\\[\]]/gu, "\\$&");
}

/** What the slots have besides their answer; two of one sort are numbered. */
function slotsOf({ slots }: Fact): object[] {
  return slots.flatMap((slot) => {
    const { question, not, also } = slot;
    if (question === undefined && not.length === 0 && also.length === 0) return [];
    return [
      {
        slot: slotName(slot, slots),
        ...(question !== undefined && { question }),
        ...some("not", not),
        ...some("also", also),
      },
    ];
  });
}

function slotName(slot: Slot, slots: readonly Slot[]): string {
  const alike = slots.filter(({ sort }) => sort === slot.sort);
  return alike.length === 1 ? slot.sort : `${slot.sort} ${alike.indexOf(slot) + 1}`;
}
