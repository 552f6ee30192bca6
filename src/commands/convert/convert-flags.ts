import type { Options } from "yargs";
import { languages } from "../../locale/locales.ts";
import { bankFormats } from "../../model/quiz.ts";
import { formatNames } from "../../write/formats.ts";
import { commonFlags } from "../command.ts";
import { paperFlags } from "../make/paper-flags.ts";

/** The flags of `convert`. */
export const convertFlags = {
  to: { type: "string", describe: `formats, parted by commas: ${formatNames.join(", ")}` },
  from: {
    type: "string",
    describe: `what the file is: ${bankFormats.join(", ")}`,
    defaultDescription: "told by its content",
  },
  out: {
    type: "string",
    alias: "o",
    describe: "the folder for what is written, or a name such as quiz.xml for one file",
    defaultDescription: "out",
  },
  locale: {
    type: "string",
    describe: `the language of the questions where the file does not say it, and of instructions and key: ${languages.join(", ")}`,
    defaultDescription: "the file's, or en",
  },
  versions: {
    type: "string",
    describe: "versions A, B, C …, 1 to 100, in an order drawn anew",
    defaultDescription: "those of the file, or 1",
  },
  seed: {
    type: "string",
    describe: "the seed that draws the order where the file has none",
    defaultDescription: "the file's, or made of its content",
  },
  ...paperFlags,
  strict: { type: "boolean", describe: "end with 3 where something could not be carried" },
  force: { type: "boolean", describe: "replace files that Quizwright did not make" },
  ...commonFlags,
} as const satisfies Record<string, Options>;
