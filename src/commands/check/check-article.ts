import { makeQuiz } from "../../assemble/make-quiz.ts";
import { type Problem, sortProblems } from "../../model/problem.ts";
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
  // The seed only decides which questions are chosen; what the rules find does not hang on it much, and what is told
  // must be the same every time.
  const { findings, candidates } = makeQuiz(article, { seed: "check" });
  const source = { file: name, lines: findings.length > 0 ? lines() : [] };
  const found = findings.map((finding) => problemOf(finding, "advice", source));
  return {
    problems: sortProblems([...problems, ...once(found)]),
    contents: `${contentsOf(article)} -> ${count(candidates, "question")} to choose from`,
    questions: candidates,
  };
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
