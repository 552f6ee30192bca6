import type { Print } from "../../write/format.ts";
import { exitCodes } from "../exit-codes.ts";
import { visible } from "../terminal/visible.ts";
import { UserError } from "../user-error.ts";
import { type Browser, startBrowser } from "./browser.ts";
import type { DevTools } from "./devtools-pipe.ts";

/** Prints all pages of a run with one browser. */
export interface Printer {
  /** @throws UserError where the browser does not start, breaks down, or takes too long */
  readonly print: Print;
  /** How many pages were printed, and for how long the run waited for them. */
  readonly spent: () => { readonly prints: number; readonly seconds: number };
  /** Ends the browser. */
  readonly end: () => void;
}

/** In seconds. A print of a hundred versions takes about ten. */
export interface Limits {
  readonly start: number;
  readonly print: number;
}

const usualLimits: Limits = { start: 60, print: 180 };

/**
 * The browser starts at once, so that it is ready when the first page is. After a breakdown the next page gets a new one;
 * a browser that did not start is not tried again.
 */
export function createPrinter(path: string, limits: Limits = usualLimits): Printer {
  let session: Session | undefined = openSession(path, limits);
  let [prints, seconds] = [0, 0];
  const print: Print = async (html) => {
    const began = performance.now();
    try {
      session ??= openSession(path, limits);
      const { browser, ready } = session;
      const { devtools, page } = await ready;
      prints += 1;
      return await within(limits.print, printPage(devtools, page, html)).catch((error: unknown) => {
        browser?.end();
        session = undefined;
        throw failure(path, `did not print: ${reasonOf(error)}`);
      });
    } finally {
      seconds += (performance.now() - began) / 1000;
    }
  };
  return { print, spent: () => ({ prints, seconds }), end: () => session?.browser?.end() };
}

interface Session {
  readonly browser: Browser | undefined;
  readonly ready: Promise<{ readonly devtools: DevTools; readonly page: string }>;
}

function openSession(path: string, { start }: Limits): Session {
  let browser: Browser | undefined;
  const open = async () => {
    try {
      browser = startBrowser(path);
      const { devtools } = browser;
      return { devtools, page: await within(start, openPage(devtools)) };
    } catch (error) {
      const said = browser?.lastWords() ?? "";
      browser?.end();
      throw failure(path, `did not start: ${reasonOf(error)}${said === "" ? "" : `. It said: ${said}`}`);
    }
  };
  const ready = open();
  // Told where it is waited for.
  ready.catch(() => {});
  return { browser, ready };
}

/** Custom counters in the boxes of a page's margin, and tags with an outline, came by this version. */
const oldest = 131;

/** A page without script and network; its session's name. */
async function openPage(devtools: DevTools): Promise<string> {
  const { product } = (await devtools.call("Browser.getVersion")) as { product: string };
  const version = Number(/\/(\d+)/.exec(product)?.[1] ?? 0);
  if (version < oldest) throw new Error(`it is ${product}, and version ${oldest} is the first that can`);
  const { targetId } = (await devtools.call("Target.createTarget", { url: "about:blank" })) as {
    targetId: string;
  };
  const { sessionId } = (await devtools.call("Target.attachToTarget", { targetId, flatten: true })) as {
    sessionId: string;
  };
  devtools.onCrash = () => devtools.end(new Error("the page broke down"));
  const calls: [string, object?][] = [
    ["Inspector.enable"],
    ["Page.enable"],
    ["Emulation.setScriptExecutionDisabled", { value: true }],
    ["Network.enable"],
    [
      "Network.emulateNetworkConditions",
      { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 },
    ],
  ];
  await Promise.all(calls.map(([method, params]) => devtools.call(method, params, sessionId)));
  return sessionId;
}

/** Fonts are loaded when a line first needs them, and those of a page's foot only in printing. */
const allLoaded = `Promise.allSettled([
  ...[...document.fonts].map((font) => font.load()),
  ...[...document.images].map((image) => image.decode()),
]).then(() => true)`;

async function printPage(devtools: DevTools, page: string, html: string): Promise<Uint8Array> {
  // A document of its own for each page: nothing of the one before stays.
  const { frameId } = (await devtools.call("Page.navigate", { url: "about:blank" }, page)) as {
    frameId: string;
  };
  await devtools.call("Page.setDocumentContent", { frameId, html }, page);
  await devtools.call("Runtime.evaluate", { expression: allLoaded, awaitPromise: true }, page);
  const options = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  const { data } = (await devtools.call("Page.printToPDF", options, page)) as { data: string };
  return Buffer.from(data, "base64");
}

/** @throws Error where it takes longer than so many seconds */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it did not answer within ${seconds} seconds`)),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function failure(path: string, what: string): UserError {
  return new UserError(
    exitCodes.missing,
    `The browser ${visible(path)} ${visible(what)}.`,
    "Name another one in QUIZWRIGHT_BROWSER; or write --to html, open it and press Ctrl+P.",
  );
}
