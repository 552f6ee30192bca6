import type { QuizOptions } from "../../src/assemble/made.ts";
import { kindNames, kinds } from "../../src/generate/kinds.ts";
import type { Article } from "../../src/model/article.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { type Asked, paperOf } from "./paper.ts";
import { sources } from "./sources.ts";
import { variantOf } from "./variant.ts";

/** A question of the pool, with what it was made from. */
export interface Pooled extends Asked {
  /** The article, variants under one name: `mali.md`. */
  readonly file: string;
  /** The annotation, variants under one name: `mali.md:45`. */
  readonly annotation: string;
  readonly article: Article;
  readonly seed: string;
}

/** Variants of each article, and the papers made from each. */
const variants = 8;

/**
 * Questions of one kind from one annotation, over all variants and seeds: no annotation may outweigh the others. Of choices
 * there must be 3,000; the others have enough with fewer.
 */
const most = ({ kind, question }: Asked) =>
  asOften.includes(kind) ? Number.POSITIVE_INFINITY : question.interaction === "choice" ? 12 : 8;

/** Kinds that ask some annotations less often than others, so that their looks tell nothing: counted as often as they are asked. */
const asOften = ["true-false-not-given", "claim-or-fact"];

/**
 * Questions as students get them: quizzes of the usual size, and of some kinds alone so that rare kinds are many enough.
 * The teacher's own questions are not ours to measure. Worked out once in a process for each base of seeds; the same every
 * time.
 */
export function poolOf(base = "pool"): readonly Pooled[] {
  const made = known.get(base) ?? buildPool(base);
  known.set(base, made);
  return made;
}

const known = new Map<string, readonly Pooled[]>();

function buildPool(base: string): Pooled[] {
  const counts = new Map<string, number>();
  const pool: Pooled[] = [];
  for (const { file, text } of sources) {
    for (let number = 0; number < variants; number += 1) {
      const variant = variantOf(text, file, number);
      const { article } = readArticle(variant.text, { file });
      // A replaced number that meets another can break an annotation: then there is no such variant.
      if (article === undefined) continue;
      for (const options of papers(base, number)) {
        for (const asked of paperOf(article, options).asked) {
          const line = variant.lines[asked.item.at.line - 1];
          const annotation = `${file}:${line}`;
          const name = `${annotation} ${asked.kind}`;
          const count = counts.get(name) ?? 0;
          if (asked.kind === "own-question" || count >= most(asked)) continue;
          counts.set(name, count + 1);
          pool.push({ ...asked, file, annotation, article, seed: options.seed });
        }
      }
    }
  }
  return pool;
}

/** Kinds that are seldom in a usual quiz, a few to a paper: a quiz costs the making of all kinds, whichever it takes. */
function papers(base: string, number: number): QuizOptions[] {
  const alone = kindNames.filter((kind) => kind !== "own-question" && kind !== "fact-choice");
  const groups = [0, 1, 2].map((group) => alone.filter((_, index) => index % 3 === group));
  return [
    { seed: `${base} ${number} usual` },
    { seed: `${base} ${number} facts`, questions: 40, mix: { "fact-choice": "any" } },
    // Whose verdicts and meanings are guessed at is measured kind by kind, so there must be many of each.
    {
      seed: `${base} ${number} verdicts`,
      questions: 60,
      mix: { "true-false-not-given": "any", "claim-or-fact": "any", "word-meaning": "any" },
    },
    ...groups
      .filter((group) => group.length > 0)
      .map((group, index): QuizOptions => {
        const mix = Object.fromEntries(
          group.map((kind) => [kind, kinds[kind].weight === 0 ? 1 : "any"] as const),
        );
        return { seed: `${base} ${number} group ${index}`, questions: 40, mix };
      }),
  ];
}
