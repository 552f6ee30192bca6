import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { languages, localeOf } from "../src/locale/locales.ts";
import { folderWith, root, run } from "./commands/run.ts";

const folder = join(root, "dist/cli");
const files = readdirSync(folder);
const named = (ending: string) => files.filter((name) => name.endsWith(ending));

test("the command line is a launcher, one bundle, and the code compiled of that very bundle", () => {
  const bundle = named(".cjs").find((name) => name.startsWith("cli-")) as string;
  expect(files.filter((name) => !name.startsWith("locale-")).sort()).toEqual(
    [
      bundle,
      bundle.replace(".cjs", ".cache"),
      bundle.replace(".cjs", ".convert.cache"),
      bundle.replace(".cjs", ".convert-more.cache"),
      "quizwright.cjs",
    ].sort(),
  );
});

test("the words of a language that a run may not need stay outside the bundle, in a file each", () => {
  const apart = languages.filter((language) => language !== "en" && language !== "de");
  expect(named(".cjs").filter((name) => name.startsWith("locale-"))).toEqual(
    apart.map((language) => `locale-${language}.cjs`).sort(),
  );
  const bundle = named(".cjs").find((name) => name.startsWith("cli-")) as string;
  const code = readFileSync(join(folder, bundle), "utf8");
  expect(code).toContain(localeOf("en").paper.lead);
  expect(code).not.toContain("Scegliere");
});

test("what only Word files need stays outside the bundle", () => {
  const bundle = named(".cjs").find((name) => name.startsWith("cli-")) as string;
  const code = readFileSync(join(folder, bundle), "utf8");
  expect(code).toContain('require("docx")');
  expect(code).not.toContain("w:abstractNumId");
});

test("this Node.js takes the compiled code", () => {
  // As the launcher reads it, up to where it would run it: the code belongs to the flags that it sets.
  const launcher = readFileSync(join(folder, "quizwright.cjs"), "utf8");
  const [before, after] = launcher.split(/^script\.runInThisContext\(\).*$/m);
  expect(after).toBeDefined();
  const code = `${before?.replaceAll("join(__dirname", `join(${JSON.stringify(folder)}`)}\nprocess.stdout.write(String(script.cachedDataRejected));${after?.slice(after.indexOf("function cachedCode"))}`;
  const { stdout } = spawnSync(process.execPath, ["--eval", code.replace(/^#!.*/, "")], { encoding: "utf8" });
  expect(stdout).toBe("false");
});

test.each([
  ["missing", (path: string) => rmSync(path)],
  ["no such code", (path: string) => cpSync(join(folder, "quizwright.cjs"), path)],
])("where the compiled code is %s, the tool runs without it and makes the same", async (_what, spoil) => {
  const copy = join(root, "dist", `cli-${process.pid}`);
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  spoil(join(copy, named(".cache")[0] as string));
  const sets = folderWith();
  const make = (name: string) => ["make", "content/mali.md", "--seed", "4", "-q", "--out", join(sets, name)];
  const ended = await run(make("without.json"), { tool: join(copy, "quizwright.cjs") });
  expect(ended).toEqual({ code: 0, stdout: "", stderr: "" });
  await run(make("with.json"));
  expect(readFileSync(join(sets, "without.json"), "utf8")).toBe(
    readFileSync(join(sets, "with.json"), "utf8"),
  );
});
