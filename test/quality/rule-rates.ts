import { passageOf } from "../../src/generate/passage.ts";
import type { Article } from "../../src/model/article.ts";
import { review } from "../../src/review/review.ts";
import { rules } from "../../src/review/rules.ts";
import type { Pooled } from "./pool.ts";

export interface RuleRate {
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** Questions that break it, and questions in all. */
  readonly broken: number;
  readonly of: number;
  /** In per cent: the least and the most of four sets made by hand, where they were counted. */
  readonly human?: readonly [number, number];
}

/** OneStopQA, RACE, MCTest and DREAM (item-quality, how often human-made items break them), choices alone. */
const human: Readonly<Record<string, readonly [number, number]>> = {
  "long-key": [7, 22],
  clang: [1.5, 6.6],
  "loaded-words": [3, 12],
  "option-in-option": [0.6, 3.2],
};

/** How often the questions of the pool break each rule; rules counted in sets made by hand, over choices as there. */
export function ruleRates(pool: readonly Pooled[]): readonly RuleRate[] {
  const passages = new Map<Article, ReturnType<typeof passageOf>>();
  const broken = new Map<string, number>();
  let choices = 0;
  for (const { item, article } of pool) {
    const passage = passages.get(article) ?? passageOf(article);
    passages.set(article, passage);
    if (item.interaction === "choice") choices += 1;
    for (const { rule, severity } of review(item, passage)) {
      const name = `${rule} ${severity}`;
      broken.set(name, (broken.get(name) ?? 0) + 1);
    }
  }
  return Object.entries(rules).map(([rule, { severity }]) => ({
    rule,
    severity,
    broken: broken.get(`${rule} ${severity}`) ?? 0,
    of: human[rule] === undefined ? pool.length : choices,
    ...(human[rule] && { human: human[rule] }),
  }));
}

/** The part of choices whose key is longer than every other option; sets made by hand have 16 to 32 % (chance 25). */
export function longestKeyShare(choices: readonly Pooled[]): number {
  const longest = choices.filter(({ question, key }) => {
    const options = question.options ?? [];
    const [right, ...more] = options.filter(({ letter }) => key[""]?.includes(letter));
    return (
      right !== undefined &&
      more.length === 0 &&
      options.every((one) => one === right || one.text.length < right.text.length)
    );
  });
  return (100 * longest.length) / Math.max(1, choices.length);
}
