import type { Options } from "yargs";
import type { ExitCode } from "./exit-codes.ts";

/** What yargs made of the command line. */
export type Args = Readonly<Record<string, unknown>>;

/** One command: its flags as yargs takes them, and what it does. Mistakes of the user are thrown as `UserError`. */
export interface Command {
  readonly flags: Readonly<Record<string, Options>>;
  readonly run: (args: Args) => Promise<ExitCode>;
}

/** Flags that more than one command has. */
export const commonFlags = {
  json: { type: "boolean", describe: "a report as JSON on standard output" },
  quiet: { type: "boolean", alias: "q", describe: "only problems are told" },
  verbose: { type: "boolean", describe: "with the stack trace where the tool itself fails" },
} as const satisfies Record<string, Options>;
