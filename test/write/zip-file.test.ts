import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipFile } from "../../src/write/zip-file.ts";

const kibibyte = "a line of sixteen\n".repeat(60).slice(0, 1024);
const entries: readonly (readonly [string, string | Uint8Array])[] = [
  ["small.txt", "too small to be deflated"],
  ["empty.txt", ""],
  ["folder/middle.xml", `${kibibyte.repeat(40)}\u{1f418} \u0645`],
  ["bilder/öl \u{1f418}.png", Uint8Array.from({ length: 5000 }, (_, n) => (n * n) % 256)],
  ["large.txt", kibibyte.repeat(1200)],
];
const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? strToU8(content) : content);

describe("a ZIP", () => {
  const zip = zipFile(entries);

  it("gives back every entry in its order", () => {
    const read = unzipSync(zip);
    expect(Object.keys(read)).toEqual(entries.map(([path]) => path));
    for (const [path, content] of entries) {
      expect(Buffer.compare(read[path] as Uint8Array, bytesOf(content))).toBe(0);
    }
  });

  it("is byte for byte what the library would write", () => {
    const files: Record<string, Zippable[string]> = {};
    for (const [path, content] of entries) {
      const bytes = bytesOf(content);
      const isStored = bytes.length < 2048 || bytes.length > 1024 * 1024;
      files[path] = [bytes, isStored ? { level: 0 } : {}];
    }
    expect(Buffer.compare(zip, zipSync(files, { mtime: new Date(1980, 0, 1, 12) }))).toBe(0);
  });

  it("deflates what is neither small nor large", () => {
    expect(zip.length).toBeGreaterThan(1024 * 1200);
    expect(zip.length).toBeLessThan(1024 * 1200 + 20_000);
  });

  it("holds an entry that comes twice once, as it came last", () => {
    expect(
      unzipSync(
        zipFile([
          ["a", "1"],
          ["b", "2"],
          ["a", "3"],
        ]),
      ),
    ).toEqual({ a: strToU8("3"), b: strToU8("2") });
  });

  it("may be empty", () => {
    expect(unzipSync(zipFile([]))).toEqual({});
  });
});
