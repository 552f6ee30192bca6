import { expect, test } from "vitest";
import { withoutThem } from "./without-them.mjs";

test.each(Object.entries(withoutThem))(
  "what stands in place of %s exports all that it does",
  async (end, code) => {
    const real: Record<string, unknown> = await import(`../../src/${end.replace(/\.js$/u, ".ts")}`);
    const missing = Object.keys(real).filter(
      (name) => !new RegExp(`export (?:const|function) ${name}\\b`, "u").test(code),
    );
    expect(missing).toEqual([]);
  },
);
