import { expect, test } from "vitest";
import { quickLiteral, quickPatterns } from "../build/quick-patterns.mjs";

const classes = [
  "[\\p{L}\\p{M}]",
  "[\\p{L}\\p{N}\\p{M}]",
  "[\\p{L}\\p{N}'’%-]",
  "[^\\p{L}\\p{M}]",
  "[^\\p{Lu}\\p{Lo}\\p{N}_]",
];

test.each(classes)("%s matches the same characters, and a run of them the same stretch", (one) => {
  const [slow, quick] = [`/^${one}$/u`, quickLiteral(`/^${one}$/u`)].map(made) as [RegExp, RegExp];
  expect(quick.source).not.toBe(slow.source);
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (quick.test(character) !== slow.test(character)) expect.fail(`${code.toString(16)} is told apart`);
  }
  const text = "Zoë’s 12 cafe\u0301s — naïve, 1_000 “Straße” Ωμέγα 第三 don't x\ud800y";
  for (const around of ["X+", "(?<=X)\\s", "(?<!X)X", "X*?,", "(?<![-_]X{2})X"]) {
    const [all, same] = [
      `/${around.replaceAll("X", one)}/gu`,
      quickLiteral(`/${around.replaceAll("X", one)}/gu`),
    ].map(made);
    expect([...text.matchAll(same as RegExp)].map(String)).toEqual(
      [...text.matchAll(all as RegExp)].map(String),
    );
  }
});

test.each([
  ["/[\\p{L}\\p{Lu}]/u", "one category holds the other"],
  ["/[\\p{L}\\p{N}a-z]/u", "letters stand beside their category"],
  ["/[\\p{L}\\p{N}é]/u", "a letter stands beside its category"],
  ["/[\\p{L}\\d\\p{M}]/u", "an escape stands among them"],
  ["/[^\\p{Lu}\\p{M}]/iu", "case does not count"],
  ["/[[\\p{L}\\p{M}]/v".replace("[[", "["), "classes may nest"],
  ["/\\[\\p{L}\\p{M}]/u", "the bracket is a character"],
  ["/\\p{L}/u", "there is one alone"],
])("%s stays as it is: %s", (literal) => {
  expect(quickLiteral(literal)).toBe(literal);
});

test("only patterns of the code are rewritten, in their places", () => {
  const code =
    'const a = "[\\\\p{L}\\\\p{M}]", b = /x[\\p{L}\\p{M}]/u, c = 4 / 2 / 1; // /[\\p{L}\\p{M}]/u\nconst d = /[[\\p{N}]/u;';
  expect(quickPatterns(code)).toBe(code.replace("/x[\\p{L}\\p{M}]/u", "/x(?:\\p{L}|\\p{M})/u"));
});

function made(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
