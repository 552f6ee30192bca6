import { type FormatName, formatNames, formats } from "../../write/formats.ts";
import { visible } from "../terminal/visible.ts";
import { usageError } from "./parse-list.ts";

/** Where a run writes: sets into a folder, or one file. */
export interface OutPlace {
  /** As it was given. */
  readonly given: string | undefined;
  readonly folder: string;
  /** Where the name ends like a format's files. */
  readonly file?: { readonly path: string; readonly format: FormatName };
}

/** `--out`: a name with a format's ending is one file, any other a folder. */
export function parseOut(given: string | undefined, asked: readonly FormatName[] | undefined): OutPlace {
  if (given === undefined) return { given, folder: "out" };
  const name = given.toLowerCase();
  // Of `.json` and `.surveyjs.json` the longer one is meant.
  const fitting = formatNames
    .filter((format) => name.endsWith(formats[format].ending))
    .sort((a, b) => formats[b].ending.length - formats[a].ending.length);
  if (fitting.length === 0) return { given, folder: given };
  const possible = asked === undefined ? fitting : fitting.filter((one) => asked.includes(one));
  // `practice.html` has the ending of worksheets, and the name of its own format.
  const format =
    possible.find((one) => name.split(/[\\/]/u).at(-1) === one + formats[one].ending) ?? possible[0];
  if (format === undefined || (asked !== undefined && asked.length > 1)) {
    throw usageError(
      `--out ${visible(given)} writes one file; --to names ${asked?.join(", ")}.`,
      "Name a folder with --out, or leave --to out.",
    );
  }
  return { given, folder: "", file: { path: given, format } };
}
