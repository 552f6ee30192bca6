import { createHash } from "node:crypto";

/** Lower-case letters, digits, `-` and `_`: the same name on every file system, and no two of them one folder. */
const plain = /^[a-z0-9_][a-z0-9_-]{0,59}$/;

/** Devices, whatever stands behind the dot (Windows: "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin|conout|clock)$/;

/**
 * A folder's name for any text: a plain one is its own name; of any other the plain part with a hash of the whole behind
 * a dot, which no plain name has. So two texts never share a folder, also where case does not count.
 */
export function folderName(text: string): string {
  if (plain.test(text) && !reserved.test(text)) return text;
  const slug = text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  const hash = createHash("sha256").update(text, "utf16le").digest("hex").slice(0, 12);
  return slug === "" || reserved.test(slug) ? `x.${hash}` : `${slug}.${hash}`;
}
