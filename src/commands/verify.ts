import { edition } from "../assemble/edition.ts";
import { version } from "../assemble/version.ts";
import type { Article } from "../model/article.ts";
import { articleId } from "../read/article-id.ts";
import { isOn, textOf } from "./args.ts";
import { type Args, type Command, commonFlags } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { compareFiles } from "./files/compare-files.ts";
import { findOriginals } from "./files/find-original.ts";
import { loadArticle } from "./files/load-article.ts";
import { loadPictures } from "./files/load-pictures.ts";
import { readQuizFile } from "./files/read-quiz-file.ts";
import { count } from "./make/closing-lines.ts";
import { usageError } from "./make/parse-list.ts";
import { showProblem } from "./terminal/show-problem.ts";
import { createTerminal, type Terminal } from "./terminal/terminal.ts";
import { visible } from "./terminal/visible.ts";
import { UserError } from "./user-error.ts";
import { makeAgain } from "./verify/make-again.ts";
import { type Difference, proveItems } from "./verify/prove-items.ts";
import { type QuizRecord, readRecord } from "./verify/read-record.ts";

export const command: Command = { flags: commonFlags, run };

async function run(args: Args): Promise<ExitCode> {
  const json = isOn(args, "json");
  const quiet = isOn(args, "quiet");
  const terminal = createTerminal(quiet || json);
  const named = textOf(args, "file");
  if (named === undefined)
    throw usageError(
      "Which quiz? Name a quiz.json.",
      "For example: quizwright verify out/mali/4217/quiz.json",
    );
  const { file, bytes } = await readQuizFile(named);
  const record = readRecord(Buffer.from(bytes).toString("utf8"), file);
  const original = await findOriginal(file, record, textOf(args, "original"), terminal);
  const { article, path } = original;

  const again = await makeAgain(article, record, await loadPictures(article, path));
  const { differences: fileDifferences, same } = compareFiles(file, bytes, record, again.files);
  const itemDifferences = proveItems(record.items, again.items, article);
  const differences = [
    ...compareRecord(record, article),
    ...(again.fault === undefined
      ? []
      : [{ where: "recipe", reason: `the set cannot be made again: ${again.fault}` }]),
    ...itemDifferences,
    ...fileDifferences,
  ];
  const unproved = new Set(itemDifferences.map(({ where }) => where)).size;
  const exitCode = differences.length > 0 ? exitCodes.problems : exitCodes.done;
  const questions = record.items.length;

  if (json) {
    const report = {
      format: "quizwright-report/1",
      command: "verify",
      version,
      file,
      article: path,
      questions,
      proved: questions - unproved,
      same,
      differences,
      exitCode,
    };
    terminal.give(JSON.stringify(report, null, 2));
    return exitCode;
  }
  for (const { where, reason } of differences)
    terminal.give(`${terminal.paintOut("bold", visible(where))}  ${reason}`);
  const proved = unproved === 0 ? "every key proved" : `${count(unproved, "question")} not proved`;
  const summary = `${visible(file)}   ${count(questions, "question")}, ${proved}`;
  if (exitCode !== exitCodes.done) {
    terminal.give(`${terminal.paintOut("red", "✗")} ${summary}, ${count(differences.length, "difference")}`);
  } else if (!quiet) {
    terminal.give(
      `${terminal.paintOut("green", "✓")} ${summary}; the same from ${visible(path)}, byte for byte: ${same.join("  ")}`,
    );
  }
  return exitCode;
}

/** The article that is named, else the one beside the quiz whose text is the recorded one, else the nearest of its id. */
async function findOriginal(
  quiz: string,
  record: QuizRecord,
  named: string | undefined,
  terminal: Terminal,
): Promise<{ article: Article; path: string }> {
  const paths = named === undefined ? findOriginals(quiz, record.articleId) : [named];
  let first: { article: Article; path: string } | undefined;
  for (const path of paths) {
    const { article, problems } = await loadArticle(
      path === "-"
        ? { name: "stdin", id: "stdin", path: undefined }
        : { name: path, id: articleId(path), path },
    );
    if (article?.sha256 === record.sha256) return { article, path };
    if (article !== undefined) first ??= { article, path };
    else if (named !== undefined) {
      for (const problem of problems)
        terminal.warn(showProblem(problem, terminal.paintErr, terminal.widthErr));
      throw new UserError(exitCodes.problems, `No set can be made from ${visible(path)}.`);
    }
  }
  if (first !== undefined) return first;
  throw new UserError(
    exitCodes.problems,
    `The article "${visible(record.articleId)}" of ${visible(quiz)} was not found beside it, in content/ or above.`,
    `Name it: quizwright verify ${visible(quiz)} ARTICLE`,
  );
}

/** What decides a set and is not as it was. */
function compareRecord(record: QuizRecord, article: Article): Difference[] {
  const differences: Difference[] = [];
  const compare = (where: string, recorded: unknown, now: unknown, what: string) => {
    if (recorded !== now)
      differences.push({
        where,
        reason: `${what}: recorded ${visible(String(recorded))}, now ${visible(String(now))}`,
      });
  };
  compare("article", record.sha256, article.sha256, "the article has changed since (SHA-256)");
  compare("article", record.articleId, article.id, "the article has another id");
  compare("edition", record.edition, edition, "the set was made by another edition of the generator");
  compare("version", record.version, version, "the set was made by another version of Quizwright");
  return differences;
}
