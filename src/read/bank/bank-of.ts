import { createHash } from "node:crypto";
import { localeFor } from "../../locale/locales.ts";
import type { Article, Block, Paragraph } from "../../model/article.ts";
import type { Item, Process } from "../../model/item.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { BankFormat } from "../../model/quiz.ts";
import { articleId } from "../article-id.ts";
import { readPassage } from "../html/read-passage.ts";
import { emptyArticle } from "../json/quiz-text.ts";
import { sha256Of } from "../markdown/read-markdown.ts";
import { type ProblemSource, problemAt } from "../problems.ts";
import type { FileSection, ReadFile } from "../quiz-file.ts";
import { categories } from "./categories.ts";
import { readFeedback } from "./feedback.ts";
import type { BankQuestion } from "./question.ts";

/** What stands in a bank, in its order. */
export type BankPart =
  | { readonly type: "category"; readonly path: readonly string[] }
  /** A text to read, as HTML. */
  | {
      readonly type: "text";
      readonly name: string;
      readonly id?: string;
      readonly html: string;
      readonly at: Place;
      readonly lost: readonly string[];
    }
  | { readonly type: "question"; readonly question: BankQuestion }
  /** What is no question that is read here. */
  | { readonly type: "left out"; readonly name: string; readonly at: Place; readonly why: string };

export interface BankSource {
  readonly format: BankFormat;
  readonly file: string;
  readonly text: string;
  readonly language: string;
}

/** A bank's parts as a quiz: its texts as one article, its questions under the names of their categories. */
export function bankOf(parts: readonly BankPart[], bank: BankSource, others: readonly Problem[]): ReadFile {
  const source: ProblemSource = { file: bank.file, lines: bank.text.split("\n") };
  const problems: Problem[] = [...others];
  const tell = (at: Place, code: string, reason: string, remedy: string): void => {
    problems.push(problemAt(source, at, { code, severity: "advice", reason, remedy }));
  };
  const locale = localeFor(bank.language);
  const named = categories(parts);
  const blocks: Block[] = [];
  const paragraphs: Paragraph[] = [];
  let head: Partial<Article> = {};
  const sections: { readonly title: string; readonly items: Item[] }[] = [];
  const ids = new Set<string>();
  for (const [index, part] of parts.entries()) {
    if (part.type === "category") continue;
    if (part.type === "left out") {
      tell(part.at, "question-left-out", `${shown(part.name)} is left out: ${part.why}.`, leftOutRemedy);
      continue;
    }
    if (part.type === "text") {
      const passage = readPassage(part.html, paragraphs.length, locale);
      const isFirst = paragraphs.length === 0;
      const title = passage.title ?? part.name;
      if (isFirst) {
        const id = part.id?.replace(/\.text$/, "");
        head = { title, ...passage.credits, ...(id === undefined ? {} : { id: articleId(`${id}.md`) }) };
      } else if (title !== "") blocks.push({ type: "subhead", level: 2, text: title });
      blocks.push(...passage.blocks);
      paragraphs.push(...passage.paragraphs);
      const lost = [...part.lost, ...passage.lost];
      if (lost.length > 0) tell(part.at, "not-carried", notCarried(part.name, lost), notCarriedRemedy);
      continue;
    }
    const { question } = part;
    if ("leftOut" in question.read) {
      const why = question.read.leftOut;
      tell(question.at, "question-left-out", `${shown(question.name)} is left out: ${why}.`, leftOutRemedy);
      continue;
    }
    const feedback = readFeedback(question.feedback, question.read.body, paragraphs, locale);
    const { kind, process, others: tags } = tagged(question.tags, locale.kinds);
    const asked = (question.read.stem ?? question.stem).trim() || wordsWithoutStem(question, locale);
    const stem = withoutInstructions(asked, kind, locale);
    const lost = [
      ...question.lost,
      ...(question.read.lost ?? []),
      ...feedback.lost,
      ...(tags.length > 0 ? [`the tags ${tags.join(", ")}`] : []),
    ];
    const points = Math.max(1, Math.round(question.points));
    if (points !== question.points) lost.push(`a mark of ${question.points}, which is ${points} here`);
    const id = uniqueId(question, stem, ids);
    const item: Item = {
      id,
      kind,
      process,
      points,
      stem,
      ...feedback.body,
      evidence: feedback.evidence,
      rationale: feedback.rationale,
      sources: [id],
      at: question.at,
    };
    const title = named.sections[index] ?? "";
    const section = sections.at(-1);
    if (section?.title === title) section.items.push(item);
    else sections.push({ title, items: [item] });
    if (lost.length > 0) tell(question.at, "not-carried", notCarried(question.name, lost), notCarriedRemedy);
  }
  const name = articleId(bank.file);
  const title = named.title || head.title || name;
  const items = sections.flatMap((section) => section.items);
  return {
    problems,
    quiz: {
      title,
      language: bank.language,
      article: {
        ...emptyArticle({ id: name, title, language: bank.language }),
        ...head,
        sha256: sha256Of(bank.text),
        blocks,
        paragraphs,
      },
      items,
      listed: items,
      numbers: new Map(items.map(({ id }, index) => [id, String(index + 1)])),
      sections: sections satisfies readonly FileSection[],
      forms: [],
      origin: { format: bank.format, file: baseName(bank.file) },
    },
  };
}

const leftOutRemedy = "Write it anew in a form that is read, or leave it where it is.";
const notCarriedRemedy = "Where that matters, add it in what is written.";

function notCarried(name: string, lost: readonly string[]): string {
  return `${shown(name)}: not taken over: ${[...new Set(lost)].join("; ")}.`;
}

function shown(name: string): string {
  const line = name.replace(/\s+/gu, " ").trim();
  return line === "" ? "A question without a name" : `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}

function baseName(file: string): string {
  return file.split(/[\\/]/).findLast((piece) => piece !== "") ?? file;
}

/** A question that says nothing itself is asked in its section's words. */
function wordsWithoutStem({ read, name }: BankQuestion, locale: ReturnType<typeof localeFor>): string {
  if ("leftOut" in read || read.body.interaction === "choice") return name.trim() || "?";
  return locale.interactions[read.body.interaction].instructions;
}

/** Our own exports say above a bare statement what to do, since a bank has no sections. */
function withoutInstructions(stem: string, kind: string, { kinds }: ReturnType<typeof localeFor>): string {
  const words = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds].instructions : "";
  return words !== "" && stem.startsWith(`${words}\n`) ? stem.slice(words.length + 1) : stem;
}

const processes: readonly string[] = ["retrieve", "infer", "interpret", "evaluate"] satisfies Process[];

/** Our own exports tag a question with its kind and its reading process. */
function tagged(tags: readonly string[], kinds: object) {
  const kind = tags.find((tag) => Object.hasOwn(kinds, tag));
  const process = tags.find((tag) => processes.includes(tag));
  return {
    kind: kind ?? "question",
    process: (process ?? "interpret") as Process,
    others: tags.filter((tag) => tag !== kind && tag !== process && tag !== "question"),
  };
}

/** The name that the bank gives it, else one of its words: it stays while they stay. */
function uniqueId({ id, read }: BankQuestion, stem: string, taken: Set<string>): string {
  const words = JSON.stringify([stem, "body" in read ? read.body : ""]);
  const own = id?.trim() || `q${createHash("sha256").update(words).digest("hex").slice(0, 8)}`;
  let unique = own;
  for (let more = 2; taken.has(unique); more += 1) unique = `${own}-${more}`;
  taken.add(unique);
  return unique;
}
