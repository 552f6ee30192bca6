import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { derive } from "../../../build/lexicon/derive.mjs";
import { formsOf } from "../../../src/generate/stems/english/verb-forms.ts";

test("lexicon.ts is what `npm run lexicon` makes of the installed compromise", () => {
  const file = new URL("../../../src/generate/stems/english/lexicon.ts", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(derive());
});

test.each([
  ["renewed", { past: "renew", participle: "renew" }],
  ["stopped", { past: "stop", participle: "stop" }],
  ["hoped", { past: "hope", participle: "hope" }],
  ["hopped", { past: "hop", participle: "hop" }],
  ["tried", { past: "try", participle: "try" }],
  ["went", { past: "go" }],
  ["gone", { participle: "go" }],
  ["found", { past: "find", participle: "find", base: "found" }],
  ["founded", { past: "found", participle: "found" }],
  ["travelled", { past: "travel", participle: "travel" }],
  ["panicked", { past: "panic", participle: "panic" }],
  ["teaches", { third: "teach" }],
  ["carries", { third: "carry" }],
  ["lying", { gerund: "lie" }],
  ["swimming", { gerund: "swim" }],
  ["catched", {}],
  ["table", {}],
])("%s is known by its infinitive", (word, forms) => {
  expect(formsOf(word)).toEqual(forms);
});
