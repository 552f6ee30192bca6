import yargs from "yargs";
import { version } from "./assemble/version.ts";
import { checkFlags, dashesLast, fillPositionals, wordsOf } from "./commands/args.ts";
import type { Args, Command } from "./commands/command.ts";
import { type CommandEntry, commandNames, commands } from "./commands/commands.ts";
import { type ExitCode, exitCodes } from "./commands/exit-codes.ts";
import { endOnClosedPipe } from "./commands/terminal/end-on-closed-pipe.ts";
import { endWith } from "./commands/terminal/end-with.ts";
import { showError } from "./commands/terminal/show-error.ts";
import { unknownCommand } from "./commands/unknown-command.ts";
import { UserError } from "./commands/user-error.ts";

endOnClosedPipe();
main(dashesLast(process.argv.slice(2))).then((exitCode) => {
  process.exitCode = exitCode;
});

async function main(words: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const called = commandCalled(words);
  const parser = yargs(words.slice(called === undefined ? 0 : 1))
    .scriptName("quizwright")
    .locale("en")
    .usage("Reading-comprehension questions with proven answer keys, from an annotated article.")
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "populate--": true,
    })
    .version(version)
    .alias("help", "h")
    .wrap(Math.min(process.stdout.columns || 100, 110))
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new UserError(exitCodes.usage, message, "`quizwright --help` shows how it is used.");
    });
  for (const { usage, positionals, describe, load } of called === undefined ? commands : [called]) {
    let command: Command;
    parser.command(
      [...usage],
      describe,
      async (builder) => {
        command = await load();
        for (const [name, options] of Object.entries(positionals)) builder.positional(name, options);
        return builder.options(command.flags);
      },
      async (parsed: Args) => {
        const places = Object.keys(positionals);
        const args = fillPositionals(parsed, places);
        checkFlags(args, command.flags, places);
        const mistyped = unknownCommand(wordsOf(args, "article"));
        if (mistyped !== undefined) throw mistyped;
        exitCode = await command.run(args);
        // Help and version are written later than the parser is done: only a command is known to be at its end.
        endWith(exitCode);
      },
    );
  }
  try {
    await parser.parseAsync();
    return exitCode;
  } catch (error) {
    const lines = showError(error, words.includes("--verbose"));
    process.stderr.write(`${lines.join("\n")}\n`);
    return error instanceof UserError ? error.exitCode : exitCodes.defect;
  }
}

/**
 * The one command that a line names, as the parser's only one: yargs lays out the help of every named command before it
 * runs it, which takes longer than most of the work. A line that asks for help or names none gets them all.
 */
function commandCalled([name = "", ...rest]: readonly string[]): CommandEntry | undefined {
  const index = commandNames.indexOf(name);
  const entry = commands[index];
  if (entry === undefined || rest.some((word) => word === "--help" || word === "-h")) return undefined;
  return { ...entry, usage: [entry.usage[0]?.replace(name, "$0") ?? "$0"] };
}
