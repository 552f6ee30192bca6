import { strToU8, type Zippable, zipSync } from "fflate";

/** A larger file is stored as it is: to deflate hundreds of questions would take longer than all else. 1 MiB. */
const largest = 1024 * 1024;

/**
 * A ZIP with the same bytes on every day and in every time zone: its entries stand in the given order and are of the first
 * day that a ZIP knows. An entry's date has no zone: it is written and read as the clock on the wall.
 */
export function zipFile(
  entries: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Uint8Array {
  const files = new Map<string, Zippable[string]>(
    [...entries].map(([path, content]) => {
      const bytes = typeof content === "string" ? strToU8(content) : content;
      return [path, bytes.length > largest ? [bytes, { level: 0 }] : bytes];
    }),
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1, 12) });
}
