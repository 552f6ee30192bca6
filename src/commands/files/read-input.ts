import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { sizeLimit } from "../../read/decode.ts";

/** One byte more than an article may have: enough for the reader to say that it is too large. */
const most = sizeLimit + 1;

/** The bytes of a file, or of standard input; of a larger one just enough to tell that it is. */
export async function readInput(path: string | undefined, limit = most): Promise<Uint8Array> {
  return path === undefined ? readStream(limit) : readFile(path, limit);
}

function readFile(path: string, limit: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const chunks: Buffer[] = [];
    let length = 0;
    while (length < limit) {
      const chunk = Buffer.allocUnsafe(Math.min(limit - length, size > length ? size - length + 1 : 65_536));
      const count = readSync(file, chunk, 0, chunk.length, null);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      length += count;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

async function readStream(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
