import type { Article } from "../../model/article.ts";
import { exitCodes } from "../exit-codes.ts";
import { padTo } from "../terminal/display-width.ts";
import { showError } from "../terminal/show-error.ts";
import { showProblem } from "../terminal/show-problem.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { visible } from "../terminal/visible.ts";
import type { MadeSet, Outcome } from "./make-one.ts";
import { tellLosses } from "./tell-losses.ts";

/** Tells what came of one article: its problems, what it has and gave, where the files are, what is missing. */
export function closingLines(
  outcome: Outcome,
  nameWidth: number,
  verbose: boolean,
  terminal: Terminal,
): void {
  const { file, problems, article, set, error } = outcome;
  for (const problem of problems) {
    const shown = showProblem(problem, terminal.paintErr, terminal.widthErr);
    if (problem.severity === "mistake") terminal.warn(shown);
    else terminal.say(shown);
  }
  const name = padTo(visible(file.name), nameWidth);
  const red = terminal.paintErr("red", "✗");
  if (error !== undefined) {
    terminal.warn(`${red} ${visible(file.name)}`);
    for (const line of showError(error, verbose)) terminal.warn(`  ${line}`);
    return;
  }
  if (article === undefined || set === undefined) {
    const mistakes = problems.filter(({ severity }) => severity === "mistake").length;
    terminal.warn(`${red} ${name}   ${count(mistakes, "problem")}, nothing written`);
    return;
  }
  const mark =
    outcome.exitCode !== exitCodes.done ? terminal.paintErr("yellow", "!") : terminal.paintErr("green", "✓");
  terminal.say(`${mark} ${name}   ${contentsOf(article)} -> ${yieldOf(set)}`);
  if (!terminal.quiet && set.files.length > 0) terminal.give(`  ${filesOf(set)}`);
  for (const { number, before, now } of set.replaced) {
    if (now !== undefined)
      terminal.say(`  Question ${number}: ${visible(now)} instead of ${visible(before)}`);
  }
  if (set.gone.length > 0) {
    terminal.warn(`  The annotations no longer give ${count(set.gone.length, "question")}:`);
    for (const id of set.gone) terminal.warn(`    ${visible(id)}`);
  }
  const missing = set.shortfalls.reduce((sum, one) => sum + one.missing, 0);
  if (missing > 0) terminal.warn(`  ${count(missing, "question")} missing:`);
  for (const { kind, missing: many, reason, remedy } of set.shortfalls) {
    terminal.warn(`  ${many} × ${kind === undefined ? "" : `${kind}: `}${visible(reason)}`);
    if (remedy !== "") terminal.warn(`    ${visible(remedy)}`);
  }
  tellLosses(set.losses, terminal);
}

/** "10 paragraphs, 14 facts, 7 statements, 6 events"; what an article has none of is left out. */
export function contentsOf(article: Article): string {
  const parts: [number, string][] = [
    [article.paragraphs.length, "paragraph"],
    [article.facts.length, "fact"],
    [article.statements.length, "statement"],
    [article.events.length, "event"],
    [article.falseStatements.length, "false statement"],
    [article.words.length, "word"],
    [article.questions.length, "own question"],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => count(number, what))
    .join(", ");
}

function yieldOf({ questions, versions, status }: MadeSet): string {
  return [
    count(questions, "question"),
    count(versions, "version"),
    ...(status === "unchanged" ? ["as they were"] : []),
  ].join(", ");
}

function filesOf({ folder, files }: MadeSet): string {
  const [first = "", ...rest] = files.map(visible);
  return [folder === "" ? first : `${visible(folder)}/${first}`, ...rest].join("  ");
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
