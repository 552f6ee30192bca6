import { close, closeSync, fsync, fsyncSync, open, openSync, writeFile, writeFileSync } from "node:fs";
import { promisify } from "node:util";

// Those of node:fs/promises would load streams and the reading of lines with them, 4 ms of every run.
const calls = {
  open: promisify(open),
  write: promisify(writeFile),
  sync: promisify(fsync),
  close: promisify(close),
};

/** Writes a new file down to the disk: after a power cut, a rename may have come through where the bytes did not. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await calls.open(path, "wx");
  try {
    await calls.write(file, content);
    await calls.sync(file);
  } finally {
    await calls.close(file);
  }
}

/** The same where there is but one file, and nothing else to do meanwhile. */
export function writeOneDurably(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
