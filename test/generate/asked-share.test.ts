import { expect, test } from "vitest";
import { askedShare, type Verdict } from "../../src/generate/asked-share.ts";
import type { StatementForm } from "../../src/generate/statement-form.ts";

const plain: StatementForm = {
  length: 50,
  hasFigure: true,
  hasDigit: true,
  hasFigureInWords: false,
  names: 1,
  hasComma: false,
  shortness: 1,
  familiarity: 1,
  isAttributed: false,
  isVague: false,
  hasAuxiliary: true,
  loaded: undefined,
};
const verdicts: readonly Verdict[] = ["true", "false", "notGiven"];
const sharesOf = (form: Partial<StatementForm>) =>
  verdicts.map((verdict) => askedShare({ ...plain, ...form }, verdict, 50));

test("of any look one verdict is always asked, and none is left out", () => {
  for (const form of [
    {},
    { length: 90 },
    { isVague: true },
    { shortness: 1.3 },
    { hasFigure: false, hasDigit: false },
  ]) {
    const shares = sharesOf(form);
    expect(Math.max(...shares)).toBeCloseTo(1);
    expect(Math.min(...shares)).toBeGreaterThan(0.1);
  }
});

test("the likelier a look makes a verdict, the less often it is asked", () => {
  const [, falseOnes, open] = sharesOf({});
  const [, vagueFalse, vagueOpen] = sharesOf({ isVague: true });
  expect((vagueFalse as number) / (vagueOpen as number)).toBeLessThan(
    (falseOnes as number) / (open as number),
  );
  const [shortTrue, , shortOpen] = sharesOf({ shortness: 1.2 });
  const [longTrue, , longOpen] = sharesOf({ shortness: 0.8 });
  expect((shortOpen as number) / (shortTrue as number)).toBeLessThan(
    (longOpen as number) / (longTrue as number),
  );
});

test("a statement is long or short by what is usual in its article", () => {
  expect(askedShare({ ...plain, length: 20 }, "true", 20)).toBeCloseTo(askedShare(plain, "true", 50));
});
