import { join } from "node:path";
import { expect, test } from "vitest";
import { bytesBelow, folderWith, run } from "../../commands/run.ts";

test("the bytes are the same in every time zone, on whatever day", async () => {
  const sets = folderWith();
  const zones = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Africa/Monrovia"];
  const made = [];
  for (const zone of zones) {
    const out = join(sets, zone.replace("/", "-"));
    const words = [
      "make",
      "content/mali.md",
      "--seed",
      "4",
      "--versions",
      "2",
      "--to",
      "docx",
      "--out",
      out,
      "-q",
    ];
    expect(await run(words, { env: { TZ: zone } })).toEqual({ code: 0, stdout: "", stderr: "" });
    made.push(bytesBelow(out));
  }
  expect(Object.keys(made[0] ?? {}).filter((name) => name.endsWith(".docx"))).toHaveLength(3);
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);
});
