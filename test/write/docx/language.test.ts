import { expect, test } from "vitest";
import { proofing } from "../../../src/write/docx/language.ts";

test.each([
  ["en", "a4", { value: "en-GB" }],
  ["en", "letter", { value: "en-US" }],
  ["en-AU", "letter", { value: "en-AU" }],
  ["de", "a4", { value: "de-DE" }],
  ["de-AT", "a4", { value: "de-AT" }],
  ["ar", "a4", { value: "ar-SA", bidirectional: "ar-SA" }],
  ["zh", "a4", { value: "zh-CN", eastAsia: "zh-CN" }],
  ["tlh", "a4", { value: "tlh" }],
  ["constructor", "a4", { value: "constructor" }],
] as const)("words in %s on %s are proofread as %j", (language, size, expected) => {
  expect(proofing(language, size)).toEqual(expected);
});
