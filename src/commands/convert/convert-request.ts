import { languages } from "../../locale/locales.ts";
import { type BankFormat, bankFormats, type Paper } from "../../model/quiz.ts";
import { type FormatName, formatNames } from "../../write/formats.ts";
import { isOn, listOf, textOf } from "../args.ts";
import type { Args } from "../command.ts";
import { paperIn } from "../make/paper-flags.ts";
import { knownName, parseNames, parseWhole, usageError } from "../make/parse-list.ts";
import { type OutPlace, parseOut } from "../make/parse-out.ts";

/** What a run of `convert` was asked for, checked. */
export interface ConvertRequest {
  /** As given; `-` is standard input. */
  readonly file: string;
  readonly from: BankFormat | undefined;
  readonly to: { readonly formats: readonly FormatName[]; readonly asked: boolean };
  readonly out: OutPlace;
  readonly options: {
    readonly locale?: string;
    readonly seed?: string;
    readonly versions?: number;
    readonly paper: Partial<Paper>;
  };
  readonly strict: boolean;
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** @throws UserError where something is missing, out of its range or unknown */
export function convertRequest(args: Args): ConvertRequest {
  const file = textOf(args, "file");
  if (file === undefined || file === "") {
    throw usageError("Which file? Name a quiz JSON, Moodle XML or GIFT.", example);
  }
  const from = textOf(args, "from");
  const list = listOf(args, "to");
  const asked = list === undefined ? undefined : parseNames("--to", list, "format", formatNames);
  const out = parseOut(textOf(args, "out"), asked);
  const formats = out.file === undefined ? asked : [out.file.format];
  if (formats === undefined) {
    throw usageError("Into which format? Name some with --to, or a file with --out.", example);
  }
  const locale = textOf(args, "locale");
  const seed = textOf(args, "seed");
  const versions = textOf(args, "versions");
  return {
    file,
    from: from === undefined ? undefined : knownName("--from", from, "format to read", bankFormats),
    to: { formats, asked: asked !== undefined },
    out,
    options: {
      paper: paperIn(args),
      ...(locale === undefined ? {} : { locale: knownName("--locale", locale, "language", languages) }),
      ...(seed === undefined ? {} : { seed }),
      ...(versions === undefined ? {} : { versions: parseWhole("--versions", versions, 1, 100) }),
    },
    strict: isOn(args, "strict"),
    force: isOn(args, "force"),
    json: isOn(args, "json"),
    quiet: isOn(args, "quiet"),
    verbose: isOn(args, "verbose"),
  };
}

const example = "For example: quizwright convert bank.xml --to html,docx";
