import type { Print } from "../../write/format.ts";
import { exitCodes } from "../exit-codes.ts";
import { visible } from "../terminal/visible.ts";
import { UserError } from "../user-error.ts";
import { type Browser, startBrowser } from "./browser.ts";
import { checkVersion, printPage } from "./print-page.ts";
import { openTab, type Tab } from "./tab.ts";

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
  const time = stopwatch();
  let prints = 0;
  const print: Print = async (html) => {
    prints += 1;
    const stop = time.start();
    try {
      session ??= openSession(path, limits);
      const mine = session;
      await mine.ready;
      const printed = mine.tab().then((tab) => printPage(tab, html));
      return await within(limits.print, printed).catch((error: unknown) => {
        mine.end();
        if (session === mine) session = undefined;
        throw failure(path, `did not print: ${reasonOf(error)}`);
      });
    } finally {
      stop();
    }
  };
  return { print, spent: () => ({ prints, seconds: time.seconds() }), end: () => session?.end() };
}

/** The time in which one work or several at once were going on. */
function stopwatch(): { start: () => () => void; seconds: () => number } {
  let [going, since, sum] = [0, 0, 0];
  return {
    start: () => {
      if (going === 0) since = performance.now();
      going += 1;
      return () => {
        going -= 1;
        if (going === 0) sum += performance.now() - since;
      };
    },
    seconds: () => sum / 1000,
  };
}

interface Session {
  readonly ready: Promise<unknown>;
  /** An empty tab; to be called when the session is ready. */
  readonly tab: () => Promise<Tab>;
  readonly end: () => void;
}

/** So many tabs are opened at once: their processes start while the first set is made. */
const tabsAtStart = 2;

function openSession(path: string, { start }: Limits): Session {
  let browser: Browser | undefined;
  let tabs: readonly Promise<Tab>[] = [];
  const open = async () => {
    try {
      browser = startBrowser(path);
      const { devtools } = browser;
      const version = checkVersion(devtools);
      tabs = Array.from({ length: tabsAtStart }, () => openTab(devtools));
      // Told where one is waited for.
      for (const tab of tabs) tab.catch(() => {});
      await within(start, version);
    } catch (error) {
      const said = browser?.lastWords() ?? "";
      browser?.end();
      throw failure(path, `did not start: ${reasonOf(error)}${said === "" ? "" : `. It said: ${said}`}`);
    }
  };
  const ready = open();
  // Told where it is waited for.
  ready.catch(() => {});
  const tab = () => {
    const [first = openTab((browser as Browser).devtools), ...others] = tabs;
    tabs = others;
    return first;
  };
  return { ready, tab, end: () => browser?.end() };
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
