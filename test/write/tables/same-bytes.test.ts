import { join } from "node:path";
import { expect, test } from "vitest";
import { bytesBelow, folderWith, run } from "../../commands/run.ts";

test("tables and cards have the same bytes in every time zone", async () => {
  const sets = folderWith();
  const made = [];
  for (const zone of ["UTC", "Pacific/Kiritimati", "America/St_Johns"]) {
    const out = join(sets, zone.replace("/", "-"));
    const to = "blackboard,brightspace,anki,quizlet,kahoot";
    const words = ["make", "content/mali.md", "--seed", "4", "--to", to, "--out", out, "-q"];
    const { code, stdout } = await run(words, { env: { TZ: zone, LANG: "tr_TR.UTF-8" } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    made.push(bytesBelow(out));
  }
  const names = Object.keys(made[0] ?? {}).map((name) => name.split("/").at(-1));
  expect(names).toEqual(
    expect.arrayContaining([
      "quiz.anki.txt",
      "quiz.blackboard.text.html",
      "quiz.blackboard.txt",
      "quiz.brightspace.csv",
      "quiz.brightspace.text.html",
      "quiz.kahoot.xlsx",
      "quiz.quizlet.txt",
    ]),
  );
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);
});
