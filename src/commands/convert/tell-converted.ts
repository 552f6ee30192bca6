import type { Converted } from "../convert.ts";
import { exitCodes } from "../exit-codes.ts";
import { count } from "../make/closing-lines.ts";
import { tellLosses } from "../make/tell-losses.ts";
import { showProblem } from "../terminal/show-problem.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { visible } from "../terminal/visible.ts";
import type { LoadedBank } from "./load-bank.ts";

/** Tells what could not be read, what was written and where, and what the formats could not hold. */
export function tellConverted(
  { name, quiz: read }: LoadedBank,
  { problems, set, exitCode }: Converted,
  terminal: Terminal,
): void {
  for (const problem of problems) terminal.warn(showProblem(problem, terminal.paintErr, terminal.widthErr));
  const mistakes = problems.filter(({ severity }) => severity === "mistake").length;
  if (set === undefined || read === undefined) {
    terminal.warn(
      `${terminal.paintErr("red", "✗")} ${visible(name)}   ${count(mistakes, "problem")}, nothing written`,
    );
    return;
  }
  const { quiz, folder, files, status, losses } = set;
  const mark =
    exitCode === exitCodes.done ? terminal.paintErr("green", "✓") : terminal.paintErr("yellow", "!");
  const paragraphs = read.article.paragraphs.length;
  const held = [
    ...(paragraphs > 0 ? [count(paragraphs, "paragraph")] : []),
    count(read.items.length, "question"),
  ];
  const given = [
    count(quiz.items.length, "question"),
    count(quiz.forms.length, "version"),
    ...(status === "unchanged" ? ["as they were"] : []),
  ];
  terminal.say(`${mark} ${visible(name)}   ${held.join(", ")} -> ${given.join(", ")}`);
  const [first = "", ...rest] = files.map(visible);
  if (!terminal.quiet)
    terminal.give(`  ${[folder === "" ? first : `${visible(folder)}/${first}`, ...rest].join("  ")}`);
  if (problems.length > 0) terminal.warn(`  ${count(problems.length, "thing")} could not be read.`);
  tellLosses(losses, terminal);
}
