import type { QuizOptions } from "../../assemble/made.ts";
import { makeQuiz } from "../../assemble/make-quiz.ts";
import { UnknownQuestion } from "../../assemble/unknown-question.ts";
import { kinds } from "../../generate/kinds.ts";
import { passageOf } from "../../generate/passage.ts";
import type { Article } from "../../model/article.ts";
import type { OutputFile } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { streamsOf } from "../../random/random.ts";
import type { Picture } from "../../write/format.ts";
import { unprintedFormats } from "../../write/formats.ts";
import { writeQuiz } from "../../write/write-quiz.ts";
import { entriesOf, fieldOf, stringOf } from "./json-value.ts";
import type { QuizRecord } from "./read-record.ts";

/** A recorded set as it is made now. */
export interface Again {
  /** In every format that needs no browser, by name. */
  readonly files: ReadonlyMap<string, OutputFile>;
  /** Every item that the annotations give under the seed, chosen or not, by id, as a quiz.json holds it. */
  readonly items: ReadonlyMap<string, unknown>;
  /** Why the set itself cannot be made, where it cannot: then there are no files. */
  readonly fault?: string;
}

export async function makeAgain(
  article: Article,
  record: QuizRecord,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Again> {
  const { quiz, fault } = quizAgain(article, record.options);
  const { files } =
    fault === undefined ? await writeQuiz(quiz, { to: unprintedFormats, pictures }) : { files: [] };
  const passage = passageOf(article);
  const request = { options: quiz.recipe.options.options, locale: passage.locale };
  const streams = streamsOf(record.seed);
  const items = Object.values(kinds).flatMap((kind) => kind.generate(passage, request, streams).items);
  const all = await writeQuiz({ ...quiz, items }, { to: ["json"] });
  const json: unknown = JSON.parse(String(all.files.find(({ name }) => name === "quiz.json")?.content));
  return {
    files: new Map(files.map((file) => [file.name, file])),
    items: new Map(
      entriesOf(fieldOf(json, "items")).map((item) => [stringOf(fieldOf(item, "id")) ?? "", item]),
    ),
    ...(fault === undefined ? {} : { fault }),
  };
}

/** The quiz; where the recipe names questions that are not there any more, one without those wishes, and why. */
function quizAgain(article: Article, options: QuizOptions): { quiz: Quiz; fault?: string } {
  try {
    return { quiz: makeQuiz(article, options).quiz };
  } catch (error) {
    if (!(error instanceof UnknownQuestion)) throw error;
    const { without: _, replace: __, ...rest } = options;
    return { quiz: makeQuiz(article, rest).quiz, fault: error.message };
  }
}
