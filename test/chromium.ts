import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

function find(): string | undefined {
  for (const name of names) {
    try {
      return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    } catch {}
  }
  return undefined;
}

/** Where a browser is, if one is installed. In CI one must be: a test that needs it fails there without. */
export const browserPath = find();

/** Whether tests of pages are left out: elsewhere than in CI, where no browser is installed. They say so by their name. */
export const withoutBrowser = browserPath === undefined && process.env.CI === undefined;

export async function launch(): Promise<Browser> {
  if (browserPath === undefined)
    throw new Error("No Chromium, Chrome or Edge is installed: apt-get install chromium");
  return chromium.launch({
    executablePath: browserPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
