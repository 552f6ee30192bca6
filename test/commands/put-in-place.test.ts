import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { putInPlace } from "../../src/commands/files/put-in-place.ts";
import type { OutputFile } from "../../src/model/output.ts";
import { bytesBelow, filesBelow, folderWith, root } from "./run.ts";

function files(content: string, ...names: readonly string[]): OutputFile[] {
  return (names.length > 0 ? names : ["a.html", "quiz.json"]).map((name) => ({
    name,
    audience: "teacher",
    content,
  }));
}

test("a set stands at article and seed, with the record of its files", async () => {
  const out = folderWith();
  expect(await putInPlace(`${out}/`, "mali", "007", files("one"), false)).toEqual({
    folder: `${out}/mali/007`,
    status: "made",
  });
  expect(filesBelow(out)).toEqual(["mali/007/.quizwright.json", "mali/007/a.html", "mali/007/quiz.json"]);
});

test("a set that stands there already is left alone, byte and time", async () => {
  const out = folderWith();
  await putInPlace(out, "mali", "1", files("one"), false);
  const before = statSync(join(out, "mali/1/a.html"), { bigint: true });
  expect((await putInPlace(out, "mali", "1", files("one"), false)).status).toBe("unchanged");
  const after = statSync(join(out, "mali/1/a.html"), { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
});

test("a new set replaces all of the old one", async () => {
  const out = folderWith();
  await putInPlace(out, "mali", "1", files("one", "a", "b", "c"), false);
  expect((await putInPlace(out, "mali", "1", files("two", "b"), false)).status).toBe("made");
  expect(filesBelow(out)).toEqual(["mali/1/.quizwright.json", "mali/1/b"]);
  expect(readFileSync(join(out, "mali/1/b"), "utf8")).toBe("two");
});

test("files that were added or edited are named and kept; --force replaces them", async () => {
  const out = folderWith();
  await putInPlace(out, "mali", "1", files("one"), false);
  writeFileSync(join(out, "mali/1/a.html"), "my notes");
  writeFileSync(join(out, "mali/1/plan.docx"), "my plan");
  const before = bytesBelow(out);
  await expect(putInPlace(out, "mali", "1", files("two"), false)).rejects.toThrow(/a\.html, plan\.docx/);
  expect(bytesBelow(out)).toEqual(before);
  await putInPlace(out, "mali", "1", files("two"), true);
  expect(filesBelow(out)).toEqual(["mali/1/.quizwright.json", "mali/1/a.html", "mali/1/quiz.json"]);
});

test("a file of ours that was deleted, and what the system leaves in every folder, hold nothing back", async () => {
  const out = folderWith();
  await putInPlace(out, "mali", "1", files("one"), false);
  rmSync(join(out, "mali/1/a.html"));
  writeFileSync(join(out, "mali/1/.DS_Store"), "");
  expect((await putInPlace(out, "mali", "1", files("one"), false)).status).toBe("made");
  expect(filesBelow(join(out, "mali"))).toContain("1/a.html");
});

test.each([
  [
    "a folder of somebody else",
    (place: string) => {
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, "thesis.txt"), "");
    },
  ],
  [
    "a file",
    (place: string) => {
      mkdirSync(join(place, ".."), { recursive: true });
      writeFileSync(place, "");
    },
  ],
  [
    "a record that is damaged",
    (place: string) => {
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, ".quizwright.json"), "{");
    },
  ],
])("%s in a set's place is not replaced", async (_, prepare) => {
  const out = folderWith();
  prepare(join(out, "mali/1"));
  const before = bytesBelow(out);
  await expect(putInPlace(out, "mali", "1", files("one"), false)).rejects.toThrow(/mali\/1/);
  expect(bytesBelow(out)).toEqual(before);
});

test("nothing is written where a link inside of out leads", async () => {
  const outside = folderWith({ "mine.txt": "mine" });
  const out = folderWith();
  symlinkSync(outside, join(out, "mali"), "junction");
  mkdirSync(join(out, "fires"));
  symlinkSync(outside, join(out, "fires/1"), "junction");
  await expect(putInPlace(out, "mali", "1", files("one"), true)).rejects.toThrow(/link/);
  await expect(putInPlace(out, "fires", "1", files("one"), false)).rejects.toThrow(/fires\/1/);
  await putInPlace(out, "fires", "1", files("one"), true);
  expect(filesBelow(outside)).toEqual(["mine.txt"]);
  expect(readFileSync(join(out, "fires/1/a.html"), "utf8")).toBe("one");
});

test("out itself may be a link", async () => {
  const there = folderWith();
  const here = folderWith();
  symlinkSync(there, join(here, "out"), "junction");
  await putInPlace(join(here, "out"), "mali", "1", files("one"), false);
  expect(filesBelow(there)).toContain("mali/1/a.html");
});

test.each(["../../up", "..", "CON", "a/b\\c", "🎲", "x".repeat(3000), "trailing."])(
  "the seed %.20j stays inside of out",
  async (seed) => {
    const home = folderWith();
    await putInPlace(join(home, "out"), seed, seed, files("one"), false);
    expect(readdirSync(home)).toEqual(["out"]);
    expect(filesBelow(home).every((name) => /^out\/[a-z0-9.-]+\/[a-z0-9.-]+\/[^/]+$/.test(name))).toBe(true);
  },
);

test("a file in the way of out is told, and no folder is left behind", async () => {
  const home = folderWith({ out: "a file" });
  await expect(putInPlace(join(home, "out"), "mali", "1", files("one"), false)).rejects.toThrow(
    /could not be written/,
  );
  await expect(putInPlace(join(home, "out/below"), "mali", "1", files("one"), false)).rejects.toThrow(
    /could not be written/,
  );
  expect(filesBelow(home)).toEqual(["out"]);
});

test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "a folder without permission is told",
  async () => {
    const out = folderWith();
    chmodSync(out, 0o500);
    await expect(putInPlace(out, "mali", "1", files("one"), false)).rejects.toThrow(/this account may not/);
    chmodSync(out, 0o700);
  },
);

test("a set that cannot be written whole leaves the old one, and nothing half written", async () => {
  const out = folderWith();
  await putInPlace(out, "mali", "1", files("one"), false);
  const before = bytesBelow(out);
  const tooLong = "n".repeat(300);
  await expect(putInPlace(out, "mali", "1", files("two", "a.html", tooLong), false)).rejects.toThrow(
    /name is too long/,
  );
  expect(bytesBelow(out)).toEqual(before);
  await expect(putInPlace(out, "mali", "2", files("two", tooLong), false)).rejects.toThrow();
  expect(bytesBelow(out)).toEqual(before);
});

test.skipIf(process.platform !== "linux")("a full disk leaves the old set", async () => {
  // Each file of 200 KB is over the limit that the shell sets; the system says EFBIG, as a full disk says ENOSPC.
  const out = folderWith();
  await putInPlace(out, "mali", "1", files("one"), false);
  const before = bytesBelow(out);
  const script = `
    process.on("SIGXFSZ", () => {});
    const { putInPlace } = await import(${JSON.stringify(join(root, "dist/commands/files/put-in-place.js"))});
    const files = [{ name: "a.html", audience: "teacher", content: "x".repeat(200_000) }];
    await putInPlace(${JSON.stringify(out)}, "mali", "1", files, false).catch((error) => console.log(error.message));
  `;
  const child = spawn("bash", [
    "-c",
    'ulimit -f 100; exec "$0" --input-type=module -e "$1"',
    process.execPath,
    script,
  ]);
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  await new Promise((resolve) => child.on("close", resolve));
  expect(said).toMatch(/could not be written/);
  expect(bytesBelow(out)).toEqual(before);
});

/** A process that puts sets "x", "y", "x", … in one place until it is killed; each file says which set it belongs to. */
function putForever(out: string): ReturnType<typeof spawn> {
  const script = `
    const { putInPlace } = await import(${JSON.stringify(join(root, "dist/commands/files/put-in-place.js"))});
    for (let turn = 0; ; turn += 1) {
      const content = (turn % 2 === 0 ? "x" : "y").repeat(20_000);
      const files = ["1", "2", "3", "4"].map((name) => ({ name, audience: "teacher", content }));
      await putInPlace(${JSON.stringify(out)}, "mali", "1", files, false);
      if (turn === 1) console.log("going");
    }
  `;
  return spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** "x" or "y" where the whole of one set stands at a place, else what is wrong. */
function whole(folder: string): string {
  const found = new Set(["1", "2", "3", "4"].map((name) => readFileSync(join(folder, name), "utf8")));
  const [content = ""] = found;
  return found.size === 1 && content.length === 20_000 ? (content[0] as string) : "mixed";
}

test("killed at any moment, there is the old set or the new one, and the next run mends what was left", async () => {
  const out = folderWith();
  let leftovers = 0;
  for (let turn = 0; turn < 25; turn += 1) {
    const child = putForever(out);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    await new Promise((resolve) => setTimeout(resolve, (turn * 7) % 13));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));

    const names = readdirSync(join(out, "mali"));
    leftovers += names.length - 1;
    // Between the two renames the old set stands beside its place, whole.
    const place = names.includes("1") ? "1" : names.find((name) => name.endsWith(".old"));
    expect(whole(join(out, "mali", place as string))).toMatch(/^[xy]$/);

    // A set of the same article under another seed: mending does not hang on its own place.
    await putInPlace(out, "mali", "2", files(`turn ${turn}`), false);
    expect(readdirSync(join(out, "mali")).sort()).toEqual(["1", "2"]);
    expect(whole(join(out, "mali/1"))).toMatch(/^[xy]$/);
  }
  // Else no kill came while a set was being written, and the test would prove nothing.
  expect(leftovers).toBeGreaterThan(0);
});

test("an old set that was moved aside comes back, and a newer one is not touched by it", async () => {
  const out = folderWith();
  await putInPlace(out, "mali", "1", files("one"), false);
  const { here, gone } = leftoverNames();
  renameSync(join(out, "mali/1"), join(out, `mali/.1.${here}-${gone}-00000000.old`));
  cpSync(
    join(out, `mali/.1.${here}-${gone}-00000000.old`),
    join(out, `mali/.2.${here}-${gone}-00000000.new`),
    { recursive: true },
  );
  await putInPlace(out, "mali", "3", files("three"), false);
  expect(readdirSync(join(out, "mali")).sort()).toEqual(["1", "3"]);
  expect(readFileSync(join(out, "mali/1/a.html"), "utf8")).toBe("one");

  cpSync(join(out, "mali/3"), join(out, `mali/.1.${here}-${gone}-00000000.old`), { recursive: true });
  await putInPlace(out, "mali", "3", files("three"), false);
  expect(readdirSync(join(out, "mali")).sort()).toEqual(["1", "3"]);
  expect(readFileSync(join(out, "mali/1/a.html"), "utf8")).toBe("one");
});

test("what another run is writing is left alone: one that goes on here, or on another computer", async () => {
  const { here } = leftoverNames();
  const out = folderWith({
    [`mali/.1.${here}-${process.ppid}-00000000.new/half`]: "",
    "mali/.1.ffffffff-1-00000000.new/half": "",
    "mali/.1.not-one-of-ours/file": "",
  });
  await putInPlace(out, "mali", "1", files("one"), false);
  expect(readdirSync(join(out, "mali"))).toHaveLength(4);
});

test("two runs at once leave one whole set and nothing else", async () => {
  const out = folderWith();
  const children = [putForever(out), putForever(out)];
  await Promise.all(children.map((child) => new Promise((resolve) => child.stdout?.once("data", resolve))));
  await new Promise((resolve) => setTimeout(resolve, 400));
  for (const child of children) {
    expect(child.exitCode).toBe(null);
    child.kill("SIGKILL");
  }
  await Promise.all(children.map((child) => new Promise((resolve) => child.once("close", resolve))));
  await putInPlace(out, "mali", "2", files("two"), false);
  expect(readdirSync(join(out, "mali")).sort()).toEqual(["1", "2"]);
  expect(whole(join(out, "mali/1"))).toMatch(/^[xy]$/);
});

/** This computer as leftovers name it, and a process that has ended. */
function leftoverNames(): { here: string; gone: number } {
  const here = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  return { here, gone: spawnSync(process.execPath, ["-e", ""]).pid };
}
