import type { Options } from "yargs";
import { kindNames } from "../../generate/kinds.ts";
import { languages } from "../../locale/locales.ts";
import { profileNames } from "../../model/quiz.ts";
import { formatNames } from "../../write/formats.ts";
import { commonFlags } from "../command.ts";
import { paperFlags } from "./paper-flags.ts";

/** The flags of `make`. Numbers are texts here too: yargs would take `007` for 7, and `1e3` for 1000. */
export const makeFlags = {
  seed: { type: "string", describe: "the seed, any text", defaultDescription: "drawn, and told" },
  to: {
    type: "string",
    describe: `formats, parted by commas: ${formatNames.join(", ")}`,
    defaultDescription: "html,json",
  },
  out: {
    type: "string",
    alias: "o",
    describe: "the folder for the sets, or a name such as quiz.json for one file",
    defaultDescription: "out",
  },
  questions: {
    type: "string",
    describe: "how many questions",
    defaultDescription: "all that are good, 20 at most",
  },
  mix: {
    type: "string",
    describe: `kinds, with or without a number (fact-choice=4): ${kindNames.join(", ")}`,
  },
  profile: {
    type: "string",
    describe: `what the quiz is like: ${profileNames.join(", ")} (reading processes as in PIRLS, sections as in an exam)`,
    defaultDescription: "balanced",
  },
  locale: {
    type: "string",
    describe: `the language of questions, instructions and key: ${languages.join(", ")}`,
    defaultDescription: "the article's",
  },
  replace: {
    type: "string",
    describe:
      "questions, by number in version A or id, that give their place to another; 4,4 takes the next but one",
  },
  without: { type: "string", describe: "ids of questions to leave out" },
  lock: { type: "string", describe: "a quiz.json: its questions keep their places as long as they hold" },
  report: { type: "boolean", describe: "tell what is asked, and why the rest is not" },
  versions: { type: "string", describe: "versions A, B, C …, 1 to 100", defaultDescription: "1" },
  options: {
    type: "string",
    describe: "options a choice, 3 to 6; fewer where fewer can be proved wrong",
    defaultDescription: "4",
  },
  ...paperFlags,
  bundle: { type: "boolean", describe: "all articles in one file, with categories: moodle-xml, gift" },
  shard: { type: "string", describe: "I/N: only the I-th of N parts of the articles" },
  strict: { type: "boolean", describe: "end with 3 where a format could not carry everything" },
  open: { type: "boolean", describe: "open the first worksheet" },
  watch: { type: "boolean", describe: "make a set again whenever its article is saved" },
  force: { type: "boolean", describe: "replace files that Quizwright did not make" },
  ...commonFlags,
} as const satisfies Record<string, Options>;
