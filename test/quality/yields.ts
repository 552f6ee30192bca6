import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { kinds } from "../../src/generate/kinds.ts";
import { passageOf } from "../../src/generate/passage.ts";
import type { Article } from "../../src/model/article.ts";
import type { Item } from "../../src/model/item.ts";
import { streamsOf } from "../../src/random/random.ts";
import { review } from "../../src/review/review.ts";

/** What an article gives. */
export interface Yield {
  /** Different questions that no error keeps out, by kind. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly all: number;
  /** Paragraphs that an annotation is proved by, and those that a set of twenty leaves out. */
  readonly annotated: readonly string[];
  readonly leftOut: readonly string[];
}

export function yieldOf(article: Article, seed: string): Yield {
  const passage = passageOf(article);
  const byKind = Object.fromEntries(
    Object.entries(kinds).map(([name, { generate }]) => {
      const { items } = generate(passage, { options: 4 }, streamsOf(seed));
      const kept = items.filter(
        (item) => !review(item, passage).some(({ severity }) => severity === "error"),
      );
      return [name, new Set(kept.map(({ id }) => id)).size];
    }),
  );
  const { quiz } = makeQuiz(article, { seed, questions: 20 });
  const covered = new Set(quiz.items.flatMap(placesOf));
  const annotated = [...new Set(annotatedParagraphs(article))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  return {
    byKind,
    all: Object.values(byKind).reduce((sum, count) => sum + count, 0),
    annotated,
    leftOut: annotated.filter((id) => !covered.has(id)),
  };
}

function placesOf(item: Item): readonly string[] {
  const statements = item.interaction === "match" ? item.statements.flatMap(({ evidence }) => evidence) : [];
  return [...item.evidence, ...statements].map(({ paragraph }) => paragraph);
}

function annotatedParagraphs(article: Article): readonly string[] {
  return [
    ...article.facts.flatMap(({ slots }) => slots),
    ...article.statements,
    ...article.falseStatements,
    ...article.words,
    ...article.questions,
  ].flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph));
}
