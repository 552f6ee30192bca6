import type { Print } from "../../write/format.ts";
import { type FormatName, formats } from "../../write/formats.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { OutPlace } from "./parse-out.ts";

/** What a request says of what is to be printed, and where it goes. */
export interface Printable {
  readonly to: { readonly formats: readonly FormatName[]; readonly asked: boolean };
  readonly out: OutPlace;
  readonly options: { readonly versions?: number };
}

/** What a run prints with, where it prints. */
export interface Printing<Request extends Printable = Printable> {
  /** What can be made: where there is no browser, HTML in the place of what would be printed. */
  readonly request: Request;
  readonly exitCode: ExitCode;
  readonly print?: Print;
  /** Ends the browser; a sentence about the time that it took, where it printed. */
  readonly end: () => string | undefined;
}

/** A browser is looked for and started only where a format is printed and there is something to make. */
export async function printingFor<Request extends Printable>(
  request: Request,
  articles: number,
  terminal: Terminal,
): Promise<Printing<Request>> {
  if (articles === 0 || !request.to.formats.some(isPrinted)) {
    return { request, exitCode: exitCodes.done, end: () => undefined };
  }
  const { openPrinting } = await import("../print/printing.ts");
  return openPrinting(request, terminal);
}

export function isPrinted(format: FormatName): boolean {
  return "printed" in formats[format];
}
