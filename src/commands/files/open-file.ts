import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Terminal } from "../terminal/terminal.ts";

/** Opens a file with the program that the platform has for it. The path goes as an argument, never through a shell. */
export function openFile(path: string, terminal: Terminal): void {
  const [opener, ...words] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(opener as string, [...words, resolve(path)], { detached: true, stdio: "ignore" });
  child.on("error", () => terminal.warn(`  ${opener} is not there to open it; open ${path} yourself.`));
  child.unref();
}

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["open"],
  // `start` belongs to cmd, which would read the name's & and %; the explorer takes it as it is.
  win32: ["explorer.exe"],
};
