import { strToU8, zipSync } from "fflate";

/**
 * A ZIP with the same bytes on every day and in every time zone: its entries stand in the given order and are of the first
 * day that a ZIP knows. An entry's date has no zone: it is written and read as the clock on the wall.
 */
export function zipFile(
  entries: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Uint8Array {
  const files = new Map(
    [...entries].map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1, 12) });
}
