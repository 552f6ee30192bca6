import { candidatesOf, type Reviewed } from "../../assemble/candidates.ts";
import { defaults } from "../../assemble/made.ts";
import { passageOf } from "../../generate/passage.ts";
import { unlikeFacts } from "../../generate/unlike-facts.ts";
import type { Finding } from "../../model/finding.ts";
import { type Problem, sortProblems } from "../../model/problem.ts";
import { streamsOf } from "../../random/random.ts";
import type { ArticleFile } from "../files/find-articles.ts";
import type { Loaded } from "../files/load-article.ts";
import { contentsOf, count } from "../make/closing-lines.ts";
import { type Checked, problemOf } from "./checked.ts";

/**
 * What is found about an article: its mistakes, and about the questions that it gives. A question that breaks a rule is left
 * out, and the others are made: that is advice.
 */
export function checkArticle({ name }: ArticleFile, { article, problems, lines }: Loaded): Checked {
  if (article === undefined) return { problems, questions: 0 };
  // What the rules find does not hang on the seed much, and what is told must be the same every time.
  const passage = passageOf(article);
  const candidates = candidatesOf(passage, defaults, streamsOf("check")).all();
  const findings = [...worthTelling(candidates), ...unlikeFacts(passage)];
  const source = { file: name, lines: findings.length > 0 ? lines() : [] };
  const found = findings.map((finding) => problemOf(finding, "advice", source));
  return {
    problems: sortProblems([...problems, ...once(found)]),
    contents: `${contentsOf(article)} -> ${count(candidates.items.length, "question")} to choose from`,
    questions: candidates.items.length,
  };
}

/**
 * The findings but for warnings about an annotation that gives a question without one: that question is taken instead, and
 * there is nothing to mend.
 */
function worthTelling({ items, findings }: Reviewed): Finding[] {
  const found = new Set(findings.map(({ item }) => item));
  const clean = new Set(items.filter(({ id }) => !found.has(id)).flatMap(({ sources }) => sources));
  const byId = new Map(items.map((item) => [item.id, item]));
  return findings.filter(({ severity, item }) => {
    // Of several annotations the first is the one that is asked.
    const [asked] = byId.get(item)?.sources ?? [];
    return severity === "error" || asked === undefined || !clean.has(asked);
  });
}

/** The same about several items of one annotation is told once. */
function once(problems: readonly Problem[]): Problem[] {
  const told = new Map(
    problems.map((problem) => [
      `${problem.line}:${problem.column} ${problem.code} ${problem.reason}`,
      problem,
    ]),
  );
  return [...told.values()];
}
