import { createHash, randomBytes } from "node:crypto";
import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../user-error.ts";

/**
 * Names of what a run keeps beside a set while it puts it in place: `.4217.1c0ffee5-812-9ab3ff01.new`. The computer and
 * the process that made it stand in the name, so that no other run takes it for something left behind.
 */
const shape = /^\.(.+)\.([0-9a-f]{8})-([0-9]+)-[0-9a-f]{8}\.(new|old)$/;

/** Longer than any set takes to write; after it, a file of another computer, or of a process number used again, counts as left. */
const longest = 60 * 60 * 1000;

const here = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const live = new Set<string>();

/** New names beside a path: for the set that is being written, and for the one that stood there. */
export function namesBeside(path: string): { fresh: string; old: string } {
  const stem = join(
    dirname(path),
    `.${basename(path)}.${here}-${process.pid}-${randomBytes(4).toString("hex")}`,
  );
  return { fresh: `${stem}.new`, old: `${stem}.old` };
}

/** Runs `work` with a new name beside a path, and leaves nothing under that name behind, whatever happens. */
export async function withFresh<T>(
  path: string,
  work: (names: { fresh: string; old: string }) => Promise<T>,
): Promise<T> {
  const names = namesBeside(path);
  live.add(names.fresh);
  try {
    return await work(names);
  } finally {
    rmSync(names.fresh, { recursive: true, force: true });
    live.delete(names.fresh);
  }
}

/** Removes what this run has half written: for a signal that ends it. */
export function removeUnfinished(): void {
  for (const path of live) rmSync(path, { recursive: true, force: true });
  live.clear();
}

/**
 * Mends what killed runs left in a folder: a set that was moved aside comes back where no new one stands, the rest is
 * removed. What belongs to a run that is still going is left alone.
 */
export function mend(folder: string): void {
  const left = readdirSync(folder)
    .flatMap((name) => {
      const [, target, host, pid, sort] = shape.exec(name) ?? [];
      if (target === undefined) return [];
      const path = join(folder, name);
      const since = changedAt(path);
      if (since === undefined || isLive(host as string, Number(pid), since)) return [];
      return [{ path, target: join(folder, target), sort, since }];
    })
    .sort((a, b) => b.since - a.since);
  for (const { path, target, sort } of left) {
    try {
      if (sort === "old" && !existsSync(target)) renameSync(path, target);
      else rmSync(path, { recursive: true, force: true });
    } catch {
      // Another run was faster, or may do what this one may not: it stands in nobody's way.
    }
  }
}

/** When the entry itself last changed (a rename counts). */
function changedAt(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.ctimeMs;
}

function isLive(host: string, pid: number, since: number): boolean {
  if (Date.now() - since > longest) return false;
  if (host !== here) return true;
  if (pid === process.pid) return [...live].some((path) => path.includes(`-${pid}-`));
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
