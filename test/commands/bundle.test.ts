import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBank } from "../../src/read/read-bank.ts";
import { article, filesBelow, folderWith, run } from "./run.ts";

const three = () =>
  folderWith({
    "content/a.md": article("Apples & pears"),
    "content/b.md": article("Birds"),
    "content/c.md": article("Cities / towns"),
  });
const words = ["make", "content", "--seed", "7", "--bundle", "--to"];

test("--bundle puts all articles into one file a format, each under a category of its own", async () => {
  const cwd = three();
  const { code, stdout, stderr } = await run([...words, "moodle-xml,gift"], { cwd });
  expect(stderr).toContain("3 sets made");
  expect(code).toBe(0);
  expect(stdout).toContain("out/bundle/7/moodle.xml  quiz.gift.txt");
  expect(filesBelow(join(cwd, "out"))).toEqual([
    "bundle/7/.quizwright.json",
    "bundle/7/moodle.xml",
    "bundle/7/quiz.gift.txt",
  ]);
  await run(["make", "content", "--seed", "7", "--to", "moodle-xml,gift", "-o", "single", "-q"], { cwd });
  for (const name of ["moodle.xml", "quiz.gift.txt"]) {
    const read = async (path: string) => (await readBank(readFileSync(join(cwd, path), "utf8"), path)).quiz;
    const bundle = await read(`out/bundle/7/${name}`);
    const singles = await Promise.all(["a", "b", "c"].map((id) => read(`single/${id}/7/${name}`)));
    expect(bundle?.items.map(({ id }) => id)).toEqual(
      singles.flatMap((one) => one?.items.map(({ id }) => id)),
    );
    expect(bundle?.sections[0]?.title).toMatch(/^Apples & pears: /u);
    expect(bundle?.sections.at(-1)?.title).toMatch(/^Cities \/ towns: /u);
  }
});

test("one file by its name; the same bytes again", async () => {
  const cwd = three();
  for (const name of ["one.xml", "two.xml"])
    expect((await run(["make", "content", "--seed", "7", "--bundle", "-o", name, "-q"], { cwd })).code).toBe(
      0,
    );
  expect(readFileSync(join(cwd, "one.xml"), "utf8")).toBe(readFileSync(join(cwd, "two.xml"), "utf8"));
});

test.each([
  ["a format of one set a file", ["html,gift"], "html holds one set a file"],
  ["a shard", ["gift", "--shard", "1/2"], "does not go with --shard"],
  ["watching", ["gift", "--watch"], "does not go with --watch"],
])("%s does not go with it", async (_what, more, reason) => {
  const { code, stderr } = await run([...words, ...more], { cwd: three() });
  expect(stderr).toContain(reason);
  expect(code).toBe(2);
});

test("an article with a mistake is left out, the others are there, and the report says where", async () => {
  const cwd = folderWith({ "content/a.md": article("Apples"), "content/b.md": "---\ntitle: x\n---\n" });
  const { code, stdout } = await run([...words, "moodle-xml", "--json"], { cwd });
  expect(code).toBe(1);
  const report = JSON.parse(stdout);
  expect(report.bundle).toEqual({ folder: "out/bundle/7", files: ["moodle.xml"] });
  expect(report.again).toContain("--bundle");
});

test("losses name their format and are summed up", async () => {
  const cwd = three();
  const all = await run(["make", "content", "--seed", "7", "--to", "aiken,gift", "--json", "-o", "x"], {
    cwd,
  });
  const report = JSON.parse(all.stdout) as {
    lossesByFormat: Record<string, number>;
    articles: { losses: { format: string }[] }[];
  };
  const formats = report.articles.flatMap(({ losses }) => losses.map(({ format }) => format));
  expect(report.lossesByFormat.aiken).toBe(formats.filter((name) => name === "aiken").length);
  expect(report.lossesByFormat.aiken).toBeGreaterThan(0);
  const { stderr } = await run(["make", "content", "--seed", "7", "--to", "aiken", "-o", "y"], { cwd });
  expect(stderr).toContain(`Not carried: aiken ${report.lossesByFormat.aiken}.`);
});
