import type { Format } from "./format.ts";
import { onPaper } from "./formats/on-paper.ts";
import { packages } from "./formats/packages.ts";
import { questionBanks } from "./formats/question-banks.ts";
import { tables } from "./formats/tables.ts";

/** Every format that can be written, in the order in which they are listed. Light to import: a writer is loaded when it is first needed. */
export const formats = {
  ...onPaper,
  ...questionBanks,
  ...packages,
  ...tables,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** The names of the formats, in the order of the registry. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** Formats that need no browser: the same bytes on every machine. */
export const unprintedFormats = formatNames.filter((name) => !("printed" in formats[name]));
