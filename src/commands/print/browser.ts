import { spawn } from "node:child_process";
import { mkdtempSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { atEnd } from "../terminal/on-interrupt.ts";
import { type DevTools, devtoolsPipe } from "./devtools-pipe.ts";

/** A browser that runs without a window, in an empty profile of its own. */
export interface Browser {
  readonly devtools: DevTools;
  /** The last line that it wrote, where it says why it ended. */
  readonly lastWords: () => string;
  /** Ends it and removes its profile. */
  readonly end: () => void;
}

/**
 * Nothing of a teacher's own browser is touched, nothing is fetched: not by a page, and not by the browser for itself. What
 * prints nothing is not started: a window, a renderer in reserve, drawing for a screen.
 */
const flags = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-startup-window",
  "--no-first-run",
  "--no-default-browser-check",
  "--no-pings",
  "--disable-gpu",
  "--disable-software-rasterizer",
  "--disable-quic",
  "--disable-extensions",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-breakpad",
  "--disable-client-side-phishing-detection",
  "--disable-component-extensions-with-background-pages",
  "--disable-field-trial-config",
  "--metrics-recording-only",
  "--disable-features=OptimizationHints,MediaRouter,Translate,SpareRendererForSitePerProcess",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--password-store=basic",
  "--use-mock-keychain",
  "--lang=en-US",
];

/** @throws Error where the program cannot be started at all */
export function startBrowser(path: string): Browser {
  const profile = mkdtempSync(join(tmpdir(), "quizwright-print-"));
  // Chromium refuses its sandbox to root.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const child = spawn(path, [...flags, ...asRoot, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    // A group of its own, so that all its processes end together.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  const devtools = devtoolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  let words = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    words = (words + chunk.toString("utf8")).slice(-4096);
  });
  const end = () => {
    cancel();
    kill(child.pid);
    removeProfile(profile);
    devtools.end(new Error("it was ended"));
  };
  const cancel = atEnd(end);
  child.on("error", (error) => devtools.end(error));
  child.on("close", () => devtools.end(new Error("it ended by itself")));
  return { devtools, lastWords: () => words.trim().split("\n").at(-1)?.trim() ?? "", end };
}

function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

/** The profile, and the folder for temporary files that it leads to (Chromium's SingletonSocket on Linux and macOS). */
function removeProfile(profile: string): void {
  for (const folder of [socketFolder(profile), profile]) {
    if (folder === undefined) continue;
    try {
      // On Windows its files stay open for a moment after its end.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    } catch {
      // The system clears its folder for temporary files.
    }
  }
}

function socketFolder(profile: string): string | undefined {
  try {
    const folder = dirname(readlinkSync(join(profile, "SingletonSocket")));
    return realpathSync(dirname(folder)) === realpathSync(tmpdir()) ? folder : undefined;
  } catch {
    return undefined;
  }
}
