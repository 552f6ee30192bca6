import { join } from "node:path";
import { expect, test } from "vitest";
import { bytesBelow, folderWith, run } from "../../commands/run.ts";

test("what players take has the same bytes in every time zone", async () => {
  const sets = folderWith();
  const made = [];
  for (const zone of ["UTC", "Pacific/Kiritimati", "America/St_Johns"]) {
    const out = join(sets, zone.replace("/", "-"));
    const formats = "h5p,surveyjs,google-forms,olx";
    const words = ["make", "content/mali.md", "--seed", "4", "--to", formats, "--out", out, "-q"];
    const { code, stdout } = await run(words, { env: { TZ: zone, LANG: "tr_TR.UTF-8" } });
    // What a format leaves out is told even when quiet.
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    made.push(bytesBelow(out));
  }
  const names = Object.keys(made[0] ?? {}).map((name) => name.split("/").at(-1));
  expect(names).toEqual(
    expect.arrayContaining(["quiz.h5p", "quiz.surveyjs.json", "quiz.google-forms.json", "olx.tar.gz"]),
  );
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);
});
