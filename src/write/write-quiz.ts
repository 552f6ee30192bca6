import type { FormatLoss, OutputFile, Written } from "../model/output.ts";
import type { Quiz } from "../model/quiz.ts";
import type { Format, Picture, Print, WriteContext } from "./format.ts";
import { type FormatName, formatNames, formats } from "./formats.ts";
import { writeApart } from "./forms-apart.ts";

export interface WriteOptions {
  /** Which formats; one that is named twice is written once. `html` and `json` where it is left out. */
  readonly to?: readonly FormatName[];
  /** The article's pictures by their source as the article writes it; one that is missing becomes a `Loss`. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** What prints a page, for `pdf`. */
  readonly print?: Print | undefined;
}

export interface WrittenQuiz extends Written {
  readonly losses: readonly FormatLoss[];
}

/**
 * Writes a quiz in one or more formats: files as strings or bytes, in the order of the formats asked for, and what the
 * formats could not hold. Nothing touches the disk.
 *
 * @throws RangeError where a format is unknown, or is to be printed without `print`
 */
export async function writeQuiz(quiz: Quiz, options: WriteOptions = {}): Promise<WrittenQuiz> {
  const { pictures = new Map(), print } = options;
  const context: WriteContext = { pictures, ...(print === undefined ? {} : { print }) };
  const files: OutputFile[] = [];
  const losses: FormatLoss[] = [];
  for (const name of new Set(options.to ?? (["html", "json"] as const))) {
    if (!Object.hasOwn(formats, name)) {
      throw new RangeError(
        `the format is ${JSON.stringify(name)}; one of ${formatNames.join(", ")} was expected`,
      );
    }
    const write = await formats[name].load();
    const { versions }: Format = formats[name];
    const written = await (versions === "apart" ? writeApart(write, quiz, context) : write(quiz, context));
    files.push(...written.files);
    losses.push(...written.losses.map((loss) => ({ format: name, ...loss })));
  }
  return { files, losses };
}
