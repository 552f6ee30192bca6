import { existsSync, renameSync, rmSync } from "node:fs";
import { errorCode } from "../user-error.ts";

/** What passes: another run put its set there in between, or a program holds a file open for a moment (Windows). */
const passing = new Set(["EEXIST", "ENOTEMPTY", "EPERM", "EBUSY", "EACCES"]);
const attempts = 12;

/**
 * Puts a folder in the place of another by two renames without a pause; the one that stood there is removed when the new
 * one stands, and put back where that fails.
 */
export function exchange(target: string, fresh: string, old: string): void {
  for (let attempt = 1; ; attempt += 1) {
    let moved = false;
    try {
      moved = moveAside(target, old);
      renameSync(fresh, target);
      break;
    } catch (error) {
      if (moved) putBack(old, target);
      if (attempt === attempts || !passing.has(errorCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 * attempt);
    }
  }
  remove(old);
}

function moveAside(target: string, old: string): boolean {
  try {
    renameSync(target, old);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

function putBack(old: string, target: string): void {
  try {
    renameSync(old, target);
  } catch {
    // Another run's set stands there; where none does, the next run mends it.
    if (existsSync(target)) remove(old);
  }
}

/** The next run removes what cannot be removed now. */
function remove(old: string): void {
  try {
    rmSync(old, { recursive: true, force: true });
  } catch {}
}
