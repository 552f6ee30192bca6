import type { OutputFile } from "../model/output.ts";
import { textOf } from "./args.ts";
import type { Args, Command } from "./command.ts";
import { type ExitCode, exitCodes, graver } from "./exit-codes.ts";
import { type ArticleFile, type Found, findArticles } from "./files/find-articles.ts";
import { againCommand } from "./make/again.ts";
import { type PlacedBundle, putBundle, tellBundle } from "./make/bundle.ts";
import { closingLines, count } from "./make/closing-lines.ts";
import { makeFlags } from "./make/make-flags.ts";
import { makeOne } from "./make/make-one.ts";
import { makeReport } from "./make/make-report.ts";
import { type MakeRequest, makeRequest } from "./make/make-request.ts";
import { usageError } from "./make/parse-list.ts";
import { inShard } from "./make/parse-shard.ts";
import { printingFor } from "./make/printing.ts";
import { readLock } from "./make/read-lock.ts";
import { showReport } from "./make/show-report.ts";
import { type LossCounts, lossesByFormat, lossesOfRun } from "./make/tell-losses.ts";
import { displayWidth } from "./terminal/display-width.ts";
import { onInterrupt } from "./terminal/on-interrupt.ts";
import { showError } from "./terminal/show-error.ts";
import { showProblem } from "./terminal/show-problem.ts";
import { createTerminal, type Terminal } from "./terminal/terminal.ts";
import { visible } from "./terminal/visible.ts";
import { UserError } from "./user-error.ts";

export const command: Command = { flags: makeFlags, run };

async function run(args: Args): Promise<ExitCode> {
  const lock = textOf(args, "lock");
  const request = makeRequest(args, lock === undefined ? undefined : await readLock(lock));
  const terminal = createTerminal(request.quiet || request.json);
  onInterrupt();
  const found = await findArticles(request.articles);
  const exitCode = await makeAll(found, request, terminal);
  if (!request.watch) return exitCode;
  const { watchArticles } = await import("./files/watch-articles.ts");
  return watchArticles(request.articles, terminal, (changed) =>
    makeAll(changed, { ...request, open: false }, terminal),
  );
}

/** Makes the sets of all articles, one after the other, so that memory does not grow with their number. */
async function makeAll(found: Found, request: MakeRequest, terminal: Terminal): Promise<ExitCode> {
  const { json, verbose, shard, out } = request;
  const articles = found.articles.filter((_, index) => inShard(index, shard));
  if (out.file !== undefined && articles.length > 1 && !request.bundle) {
    throw usageError(
      `--out ${visible(out.file.path)} writes one file; there are ${articles.length} articles.`,
    );
  }
  const { replace, without } = request.options;
  const ofOne = request.lock !== undefined ? "lock" : replace ? "replace" : without && "without";
  if (ofOne !== undefined && articles.length > 1) {
    throw usageError(
      `--${ofOne} is about the questions of one article; there are ${articles.length}.`,
      "Name that article alone.",
    );
  }
  const report = json ? makeReport(request, found, terminal) : undefined;
  if (!json) tellFound(found, terminal);
  const nameWidth = Math.min(
    40,
    Math.max(0, ...articles.slice(0, 1000).map(({ name }) => displayWidth(name))),
  );
  const printing = await printingFor(request, articles.length, terminal);
  let exitCode = graver(printing.exitCode, found.problems.length > 0 ? exitCodes.problems : exitCodes.done);
  let [sets, questions] = [0, 0];
  let lost: LossCounts = {};
  const bundled: (readonly OutputFile[])[] = [];
  let bundle: PlacedBundle | undefined;
  let first: string | undefined;
  let time: string | undefined;
  try {
    for (const [index, file] of articles.entries()) {
      terminal.progress(index, articles.length, visible(file.name));
      const outcome = await makeOne(file, printing.request, printing.print);
      exitCode = graver(exitCode, outcome.exitCode);
      if (outcome.set !== undefined) {
        const { folder, files } = outcome.set;
        if (files.length > 0) first ??= folder === "" ? files[0] : `${folder}/${files[0]}`;
        sets += 1;
        questions += outcome.set.questions;
        if (outcome.set.written !== undefined) bundled.push(outcome.set.written);
        lost = lossesByFormat(outcome.set.losses, lost);
      }
      if (report !== undefined) report.add(outcome);
      else {
        closingLines(outcome, nameWidth, verbose, terminal);
        for (const line of showReport(outcome.set?.report, terminal.paintOut)) terminal.give(line);
      }
    }
  } finally {
    time = printing.end();
  }
  try {
    if (bundled.length > 0) bundle = await putBundle(bundled, request);
  } catch (error) {
    for (const line of showError(error, verbose)) terminal.warn(line);
    exitCode = graver(exitCode, error instanceof UserError ? error.exitCode : exitCodes.defect);
  }
  terminal.progress(articles.length, articles.length, "");
  report?.end(exitCode, lost, bundle);
  if (!json && bundle !== undefined) tellBundle(bundle, terminal);
  const indent = articles.length > 1 ? "" : "  ";
  if (time !== undefined) terminal.say(`${indent}${time}`);
  const notCarried = articles.length > 1 ? lossesOfRun(lost) : undefined;
  if (!json && notCarried !== undefined) terminal.warn(notCarried);
  if (sets > 0) sayAgain(articles, sets, questions, request, terminal);
  if (request.open && first !== undefined) {
    const { openFile } = await import("./files/open-file.ts");
    openFile(first, terminal);
  }
  return exitCode;
}

function tellFound({ problems, passedOver }: Found, terminal: Terminal): void {
  for (const { name, reason } of passedOver) terminal.say(`${visible(name)} is passed over: ${reason}.`);
  for (const problem of problems) terminal.warn(showProblem(problem, terminal.paintErr, terminal.widthErr));
}

function sayAgain(
  articles: readonly ArticleFile[],
  sets: number,
  questions: number,
  request: MakeRequest,
  terminal: Terminal,
): void {
  if (articles.length > 1) {
    const share =
      sets === articles.length ? count(sets, "set") : `${sets} of ${count(articles.length, "set")}`;
    terminal.say(`${share} made, ${count(questions, "question")}.`);
  }
  const what = articles.length > 1 ? "these sets" : "this set";
  const indent = articles.length > 1 ? "" : "  ";
  terminal.say(`${indent}Seed ${visible(request.seed)}. To make ${what} again: ${againCommand(request)}`);
}
