import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { derive } from "../../../build/metrics/derive.mjs";

test("the tables are those of the installed fonts; `npm run metrics` makes them", () => {
  const folder = new URL("../../../src/write/typeset/metrics/", import.meta.url);
  const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
  expect(Object.fromEntries(files)).toEqual(derive());
});
