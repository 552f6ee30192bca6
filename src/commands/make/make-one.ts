import type { Shortfall } from "../../assemble/made.ts";
import { makeQuiz } from "../../assemble/make-quiz.ts";
import type { Replaced } from "../../assemble/replace-items.ts";
import type { Report } from "../../assemble/report/report.ts";
import { UnknownQuestion } from "../../assemble/unknown-question.ts";
import type { Article } from "../../model/article.ts";
import type { FormatLoss, OutputFile } from "../../model/output.ts";
import type { Problem } from "../../model/problem.ts";
import { problemOfFile } from "../../read/problems.ts";
import type { Print } from "../../write/format.ts";
import { writeQuiz } from "../../write/write-quiz.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { type ArticleFile, realPath } from "../files/find-articles.ts";
import { loadArticle } from "../files/load-article.ts";
import { loadPictures } from "../files/load-pictures.ts";
import { putFileInPlace } from "../files/put-file-in-place.ts";
import { putInPlace } from "../files/put-in-place.ts";
import { visible } from "../terminal/visible.ts";
import { UserError } from "../user-error.ts";
import { fileFor } from "./file-for.ts";
import type { MakeRequest } from "./make-request.ts";
import { usageError } from "./parse-list.ts";

/** What came of one article. */
export interface Outcome {
  readonly file: ArticleFile;
  readonly exitCode: ExitCode;
  readonly problems: readonly Problem[];
  readonly article?: Article;
  /** Absent where nothing was written. */
  readonly set?: MadeSet;
  /** Why nothing was written, where it is not for the problems. */
  readonly error?: unknown;
}

export interface MadeSet {
  readonly status: "made" | "unchanged";
  /** As messages name it; "" where one file was asked for. */
  readonly folder: string;
  /** Names in the folder; none where the set goes into a bundle. */
  readonly files: readonly string[];
  /** The files themselves, where they go into a bundle. */
  readonly written?: readonly OutputFile[];
  readonly questions: number;
  readonly versions: number;
  readonly shortfalls: readonly Shortfall[];
  readonly losses: readonly FormatLoss[];
  /** Ids that were to be kept or left out, and that the annotations give no more. */
  readonly gone: readonly string[];
  readonly replaced: readonly Replaced[];
  /** Where it was asked for. */
  readonly report?: Report;
}

/** Reads an article, makes its set and puts it in place. Whatever goes wrong stays with this article. */
export async function makeOne(file: ArticleFile, request: MakeRequest, print?: Print): Promise<Outcome> {
  const { article, problems } = await loadArticle(file);
  if (article === undefined) return { file, problems, exitCode: exitCodes.problems };
  try {
    const { lock } = request;
    if (lock !== undefined && lock.articleId !== article.id) {
      throw usageError(
        `--lock ${visible(lock.given)} is a set of the article "${visible(lock.articleId)}", not of "${article.id}".`,
      );
    }
    const { quiz, shortfalls, gone, replaced, report } = makeQuiz(article, request.options);
    if (quiz.items.length === 0) {
      return {
        file,
        problems: [...problems, noQuestions(file, shortfalls)],
        article,
        exitCode: exitCodes.problems,
      };
    }
    const pictures = await loadPictures(article, file.path);
    const { files, losses } = await writeQuiz(quiz, { to: request.to.formats, pictures, print });
    const place = request.bundle
      ? { status: "made" as const, folder: "", files: [], written: files }
      : await put(files, article, file, request);
    return {
      file,
      problems,
      article,
      exitCode:
        shortfalls.length > 0 || (request.strict && losses.length > 0) ? exitCodes.fewer : exitCodes.done,
      set: {
        ...place,
        questions: quiz.items.length,
        versions: quiz.forms.length,
        shortfalls,
        losses,
        gone,
        replaced,
        ...(report === undefined ? {} : { report }),
      },
    };
  } catch (thrown) {
    const error =
      thrown instanceof UnknownQuestion ? usageError(`--${thrown.message}.`, thrown.remedy) : thrown;
    return {
      file,
      problems,
      article,
      error,
      exitCode: error instanceof UserError ? error.exitCode : exitCodes.defect,
    };
  }
}

async function put(
  files: readonly OutputFile[],
  article: Article,
  source: ArticleFile,
  request: MakeRequest,
): Promise<{ status: "made" | "unchanged"; folder: string; files: string[] }> {
  const { folder, file } = request.out;
  if (file === undefined) {
    const placed = await putInPlace(folder, article.id, request.options.seed, files, request.force);
    return { ...placed, files: files.map(({ name }) => name) };
  }
  if (source.path !== undefined && realPath(source.path) === realPath(file.path)) {
    throw new UserError(
      exitCodes.usage,
      `--out ${visible(file.path)} is the article itself.`,
      "Name another file.",
    );
  }
  await putFileInPlace(file.path, fileFor(file.path, files).content);
  return { status: "made", folder: "", files: [file.path] };
}

function noQuestions({ name }: ArticleFile, shortfalls: readonly Shortfall[]): Problem {
  const [first] = shortfalls;
  return problemOfFile(
    { file: name, lines: [] },
    {
      code: "no-questions",
      reason: `No question can be made from the annotations. ${first?.reason ?? ""}`.trim(),
      remedy: first?.remedy ?? "`quizwright check` tells what each annotation lacks.",
    },
  );
}
