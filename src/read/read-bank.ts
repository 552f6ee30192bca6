import type { BankFormat } from "../model/quiz.ts";
import { bankFormatOf } from "./bank-format.ts";
import { problemOfFile } from "./problems.ts";
import type { ReadFile } from "./quiz-file.ts";
import { readQuizQuickly } from "./read-quiz.ts";

/** What is known of a file of questions besides its text. */
export interface BankOptions {
  /** Absent: told by the content. */
  readonly from?: BankFormat;
  /** The language of the questions, which Moodle XML and GIFT do not name; English where it is left out. */
  readonly language?: string;
}

/**
 * A file of questions in any format that is read. `text` comes from `decode`. What of it cannot be taken over is advice, with
 * its place and the question's name; only a file from which nothing can be taken has a mistake. A reader is loaded when its
 * format comes.
 */
export async function readBank(text: string, file: string, options: BankOptions = {}): Promise<ReadFile> {
  const { from = bankFormatOf(text), language = "en" } = options;
  switch (from) {
    case "quiz":
      return readQuizQuickly(text, file, "optional");
    case "moodle-xml":
      return (await import("./moodle-xml/read-moodle-xml.ts")).readMoodleXml(text, file, language);
    case "gift":
      return (await import("./gift/read-gift.ts")).readGift(text, file, language);
    case undefined:
      return { problems: [problemOfFile({ file, lines: text.split("\n") }, unknown)] };
    default:
      return from satisfies never;
  }
}

const unknown = {
  code: "bank-format",
  reason: "The file is no quiz JSON, Moodle XML or GIFT.",
  remedy: "Name its format with --from; from an article questions are made by `quizwright make`.",
};
