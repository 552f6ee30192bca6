import type { QuizOptions } from "../../assemble/made.ts";
import { readQuizFile } from "../files/read-quiz-file.ts";
import { entriesOf, fieldOf, stringOf } from "../verify/json-value.ts";
import { readRecord } from "../verify/read-record.ts";

/** An earlier set whose places are kept. */
export interface Lock {
  /** As it was given. */
  readonly given: string;
  /** The quiz.json itself. */
  readonly file: string;
  readonly articleId: string;
  /** What decided that set, and its places; what is given anew goes before it. */
  readonly options: QuizOptions;
}

/**
 * Reads the set that `--lock` names. What was replaced in it is not replaced again: the places hold what came instead.
 * The paper is not taken over: it changes no question.
 *
 * @throws UserError where it is no quiz.json
 */
export async function readLock(given: string): Promise<Lock> {
  const { file, bytes } = await readQuizFile(given);
  const { options, articleId, json } = readRecord(Buffer.from(bytes).toString("utf8"), file);
  const { replace, without = [], keep: _, paper: __, ...rest } = options;
  const keep = entriesOf(fieldOf(json, "forms")).map((form) =>
    entriesOf(fieldOf(form, "sections")).flatMap((section) =>
      entriesOf(fieldOf(section, "items")).flatMap((placed) => stringOf(fieldOf(placed, "item")) ?? []),
    ),
  );
  const there = new Set(keep.flat());
  const gave = (replace ?? []).filter((id) => !there.has(id));
  return { given, file, articleId, options: { ...rest, without: [...without, ...gave], keep } };
}
