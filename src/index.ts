/**
 * Quizwright as a library: the pipeline without disk, terminal or clock.
 *
 * ```js
 * import { makeQuiz, readArticle, writeQuiz } from "quizwright";
 *
 * const { article, problems } = readArticle(text, { file: "mali.md" });
 * if (article === undefined) throw new Error(problems.map(({ reason }) => reason).join("\n"));
 * const { quiz, shortfalls } = makeQuiz(article, { seed: "4217", versions: 2 });
 * const { files, losses } = await writeQuiz(quiz, { to: ["html", "json"] });
 * ```
 *
 * One question is replaced by its number in version A, and a set is kept while its article is mended:
 *
 * ```js
 * const other = makeQuiz(article, { seed: "4217", replace: ["4"] });
 * const places = quiz.forms.map(({ sections }) => sections.flatMap(({ items }) => items.map(({ item }) => item)));
 * const { gone } = makeQuiz(mended, { seed: "4217", keep: places });
 * ```
 *
 * The same article, seed, options and edition give the same bytes, on any system.
 *
 * @module
 */

export { edition } from "./assemble/edition.ts";
export { defaults, type Made, type QuizOptions, type Shortfall } from "./assemble/made.ts";
export { makeQuiz } from "./assemble/make-quiz.ts";
export type { Replaced } from "./assemble/replace-items.ts";
export type { LeftOut } from "./assemble/report/left-out.ts";
export type { Report } from "./assemble/report/report.ts";
export { UnknownQuestion } from "./assemble/unknown-question.ts";
export { version } from "./assemble/version.ts";
export type { Kind } from "./generate/kind.ts";
export { type KindName, kindNames, kinds } from "./generate/kinds.ts";
export type {
  Annotation,
  Article,
  ArticleEvent,
  Block,
  Claim,
  Fact,
  Mark,
  Name,
  NameSort,
  OwnQuestion,
  Paragraph,
  Slot,
  SlotSort,
  Statement,
  Word,
} from "./model/article.ts";
export type { Evidence, Proof } from "./model/evidence.ts";
export type { Finding } from "./model/finding.ts";
export type {
  Arrangement,
  ChoiceItem,
  GapItem,
  Interaction,
  Item,
  MatchItem,
  MatchStatement,
  Option,
  OrderItem,
  Process,
  TextItem,
} from "./model/item.ts";
export type { FormatLoss, Loss, OutputFile, Written } from "./model/output.ts";
export type { Place } from "./model/place.ts";
export type { Problem, ProblemSeverity } from "./model/problem.ts";
export {
  type Form,
  type FormItem,
  type LookName,
  lookNames,
  type MakeOptions,
  type Mix,
  type Paper,
  type PaperSize,
  type ProfileName,
  profileNames,
  type Quiz,
  type Recipe,
  type Refs,
  type Section,
} from "./model/quiz.ts";
export type { DatePrecision, DateValue, QuantityValue, Value } from "./model/value.ts";
export { type ReadOptions, readArticle } from "./read/read-article.ts";
export { writeArticleJson } from "./write/article-json.ts";
export type { Format, Picture, Print, WriteContext, Writer } from "./write/format.ts";
export { type FormatName, formatNames, formats } from "./write/formats.ts";
export { type WriteOptions, type WrittenQuiz, writeQuiz } from "./write/write-quiz.ts";
