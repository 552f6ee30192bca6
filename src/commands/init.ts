import { lstatSync } from "node:fs";
import { extname } from "node:path";
import { isOn, textOf } from "./args.ts";
import { type Command, commonFlags } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { putFileInPlace } from "./files/put-file-in-place.ts";
import { firstArticle } from "./first-article.ts";
import { usageError } from "./make/parse-list.ts";
import { quote } from "./terminal/quote.ts";
import { createTerminal } from "./terminal/terminal.ts";
import { visible } from "./terminal/visible.ts";
import { UserError } from "./user-error.ts";

export const command: Command = {
  flags: {
    force: { type: "boolean", describe: "replace a file that is there" },
    quiet: commonFlags.quiet,
    verbose: commonFlags.verbose,
  },
  run: async (args) => {
    const terminal = createTerminal(isOn(args, "quiet"));
    const given = textOf(args, "file") ?? "article.md";
    if (given === "")
      throw usageError("The name of the new file is empty.", "For example: quizwright init mali.md");
    const file = extname(given) === "" ? `${given}.md` : given;
    if (!/\.(?:md|markdown)$/i.test(file)) {
      throw usageError(
        `${visible(file)} is no name for an article.`,
        "Articles are Markdown files: their names end in .md.",
      );
    }
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined && !isOn(args, "force")) {
      throw new UserError(
        exitCodes.problems,
        `${visible(file)} is there already; nothing was written.`,
        "Name another file, or replace it with --force.",
      );
    }
    await putFileInPlace(file, firstArticle);
    terminal.give(visible(file));
    const word = quote(file.startsWith("-") ? `./${file}` : file);
    terminal.say("Put your text and its facts in the place of these, and then:");
    terminal.say(`  quizwright check ${word}   tells what can be better`);
    terminal.say(`  quizwright make ${word}    makes the questions`);
    return exitCodes.done;
  },
};
