import { makeQuiz } from "../assemble/make-quiz.ts";
import { version } from "../assemble/version.ts";
import type { Article } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import { hasMistake, type Problem, sortProblems } from "../model/problem.ts";
import { problemAt } from "../read/problems.ts";
import { isOn, wordsOf } from "./args.ts";
import { type Args, type Command, commonFlags } from "./command.ts";
import { type ExitCode, exitCodes, graver } from "./exit-codes.ts";
import { type ArticleFile, findArticles } from "./files/find-articles.ts";
import { loadArticle } from "./files/load-article.ts";
import { contentsOf, count } from "./make/closing-lines.ts";
import { usageError } from "./make/parse-list.ts";
import { showProblem } from "./terminal/show-problem.ts";
import { createTerminal, type Terminal } from "./terminal/terminal.ts";
import { visible } from "./terminal/visible.ts";

export const command: Command = { flags: commonFlags, run };

/** What is found about one article. */
interface Checked {
  /** Mistakes and advice of the reader, and the rules' findings as advice, in the order of the file. */
  readonly problems: readonly Problem[];
  readonly article?: Article;
  /** How many questions the annotations can prove. */
  readonly questions: number;
}

async function run(args: Args): Promise<ExitCode> {
  const names = wordsOf(args, "article");
  if (names.length === 0)
    throw usageError(
      "Which article? Name a file, a folder or a pattern.",
      "For example: quizwright check content",
    );
  const json = isOn(args, "json");
  const quiet = isOn(args, "quiet");
  const terminal = createTerminal(quiet || json);
  const found = await findArticles(names);
  let exitCode: ExitCode = found.problems.length > 0 ? exitCodes.problems : exitCodes.done;
  if (json) {
    const head = {
      format: "quizwright-report/1",
      command: "check",
      version,
      problems: found.problems,
      passedOver: found.passedOver,
    };
    terminal.write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "articles": [`);
  } else {
    for (const { name, reason } of found.passedOver)
      terminal.say(`${visible(name)} is passed over: ${reason}.`);
    for (const problem of found.problems)
      terminal.give(showProblem(problem, terminal.paintOut, terminal.widthOut));
  }
  for (const [index, file] of found.articles.entries()) {
    terminal.progress(index, found.articles.length, visible(file.name));
    const checked = await checkOne(file);
    if (hasMistake(checked.problems)) exitCode = graver(exitCode, exitCodes.problems);
    if (json) terminal.write(`${index === 0 ? "" : ","}\n    ${JSON.stringify(entryOf(file, checked))}`);
    else tell(file, checked, quiet, terminal);
  }
  terminal.progress(found.articles.length, found.articles.length, "");
  if (json) terminal.write(`${found.articles.length === 0 ? "" : "\n  "}],\n  "exitCode": ${exitCode}\n}\n`);
  return exitCode;
}

async function checkOne(file: ArticleFile): Promise<Checked> {
  const { article, problems, lines } = await loadArticle(file);
  if (article === undefined) return { problems, questions: 0 };
  // The seed only decides which questions are chosen; what the rules find does not hang on it much, and what is told
  // must be the same every time.
  const { findings, candidates } = makeQuiz(article, { seed: "check" });
  const source = { file: file.name, lines: findings.length > 0 ? lines() : [] };
  const found = findings.map((finding) => problemOf(finding, source));
  return { problems: sortProblems([...problems, ...once(found)]), article, questions: candidates };
}

function problemOf(
  { rule, reason, remedy, at }: Finding,
  source: { file: string; lines: readonly string[] },
): Problem {
  return problemAt(source, at, { code: rule, severity: "advice", reason, remedy: remedy ?? "" });
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

function tell(
  file: ArticleFile,
  { problems, article, questions }: Checked,
  quiet: boolean,
  terminal: Terminal,
): void {
  const mistakes = problems.filter(({ severity }) => severity === "mistake");
  for (const problem of quiet ? mistakes : problems) {
    terminal.give(`${showProblem(problem, terminal.paintOut, terminal.widthOut)}\n`);
  }
  if (quiet) return;
  const advice = problems.length - mistakes.length;
  const parts = [
    ...(mistakes.length > 0 ? [count(mistakes.length, "problem")] : []),
    ...(advice > 0 ? [`${advice} ${advice === 1 ? "piece" : "pieces"} of advice`] : []),
  ];
  const mark = mistakes.length > 0 ? terminal.paintOut("red", "✗") : terminal.paintOut("green", "✓");
  const contents =
    article === undefined ? "" : `${contentsOf(article)} -> ${count(questions, "question")} to choose from`;
  terminal.give(
    `${mark} ${visible(file.name)}   ${[contents, ...parts].filter((part) => part !== "").join(", ")}`,
  );
}

function entryOf(file: ArticleFile, { problems, questions }: Checked): object {
  return {
    file: file.name,
    id: file.id,
    status: hasMistake(problems) ? "failed" : "checked",
    questions,
    problems,
  };
}
