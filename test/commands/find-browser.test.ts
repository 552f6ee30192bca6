import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { findBrowser, type Machine } from "../../src/commands/print/find-browser.ts";

function machine(platform: NodeJS.Platform, env: Machine["env"], programs: readonly string[]): Machine {
  return { platform, env, isProgram: (path) => programs.includes(path) };
}

const windows = {
  ProgramFiles: "C:\\Program Files",
  "ProgramFiles(x86)": "C:\\Program Files (x86)",
  LOCALAPPDATA: "D:\\a\\Local",
};
const onPath = { PATH: ["/usr/local/bin", "", "/usr/bin"].join(delimiter) };

test.each<[string, NodeJS.Platform, Machine["env"], string[]]>([
  ["Chrome on Windows", "win32", windows, ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"]],
  ["Chrome of one account", "win32", windows, ["D:\\a\\Local\\Google\\Chrome\\Application\\chrome.exe"]],
  [
    "Edge, which Windows has",
    "win32",
    windows,
    ["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
  ],
  ["Chromium on Windows", "win32", windows, ["D:\\a\\Local\\Chromium\\Application\\chrome.exe"]],
  [
    "Chrome on a Mac",
    "darwin",
    { HOME: "/homes/a" },
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ],
  [
    "Edge of one account on a Mac",
    "darwin",
    { HOME: "/homes/a" },
    ["/homes/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  ],
  ["Chrome on Linux", "linux", onPath, ["/usr/bin/google-chrome-stable", "/usr/bin/chromium"]],
  ["Edge on Linux", "linux", onPath, ["/usr/bin/microsoft-edge", "/usr/bin/chromium"]],
  ["Chromium on Linux", "linux", onPath, ["/usr/local/bin/chromium", "/usr/bin/chromium"]],
  ["Chromium on a system without a list of its own", "freebsd", onPath, ["/usr/bin/chromium"]],
])("%s is found", (_what, platform, env, programs) => {
  expect(findBrowser(machine(platform, env, programs))).toBe(programs[0]);
});

test("the browser that is named goes before all others, and stands alone", () => {
  const env = { ...onPath, QUIZWRIGHT_BROWSER: "/opt/b" };
  expect(findBrowser(machine("linux", env, ["/usr/bin/chromium", "/opt/b"]))).toBe("/opt/b");
  expect(findBrowser(machine("linux", env, ["/usr/bin/chromium"]))).toBeUndefined();
});

test("where none is installed, none is found", () => {
  for (const platform of ["win32", "darwin", "linux"] as const) {
    expect(findBrowser(machine(platform, {}, []))).toBeUndefined();
  }
});
