import type { PositionalOptions } from "yargs";
import type { Command } from "./command.ts";

/** A command as the help lists it; its code is loaded when it runs. */
export interface CommandEntry {
  /** As yargs takes it; `$0` makes it the one for a line that names none. */
  readonly usage: readonly string[];
  readonly positionals: Readonly<Record<string, PositionalOptions>>;
  readonly describe: string;
  readonly load: () => Promise<Command>;
}

const articles: PositionalOptions = {
  type: "string",
  array: true,
  describe: "a file, a folder or a pattern; - reads standard input",
};

/** Every command, in the order of the help. One entry a command. */
export const commands: readonly CommandEntry[] = [
  {
    usage: ["make [article..]", "$0"],
    positionals: { article: articles },
    describe: "questions on paper and as JSON",
    load: async () => (await import("./make.ts")).command,
  },
  {
    usage: ["check [article..]"],
    positionals: { article: articles },
    describe: "problems in the annotations, and findings about the questions they give",
    load: async () => (await import("./check.ts")).command,
  },
  {
    usage: ["verify [file] [original]"],
    positionals: {
      file: { type: "string", describe: "a quiz.json" },
      original: { type: "string", describe: "its article, where it is not found by itself" },
    },
    describe: "makes the set in a quiz.json again and compares; proves every key",
    load: async () => (await import("./verify.ts")).command,
  },
  {
    usage: ["convert [file]"],
    positionals: {
      file: { type: "string", describe: "a quiz JSON, Moodle XML or GIFT; - reads standard input" },
    },
    describe: "a quiz JSON, Moodle XML or GIFT in any format, on paper too",
    load: async () => (await import("./convert.ts")).command,
  },
  {
    usage: ["init [file]"],
    positionals: { file: { type: "string", describe: "the new article, article.md where none is named" } },
    describe: "a small article to start from",
    load: async () => (await import("./init.ts")).command,
  },
  {
    usage: ["kinds"],
    positionals: {},
    describe: "what can be asked",
    load: async () => (await import("./kinds.ts")).command,
  },
  {
    usage: ["formats"],
    positionals: {},
    describe: "what can be written, and what each format cannot hold",
    load: async () => (await import("./formats.ts")).command,
  },
];

/** Their names. */
export const commandNames: readonly string[] = commands.map(({ usage }) => usage[0]?.split(" ")[0] ?? "");
