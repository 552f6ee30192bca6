import type { Print } from "../../write/format.ts";
import { type FormatName, formats } from "../../write/formats.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { MakeRequest } from "./make-request.ts";

/** What a run prints with, where it prints. */
export interface Printing {
  /** What can be made: where there is no browser, HTML in the place of what would be printed. */
  readonly request: MakeRequest;
  readonly exitCode: ExitCode;
  readonly print?: Print;
  /** Ends the browser; a sentence about the time that it took, where it printed. */
  readonly end: () => string | undefined;
}

/** A browser is looked for and started only where a format is printed and there is something to make. */
export async function printingFor(
  request: MakeRequest,
  articles: number,
  terminal: Terminal,
): Promise<Printing> {
  if (articles === 0 || !request.to.formats.some(isPrinted)) {
    return { request, exitCode: exitCodes.done, end: () => undefined };
  }
  const { openPrinting } = await import("../print/printing.ts");
  return openPrinting(request, terminal);
}

export function isPrinted(format: FormatName): boolean {
  return "printed" in formats[format];
}
