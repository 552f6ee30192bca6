import { type Article, type Block, type Fact, paragraphOf, type Slot } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import { articleFormat } from "../read/json/read-json.ts";

/**
 * An article as JSON (`docs/schema/article-1.schema.json`), one annotation a line: reading it gives the same article again,
 * but for `at` and `sha256`. Evidence stands in it to the letter, with its words, so that the reader need not look for it,
 * and notices where the text was changed behind its back.
 */
export function writeArticleJson(article: Article): string {
  const names = new Map(article.names.map(({ id, name }) => [id, name]));
  const proof = ({ evidence }: { readonly evidence: readonly Evidence[] }) => some("evidence", evidence);
  const because = ({ because: reason }: { readonly because?: string }) =>
    reason === undefined ? {} : { because: reason };
  const claims = (list: Article["notGiven"]) =>
    list.map((claim) => ({ text: claim.text, ...because(claim), ...proof(claim) }));
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
      slots: slotsOf(fact),
      ...(fact.by !== undefined && { by: names.get(fact.by) }),
      ...because(fact),
    })),
    statements: article.statements.map((statement) => ({
      speaker: names.get(statement.speaker),
      words: statement.words,
      quoted: statement.quoted,
      ...(statement.own !== undefined && { own: statement.own }),
      ...because(statement),
      ...proof(statement),
    })),
    events: article.events.map((event) => ({
      text: event.text,
      rank: event.rank,
      ...(event.date !== undefined && { date: event.date }),
      ...because(event),
      ...proof(event),
    })),
    falseStatements: claims(article.falseStatements),
    notGiven: claims(article.notGiven),
    words: article.words.map((word) => ({
      word: word.word,
      meaning: word.meaning,
      ...some("not", word.not),
      ...proof(word),
    })),
    questions: article.questions.map((question) => ({
      stem: question.stem,
      ...some("options", question.options),
      ...some("answers", question.answers),
      ...(question.keepOrder && { keepOrder: true }),
      ...because(question),
      ...proof(question),
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
  return slots.map((slot) => ({
    slot: slotName(slot, slots),
    ...(slot.question !== undefined && { question: slot.question }),
    ...some("not", slot.not),
    ...some("also", slot.also),
    evidence: slot.evidence,
  }));
}

function slotName(slot: Slot, slots: readonly Slot[]): string {
  const alike = slots.filter(({ sort }) => sort === slot.sort);
  return alike.length === 1 ? slot.sort : `${slot.sort} ${alike.indexOf(slot) + 1}`;
}
