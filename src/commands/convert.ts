import { quizOfFile } from "../assemble/quiz-of-file.ts";
import { version } from "../assemble/version.ts";
import type { FormatLoss, OutputFile } from "../model/output.ts";
import { hasMistake, type Problem } from "../model/problem.ts";
import type { Quiz } from "../model/quiz.ts";
import { problemOfFile } from "../read/problems.ts";
import { writeQuiz } from "../write/write-quiz.ts";
import type { Args, Command } from "./command.ts";
import { convertFlags } from "./convert/convert-flags.ts";
import { type ConvertRequest, convertRequest } from "./convert/convert-request.ts";
import { type LoadedBank, loadBank, nameOf } from "./convert/load-bank.ts";
import { tellConverted } from "./convert/tell-converted.ts";
import { type ExitCode, exitCodes, graver } from "./exit-codes.ts";
import { realPath } from "./files/find-articles.ts";
import { loadPictures } from "./files/load-pictures.ts";
import { putFileInPlace } from "./files/put-file-in-place.ts";
import { putInPlace } from "./files/put-in-place.ts";
import { fileFor } from "./make/file-for.ts";
import { usageError } from "./make/parse-list.ts";
import { printingFor } from "./make/printing.ts";
import { lossesByFormat } from "./make/tell-losses.ts";
import { onInterrupt } from "./terminal/on-interrupt.ts";
import { createTerminal, type Terminal } from "./terminal/terminal.ts";
import { visible } from "./terminal/visible.ts";

export const command: Command = { flags: convertFlags, run };

/** What came of a file. */
export interface Converted {
  readonly exitCode: ExitCode;
  /** Mistakes, and advice about what of the file could not be taken over. */
  readonly problems: readonly Problem[];
  /** Absent where nothing was written. */
  readonly set?: {
    readonly quiz: Quiz;
    /** As messages name it; "" where one file was asked for. */
    readonly folder: string;
    readonly files: readonly string[];
    readonly status: "made" | "unchanged";
    readonly losses: readonly FormatLoss[];
  };
}

async function run(args: Args): Promise<ExitCode> {
  const request = convertRequest(args);
  const terminal = createTerminal(request.quiet || request.json);
  onInterrupt();
  const { locale } = request.options;
  const bank = await loadBank(request.file, {
    ...(request.from === undefined ? {} : { from: request.from }),
    ...(locale === undefined ? {} : { language: locale }),
  });
  const converted = await convert(bank, request, terminal);
  if (request.json) terminal.give(JSON.stringify(reportOf(bank, converted), null, 2));
  else tellConverted(bank, converted, terminal);
  return converted.exitCode;
}

async function convert(bank: LoadedBank, request: ConvertRequest, terminal: Terminal): Promise<Converted> {
  const problems =
    bank.quiz?.items.length === 0 && !hasMistake(bank.problems)
      ? [...bank.problems, noQuestions(bank.name)]
      : bank.problems;
  if (bank.quiz === undefined || hasMistake(problems)) return { problems, exitCode: exitCodes.problems };
  const quiz = quizOfFile(bank.quiz, { name: nameOf(bank), ...request.options });
  const pictures = await loadPictures(quiz.article, bank.path);
  const printing = await printingFor(request, 1, terminal);
  try {
    const { files, losses } = await writeQuiz(quiz, {
      to: printing.request.to.formats,
      pictures,
      print: printing.print,
    });
    const place = await put(files, bank, quiz, printing.request);
    const isLess = losses.length > 0 || problems.length > 0;
    return {
      problems,
      exitCode: graver(printing.exitCode, request.strict && isLess ? exitCodes.fewer : exitCodes.done),
      set: { ...place, quiz, losses },
    };
  } finally {
    const time = printing.end();
    if (time !== undefined) terminal.say(time);
  }
}

/** Below `out` a conversion has a folder of its own: the set that `make` put beside it stays. */
async function put(
  files: readonly OutputFile[],
  { path }: LoadedBank,
  { article }: Quiz,
  { out, force }: ConvertRequest,
): Promise<{ status: "made" | "unchanged"; folder: string; files: string[] }> {
  if (out.file === undefined) {
    const placed = await putInPlace(out.folder, article.id, "converted", files, force);
    return { ...placed, files: files.map(({ name }) => name) };
  }
  if (path !== undefined && realPath(path) === realPath(out.file.path)) {
    throw usageError(`--out ${visible(out.file.path)} is the file that is read.`, "Name another file.");
  }
  await putFileInPlace(out.file.path, fileFor(out.file.path, files).content);
  return { status: "made", folder: "", files: [out.file.path] };
}

function noQuestions(file: string): Problem {
  return problemOfFile(
    { file, lines: [] },
    { code: "no-questions", reason: "The file has no question that can be taken over.", remedy: "" },
  );
}

/** `losses` are what formats could not hold; what could not be read is told among the problems, as advice. */
function reportOf({ name, quiz: read }: LoadedBank, { problems, set, exitCode }: Converted): object {
  return {
    format: "quizwright-report/1",
    command: "convert",
    version,
    file: name,
    from: read?.origin?.format ?? (read && "quiz"),
    status: set?.status ?? "failed",
    ...(set && {
      folder: set.folder,
      files: set.files,
      questions: set.quiz.items.length,
      versions: set.quiz.forms.length,
      seed: set.quiz.recipe.seed,
      losses: set.losses,
      lossesByFormat: lossesByFormat(set.losses),
    }),
    problems,
    exitCode,
  };
}
