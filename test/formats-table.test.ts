import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withTables } from "../build/formats-table.mjs";
import { formatNames, formats } from "../src/write/formats.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's tables of formats are those of the registry; else: npm run formats-table", () => {
  expect(withTables(readme, formats)).toBe(readme);
  for (const name of formatNames) expect(readme.split(`\n| \`${name}\` |`)).toHaveLength(3);
});

test("a change of the registry changes the README, and a README without its marks is refused", () => {
  const changed = { ...formats, html: { ...formats.html, title: "pages | more" } };
  expect(withTables(readme, changed)).toContain("| pages \\| more |");
  expect(() => withTables("# No marks\n", formats)).toThrow(/marks are missing/u);
});
