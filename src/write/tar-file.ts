import { gzipSync } from "fflate";
import { createTar } from "nanotar";

/** A `.tar.gz` with the same bytes on every day: its entries stand in the given order, of no date and of nobody. */
export function tarFile(
  entries: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Uint8Array {
  const files = [...entries].map(([name, data]) => ({ name, data }));
  const attrs = { mode: "644", uid: 0, gid: 0, mtime: 0, user: "", group: "" };
  return gzipSync(createTar(files, { attrs }), { mtime: 0 });
}
