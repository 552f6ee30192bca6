import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  bin: { quizwright: string };
};

/** The tool as it is installed. */
export const tool = join(root, bin.quizwright);

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Another copy of the tool. */
  readonly tool?: string;
}

export function start(words: readonly string[], options: RunOptions = {}): ChildProcess {
  const { cwd = root, env = {} } = options;
  const { NO_COLOR: _, FORCE_COLOR: __, ...usual } = process.env;
  return spawn(process.execPath, [options.tool ?? tool, ...words], {
    cwd,
    env: { ...usual, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Runs the tool as a process of its own, to its end. */
export function run(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(words, options);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
    child.on("close", (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** A folder that is removed when the test has ended, with files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "quizwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Every file below a folder, hidden ones too, by its path with slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** Every file below a folder with its bytes, to compare two of them. */
export function bytesBelow(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((name) => [name, readFileSync(join(folder, name)).toString("latin1")]),
  );
}

/** A small article that gives a few questions. */
export function article(title: string): string {
  return `---
title: ${title}
---

Anna Berg moved to Rome in 2019. Ben Holm stayed in Oslo, and Carla Diaz went to Lima in 2021.

"The light is better here," Anna Berg said. Ben Holm said that the winters were long.

# Names

- Anna Berg (person)
- Ben Holm (person)
- Carla Diaz (person)
- Rome (place)
- Oslo (place)
- Lima (place)

# Facts

- [who: Anna Berg] moved to [where: Rome].
  ? who: Who moved to Italy?
  ? where: To which city did Anna Berg move?
- [who: Carla Diaz] went to Peru in [when: 2021].
  ? who: Who went to Peru?
  ? when: In which year did Carla Diaz go to Peru?

# Who said what

- Anna Berg: "The light is better here"
  = One sees more in this place.
- Ben Holm: the winters were long
  = It stays cold for months.
`;
}
