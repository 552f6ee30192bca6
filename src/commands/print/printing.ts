import { basename } from "node:path";
import { formats } from "../../write/formats.ts";
import { exitCodes } from "../exit-codes.ts";
import { isPrinted, type Printable, type Printing } from "../make/printing.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { visible } from "../terminal/visible.ts";
import { UserError } from "../user-error.ts";
import { browserVariable, findBrowser } from "./find-browser.ts";
import { createPrinter } from "./printer.ts";

/** One browser for the whole run; without one the pages themselves are made, and the run says so. */
export function openPrinting<Request extends Printable>(
  request: Request,
  terminal: Terminal,
): Printing<Request> {
  const began = performance.now();
  const path = findBrowser();
  if (path === undefined) {
    const [reason, remedy] = withoutBrowser();
    if (request.out.file !== undefined && !isKey(request.out.file.path) && request.options.versions !== 1) {
      throw new UserError(
        exitCodes.missing,
        `${reason} As HTML every version is a file of its own, and --out names one.`,
        `${remedy} For that, name a folder with --out.`,
      );
    }
    terminal.warn(`${reason} The pages are written as HTML.`);
    terminal.warn(remedy);
    return { request: asPages(request), exitCode: exitCodes.missing, end: () => undefined };
  }
  const { print, spent, end } = createPrinter(path);
  return {
    request,
    exitCode: exitCodes.done,
    print,
    end: () => {
      end();
      const { prints, seconds } = spent();
      const rest = (performance.now() - began) / 1000 - seconds;
      return prints === 0
        ? undefined
        : `Made in ${rest.toFixed(2)} s, printed in ${seconds.toFixed(2)} s by ${visible(path)}.`;
    },
  };
}

function withoutBrowser(): [reason: string, remedy: string] {
  const named = process.env[browserVariable];
  return [
    named
      ? `${browserVariable} names ${visible(named)}, which is no program here.`
      : "There is no browser to print a PDF with.",
    `Install Chrome, Edge or Chromium, or name one in ${browserVariable}. Or print a page by hand: open it and press Ctrl+P.`,
  ];
}

function isKey(path: string): boolean {
  return basename(path).toLowerCase() === "key.pdf";
}

/** HTML for what would be printed, under the name that was asked for. */
function asPages<Request extends Printable>(request: Request): Request {
  const { to, out } = request;
  const list = [...new Set(to.formats.map((format) => (isPrinted(format) ? "html" : format)))];
  return {
    ...request,
    to: { ...to, formats: list },
    out:
      out.file === undefined
        ? out
        : { ...out, file: { path: out.file.path.replace(/\.pdf$/i, formats.html.ending), format: "html" } },
  };
}
