import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { opensFormula } from "../../../src/write/platform/opens-formula.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { quizOf } from "../platform/hostile-quiz.ts";
import { readCsv, readTabs } from "./read-rows.ts";

test.each([
  ["=1+1", true],
  ["+cmd|x", true],
  ["-2+3", true],
  ["@SUM(A1)", true],
  [" =1", true],
  ["＝1", true],
  ["-5", false],
  ["+1.5", false],
  ["-1,000", false],
  ["a=1", false],
  ["5-4", false],
  ["", false],
])("%j is a formula: %s", (cell, is) => expect(opensFormula(cell)).toBe(is));

test.each(["=", "+", "-", "@", "\t=", "\n@", "＝"])(
  "no cell of any table is a formula where every text begins with %j",
  async (sign) => {
    const to = ["blackboard", "brightspace", "anki", "quizlet", "kahoot"] as const;
    const { files } = await writeQuiz(quizOf(`${sign}cmd|x`), { to });
    expect(files).toHaveLength(7);
    for (const { name, content } of files) {
      if (typeof content !== "string") {
        for (const part of Object.values(unzipSync(content))) expect(strFromU8(part)).not.toMatch(/<f[\s>]/u);
      } else if (!name.endsWith(".html")) {
        const cells = (name.endsWith(".csv") ? readCsv : readTabs)(content).flat();
        expect(cells.length).toBeGreaterThan(10);
        for (const cell of cells) expect(opensFormula(cell), `${name}: ${cell}`).toBe(false);
      }
    }
  },
);
