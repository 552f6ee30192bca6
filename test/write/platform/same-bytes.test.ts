import { join } from "node:path";
import { expect, test } from "vitest";
import { bytesBelow, folderWith, run } from "../../commands/run.ts";

test("what goes to platforms has the same bytes in every time zone", async () => {
  const sets = folderWith();
  const made = [];
  for (const zone of ["UTC", "Pacific/Kiritimati", "America/St_Johns"]) {
    const out = join(sets, zone.replace("/", "-"));
    const words = [
      "make",
      "content/mali.md",
      "--seed",
      "4",
      "--to",
      "moodle-xml,gift,aiken",
      "--out",
      out,
      "-q",
    ];
    const ended = await run(words, { env: { TZ: zone, LANG: "tr_TR.UTF-8" } });
    // What a format leaves out is told even when quiet.
    expect([ended.code, ended.stdout]).toEqual([0, ""]);
    made.push(bytesBelow(out));
  }
  const names = Object.keys(made[0] ?? {}).map((name) => name.split("/").at(-1));
  expect(names).toEqual(expect.arrayContaining(["moodle.xml", "quiz.gift.txt", "quiz.aiken.txt"]));
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);
});
