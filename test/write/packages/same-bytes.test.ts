import { join } from "node:path";
import { expect, test } from "vitest";
import { bytesBelow, folderWith, run } from "../../commands/run.ts";

test("packages have the same bytes in every time zone", async () => {
  const sets = folderWith();
  const made = [];
  for (const zone of ["UTC", "Pacific/Kiritimati", "America/St_Johns"]) {
    const out = join(sets, zone.replace("/", "-"));
    const words = ["make", "content/mali.md", "--seed", "4", "--to", "canvas,qti21,qti3", "--out", out, "-q"];
    const { code, stdout } = await run(words, { env: { TZ: zone } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    made.push(bytesBelow(out));
  }
  const packages = Object.entries(made[0] ?? {}).filter(([name]) => name.endsWith(".zip"));
  expect(packages.map(([name]) => name.split("/").at(-1)).sort()).toEqual([
    "canvas.zip",
    "qti21.zip",
    "qti3.zip",
  ]);
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);
});
