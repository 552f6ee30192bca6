import { passageOf } from "../../generate/passage.ts";
import type { Finding } from "../../model/finding.ts";
import { sortProblems } from "../../model/problem.ts";
import type { ReadFile } from "../../read/quiz-file.ts";
import { review, reviewQuiz } from "../../review/review.ts";
import { count } from "../make/closing-lines.ts";
import { type Checked, problemOf } from "./checked.ts";

/**
 * What is found about a file of questions, whoever made it. Its questions stand in it already, so that one which breaks an
 * error rule is a mistake of the file. Rules that ask the annotations find nothing: a quiz has none.
 */
export function checkQuiz({ quiz, problems }: ReadFile, text: string, file: string): Checked {
  if (quiz === undefined) return { problems, questions: 0 };
  const { article, items, numbers } = quiz;
  const passage = passageOf(article);
  const findings = [...items.flatMap((item) => review(item, passage)), ...reviewQuiz(items, passage)];
  const source = { file, lines: findings.length > 0 ? text.split("\n") : [] };
  const found = findings.map((finding) =>
    problemOf(named(finding, numbers), finding.severity === "error" ? "mistake" : "advice", source),
  );
  return {
    problems: sortProblems([...problems, ...found]),
    contents: `${count(article.paragraphs.length, "paragraph")}, ${count(items.length, "question")}`,
    questions: items.length,
  };
}

/** A finding that says which question it is about, by number and id. */
function named(finding: Finding, numbers: ReadonlyMap<string, string>): Finding {
  const number = numbers.get(finding.item);
  return {
    ...finding,
    reason: `Question${number === undefined ? "" : ` ${number}`} (${finding.item}): ${finding.reason}`,
  };
}
