import { version } from "../assemble/version.ts";
import { hasMistake } from "../model/problem.ts";
import { looksLikeBank } from "../read/bank-format.ts";
import { decode } from "../read/decode.ts";
import { looksLikeQuiz } from "../read/json/quiz-format.ts";
import { readQuiz } from "../read/read-quiz.ts";
import { isOn, wordsOf } from "./args.ts";
import { checkArticle } from "./check/check-article.ts";
import { checkQuiz } from "./check/check-quiz.ts";
import type { Checked } from "./check/checked.ts";
import { type Args, type Command, commonFlags } from "./command.ts";
import { type ExitCode, exitCodes, graver } from "./exit-codes.ts";
import { type ArticleFile, findArticles } from "./files/find-articles.ts";
import { articleIn } from "./files/load-article.ts";
import { loadInput } from "./files/load-input.ts";
import { count } from "./make/closing-lines.ts";
import { usageError } from "./make/parse-list.ts";
import { showProblem } from "./terminal/show-problem.ts";
import { createTerminal, type Terminal } from "./terminal/terminal.ts";
import { visible } from "./terminal/visible.ts";

export const command: Command = { flags: commonFlags, run };

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
  const found = await findArticles(names, true);
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

/** Questions are told by their content, an article by whatever else it is. */
async function checkOne(file: ArticleFile): Promise<Checked> {
  const input = await loadInput(file);
  if ("problem" in input) return { problems: [input.problem], questions: 0 };
  const decoded = decode(input.bytes, file.name);
  if (!("text" in decoded)) return checkArticle(file, articleIn(input.bytes, file));
  const { text } = decoded;
  if (looksLikeQuiz(text)) return checkQuiz(readQuiz(text, file.name), text, file.name);
  if (!looksLikeBank(text)) return checkArticle(file, articleIn(input.bytes, file));
  const { readBank } = await import("../read/read-bank.ts");
  return checkQuiz(await readBank(text, file.name), text, file.name);
}

function tell(file: ArticleFile, { problems, contents }: Checked, quiet: boolean, terminal: Terminal): void {
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
  terminal.give(
    `${mark} ${visible(file.name)}   ${[...(contents === undefined ? [] : [contents]), ...parts].join(", ")}`,
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
