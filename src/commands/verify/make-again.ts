import { makeQuiz } from "../../assemble/make-quiz.ts";
import { kinds } from "../../generate/kinds.ts";
import { passageOf } from "../../generate/passage.ts";
import type { Article } from "../../model/article.ts";
import type { OutputFile } from "../../model/output.ts";
import { streamsOf } from "../../random/random.ts";
import type { Picture } from "../../write/format.ts";
import { formatNames } from "../../write/formats.ts";
import { writeQuiz } from "../../write/write-quiz.ts";
import { entriesOf, fieldOf, stringOf } from "./json-value.ts";
import type { QuizRecord } from "./read-record.ts";

/** A recorded set as it is made now. */
export interface Again {
  /** In every format there is, by name. */
  readonly files: ReadonlyMap<string, OutputFile>;
  /** Every item that the annotations give under the seed, chosen or not, by id, as a quiz.json holds it. */
  readonly items: ReadonlyMap<string, unknown>;
}

export async function makeAgain(
  article: Article,
  record: QuizRecord,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Again> {
  const { quiz } = makeQuiz(article, record.options);
  const { files } = await writeQuiz(quiz, { to: formatNames, pictures });
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
  };
}
