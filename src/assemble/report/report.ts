import type { KindName } from "../../generate/kinds.ts";
import type { Article } from "../../model/article.ts";
import type { Process } from "../../model/item.ts";
import { processCounts } from "../plan/pirls.ts";
import { type Context, numbersOf } from "./context.ts";
import { type LeftOut, leftOut } from "./left-out.ts";

/** What a quiz asks and what it does not. Questions are named by their numbers in version A. */
export interface Report {
  readonly questions: number;
  /** What it was chosen from. */
  readonly candidates: number;
  readonly kinds: readonly {
    readonly kind: KindName;
    readonly candidates: number;
    /** Items that its section was planned to have. */
    readonly planned: number;
    readonly questions: readonly string[];
  }[];
  readonly processes: readonly {
    readonly process: Process;
    /** What the profile wants, where it goes by processes. */
    readonly wanted?: number;
    readonly questions: readonly string[];
  }[];
  readonly paragraphs: readonly {
    readonly paragraph: string;
    readonly candidates: number;
    readonly questions: readonly string[];
  }[];
  readonly annotations: readonly {
    readonly part: "fact" | "statement" | "event" | "false" | "not given" | "word" | "question";
    readonly text: string;
    readonly line: number;
    readonly questions: readonly string[];
  }[];
  readonly leftOut: readonly LeftOut[];
}

const processes: readonly Process[] = ["retrieve", "infer", "interpret", "evaluate"];

export function reportOf(context: Context): Report {
  const { quiz, assembled } = context;
  const { items } = context.candidates.all();
  const { blueprint, plan } = assembled;
  const numbers = numbersOf(context);
  const numbered = quiz.items
    .map((item) => ({ item, number: numbers.get(item.id) ?? "" }))
    .sort((a, b) => Number(a.number) - Number(b.number));
  const asking = (is: (item: (typeof quiz.items)[number]) => boolean) =>
    numbered.filter(({ item }) => is(item)).map(({ number }) => number);
  const wanted = blueprint.profile === "pirls" ? processCounts(blueprint.total) : undefined;
  const ofKind = countBy(items, ({ kind }) => [kind]);
  const ofParagraph = countBy(items, ({ evidence }) => new Set(evidence.map(({ paragraph }) => paragraph)));
  const bySource = new Map<string, string[]>();
  for (const { item, number } of numbered) {
    for (const source of item.sources) bySource.set(source, [...(bySource.get(source) ?? []), number]);
  }
  return {
    questions: quiz.items.length,
    candidates: items.length,
    kinds: blueprint.kinds.map(({ kind }) => ({
      kind,
      candidates: ofKind.get(kind) ?? 0,
      planned: plan.get(kind) ?? 0,
      questions: asking((item) => item.kind === kind),
    })),
    processes: processes.map((process) => ({
      process,
      ...(wanted === undefined ? {} : { wanted: wanted.get(process) ?? 0 }),
      questions: asking((item) => item.process === process),
    })),
    paragraphs: quiz.article.paragraphs.map(({ id }) => ({
      paragraph: id,
      candidates: ofParagraph.get(id) ?? 0,
      questions: asking(({ evidence }) => evidence.some(({ paragraph }) => paragraph === id)),
    })),
    annotations: annotationsOf(quiz.article).map(({ id, ...annotation }) => ({
      ...annotation,
      questions: bySource.get(id) ?? [],
    })),
    leftOut: leftOut(context),
  };
}

type Annotated = Omit<Report["annotations"][number], "questions"> & { readonly id: string };

/** Everything in the article that a question can be made of. */
function annotationsOf(article: Article): Annotated[] {
  const part = <T extends { readonly id: string; readonly at: { readonly line: number } }>(
    name: Annotated["part"],
    all: readonly T[],
    text: (one: T) => string,
  ) => all.map((one): Annotated => ({ id: one.id, part: name, text: text(one), line: one.at.line }));
  return [
    ...part("fact", article.facts, ({ sentence }) => sentence),
    ...part("statement", article.statements, ({ words }) => words),
    ...part("event", article.events, ({ text }) => text),
    ...part("false", article.falseStatements, ({ text }) => text),
    ...part("not given", article.notGiven, ({ text }) => text),
    ...part("word", article.words, ({ word }) => word),
    ...part("question", article.questions, ({ stem }) => stem),
  ];
}

function countBy<T>(values: readonly T[], namesOf: (value: T) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    for (const name of namesOf(value)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
