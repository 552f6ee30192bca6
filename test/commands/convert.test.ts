import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesBelow, filesBelow, folderWith, root, run } from "./run.ts";

const bank = join(root, "test/fixtures/banks/geography.xml");
const gift = join(root, "test/fixtures/banks/geography.gift");
const schema = (name: string) =>
  JSON.parse(readFileSync(join(root, `docs/schema/${name}-1.schema.json`), "utf8")) as object;
const validate = new Ajv2020({ strict: true }).compile(schema("quiz"));
const validateStudent = new Ajv2020({ strict: true }).compile(schema("quiz-student"));

interface Report {
  readonly status: string;
  readonly from?: string;
  readonly questions?: number;
  readonly seed?: string;
  readonly problems: readonly { code: string; severity: string; reason: string; line: number }[];
  readonly losses?: readonly { item: string }[];
  readonly exitCode: number;
}
const reportIn = (stdout: string) => JSON.parse(stdout) as Report;

let made = "";
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), "quizwright-"));
  await run([
    "make",
    "content/mali.md",
    "--seed",
    "4217",
    "--versions",
    "2",
    "-q",
    "--to",
    "html,json,moodle-xml",
    "-o",
    made,
  ]);
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

test("our own quiz.json gives the same worksheets, key and quiz.json again, version for version", async () => {
  const set = join(made, "mali/4217");
  const out = folderWith();
  const { code, stderr } = await run(["convert", join(set, "quiz.json"), "--to", "html,json", "-o", out]);
  expect(stderr).toContain("20 questions -> 20 questions, 2 versions");
  expect(code).toBe(0);
  for (const name of ["worksheet-A.html", "worksheet-B.html", "key.html", "quiz.json", "quiz.student.json"]) {
    expect(
      readFileSync(join(out, "mali/converted", name), "utf8") === readFileSync(join(set, name), "utf8"),
      name,
    ).toBe(true);
  }
  expect((await run(["verify", join(out, "mali/converted/quiz.json"), "content/mali.md"])).stdout).toContain(
    "every key proved",
  );
});

test("a set's folder stands for the quiz in it, and the set stays beside what is converted", async () => {
  const before = filesBelow(join(made, "mali/4217"));
  const { code } = await run(["convert", join(made, "mali/4217"), "--to", "gift", "-o", made, "-q"]);
  expect(code).toBe(0);
  expect(filesBelow(join(made, "mali/4217"))).toEqual(before);
  expect(existsSync(join(made, "mali/converted/quiz.gift.txt"))).toBe(true);
});

describe.each([
  ["Moodle XML", bank, "moodle-xml", 9],
  ["GIFT", gift, "gift", 8],
])("a bank in %s", (_name, file, from, questions) => {
  test("goes into every format that needs no browser, and says what it is", async () => {
    const out = folderWith();
    const to = "html,docx,json,practice,moodle-xml,gift,aiken,canvas,qti21,qti3";
    const { code, stdout } = await run(["convert", file, "--to", to, "-o", out, "--json"]);
    expect(code).toBe(0);
    expect(reportIn(stdout)).toMatchObject({ status: "made", from, questions, exitCode: 0 });
    expect(filesBelow(join(out, "geography/converted")).length).toBeGreaterThan(10);
  });

  test("is an honest quiz.json: no evidence that nobody named, by the schema", async () => {
    const out = folderWith();
    await run(["convert", file, "--to", "json", "-o", out, "-q"]);
    const read = (name: string) => JSON.parse(readFileSync(join(out, "geography/converted", name), "utf8"));
    const quiz = read("quiz.json");
    expect(validate(quiz), JSON.stringify(validate.errors)).toBe(true);
    expect(validateStudent(read("quiz.student.json"))).toBe(true);
    expect(quiz.origin).toEqual({ format: from, file: file.split("/").at(-1) });
    expect(quiz.items.every(({ evidence }: { evidence: unknown[] }) => evidence.length === 0)).toBe(true);
    const { origin: _, ...claimed } = quiz;
    expect(validate(claimed)).toBe(false);
    const { code, stderr } = await run(["verify", join(out, "geography/converted/quiz.json")]);
    expect(code).toBe(1);
    expect(stderr).toContain(`was converted from "${file.split("/").at(-1)}"`);
  });

  test("is reviewed by the rules, as it is and converted", async () => {
    const out = folderWith();
    await run(["convert", file, "--to", "json", "-o", out, "-q"]);
    const direct = await run(["check", file, "--json"]);
    const converted = await run(["check", join(out, "geography/converted/quiz.json"), "--json"]);
    const codes = (stdout: string) =>
      (
        JSON.parse(stdout) as { articles: { problems: { code: string }[]; questions: number }[] }
      ).articles.map(({ problems, questions: many }) => ({
        many,
        found: problems
          .map(({ code }) => code)
          .filter((code) => code !== "not-carried" && code !== "question-left-out")
          .sort(),
      }));
    expect(codes(direct.stdout)).toEqual(codes(converted.stdout));
    expect(codes(direct.stdout)[0]).toMatchObject({ many: questions });
    expect(codes(direct.stdout)[0]?.found).toContain("few-options");
  });

  test("gives the same bytes in every time zone", async () => {
    const [one, two] = [folderWith(), folderWith()];
    const words = ["convert", file, "--to", "html,json,canvas,qti21", "-q", "-o"];
    await run([...words, one], { env: { TZ: "Pacific/Kiritimati" } });
    await run([...words, two], { env: { TZ: "America/Los_Angeles" } });
    expect(bytesBelow(one)).toEqual(bytesBelow(two));
  });
});

test("the right options, first in a bank, are not first on paper", async () => {
  const questions = Array.from(
    { length: 24 },
    (_, n) => `Question ${n}?{=right ${n} ~wrong a${n} ~wrong b${n} ~wrong c${n}}`,
  );
  const folder = folderWith({ "bank.gift": questions.join("\n\n") });
  await run(["convert", "bank.gift", "--to", "json", "-o", "out", "-q"], { cwd: folder });
  const quiz = JSON.parse(readFileSync(join(folder, "out/bank/converted/quiz.json"), "utf8"));
  const keys = new Map(quiz.items.map((item: { id: string; key: string[] }) => [item.id, item.key[0]]));
  const places = quiz.forms[0].sections[0].items.map((place: { item: string; options: string[] }) =>
    place.options.indexOf(keys.get(place.item) as string),
  );
  expect(new Set(places).size).toBe(4);
});

test("versions of a bank differ, and come again under their seed", async () => {
  const out = folderWith();
  const words = ["convert", bank, "--to", "json", "--versions", "3", "--seed", "x", "-q"];
  await run([...words, "-o", join(out, "one.json")]);
  await run([...words, "-o", join(out, "two.json")]);
  const [one, two] = ["one", "two"].map((name) => readFileSync(join(out, `${name}.json`), "utf8"));
  expect(one).toBe(two);
  const { forms } = JSON.parse(one ?? "") as { forms: object[] };
  expect(new Set(forms.map((form) => JSON.stringify({ ...form, label: "" }))).size).toBe(3);
});

test("a quiz JSON made elsewhere is converted without evidence, text or versions", async () => {
  const items = [
    {
      id: "q1",
      interaction: "choice",
      stem: "Which?",
      options: [
        { id: "a", text: "This" },
        { id: "b", text: "That" },
      ],
      key: ["b"],
    },
  ];
  const folder = folderWith({ "own.json": JSON.stringify({ title: "Own", items }) });
  const { code, stderr } = await run(["convert", "own.json", "--to", "html,json,moodle-xml", "-o", "out"], {
    cwd: folder,
  });
  expect(stderr).toContain("1 question -> 1 question, 1 version");
  expect(code).toBe(0);
  const quiz = JSON.parse(readFileSync(join(folder, "out/own/converted/quiz.json"), "utf8"));
  expect(validate(quiz), JSON.stringify(validate.errors)).toBe(true);
  expect(quiz).toMatchObject({
    title: "Own",
    origin: { format: "quiz", file: "own.json" },
    article: { paragraphs: [] },
  });
});

test("standard input, and one file by its name", async () => {
  const folder = folderWith();
  const input = readFileSync(bank);
  const { code, stdout } = await run(["convert", "-", "-o", "quiz.gift.txt"], { cwd: folder, input });
  expect(code).toBe(0);
  expect(stdout).toContain("quiz.gift.txt");
  expect(filesBelow(folder)).toEqual(["quiz.gift.txt"]);
});

test("a loss is told by place and name; --strict ends with 3", async () => {
  const out = folderWith();
  const words = ["convert", bank, "--to", "aiken", "-o", out];
  const { code, stderr } = await run(words);
  expect(code).toBe(0);
  expect(stderr).toMatch(/geography\.xml:\d+:3 {2}Advice: "Onto the map" is left out/u);
  expect(stderr).toContain("things could not be read");
  expect(stderr).toContain("things could not be carried");
  expect((await run([...words, "--strict"])).code).toBe(3);
});

test.each([
  ["no file", ["convert"], "Which file?"],
  ["no format", ["convert", bank], "Into which format?"],
  ["an unknown format", ["convert", bank, "--to", "moodel-xml"], 'Did you mean "moodle-xml"?'],
  ["an unknown format to read", ["convert", bank, "--to", "json", "--from", "gitf"], 'Did you mean "gift"?'],
  ["two formats into one file", ["convert", bank, "--to", "json,gift", "-o", "x.json"], "writes one file"],
  ["versions out of range", ["convert", bank, "--to", "json", "--versions", "101"], "1 to 100"],
])("%s is wrong usage", async (_what, words, reason) => {
  const { code, stderr } = await run(words, { cwd: folderWith() });
  expect(stderr).toContain(reason);
  expect(code).toBe(2);
});

test("what is read is never written over", async () => {
  const folder = folderWith({ "quiz.json": '{ "items": [] }' });
  const { code } = await run(["convert", "quiz.json", "-o", "quiz.json"], { cwd: folder });
  expect(code).toBe(1);
  writeFileSync(join(folder, "bank.xml"), readFileSync(bank));
  const again = await run(["convert", "bank.xml", "--to", "moodle-xml", "-o", "./bank.xml"], { cwd: folder });
  expect(again.code).toBe(2);
  expect(readFileSync(join(folder, "bank.xml"))).toEqual(readFileSync(bank));
});

test("files that are not ours are not replaced, but with --force", async () => {
  const out = folderWith();
  mkdirSync(join(out, "geography/converted"), { recursive: true });
  writeFileSync(join(out, "geography/converted/mine.txt"), "mine");
  const words = ["convert", bank, "--to", "json", "-o", out];
  expect((await run(words)).code).toBe(1);
  expect(readFileSync(join(out, "geography/converted/mine.txt"), "utf8")).toBe("mine");
  expect((await run([...words, "--force"])).code).toBe(0);
});

test.each([
  ["an article", "---\ntitle: x\n---\n\nText.", "no quiz JSON, Moodle XML or GIFT"],
  ["nothing", "", "empty"],
  ["a broken XML", "<quiz><question>", "not well-formed"],
  ["a broken JSON", '{ "items": [', "not JSON"],
  ["a student's copy", '{ "format": "quizwright-quiz-student/1", "items": [] }', "holds no key"],
  ["a bank without questions", "<quiz/>", "no question"],
  [
    "two questions of one id",
    JSON.stringify({ items: [1, 2].map(() => ({ id: "a", interaction: "text", stem: "x", key: ["y"] })) }),
    "Two questions",
  ],
  [
    "a recipe out of range",
    JSON.stringify({
      items: [{ id: "a", interaction: "text", stem: "x", key: ["y"] }],
      recipe: { seed: "1", edition: 1, version: "1", options: { versions: 5000, options: 4, paper: {} } },
    }),
    "versions is 5000",
  ],
])("%s is refused with its reason, and nothing is written", async (_what, content, reason) => {
  const folder = folderWith({ "x.txt": content });
  const { code, stderr } = await run(["convert", "x.txt", "--to", "json", "-o", "out"], { cwd: folder });
  expect(stderr).toContain(reason);
  expect(stderr).not.toContain("    at ");
  expect(code).toBe(1);
  expect(filesBelow(folder)).toEqual(["x.txt"]);
});

test("random bytes end with a reason, never with a defect", async () => {
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
    fc.constantFrom(
      '{"items":[{"id":"a","interaction":"gap","stem":"x","text":[{"gap":"g"}],"key":{"g":["y"]}}]}',
      '{"items":[{"id":"a","interaction":"choice","stem":"x","options":[{"id":"o","text":"y"}],"key":["z"]}]}',
      '{"items":[{"id":"__proto__","interaction":"match","stem":"x","statements":[{"id":"s","text":"y"}],"options":[{"id":"o","text":"y"}],"key":{"__proto__":"o"}}]}',
      '{"items":[{"id":"a","interaction":"order","stem":"x","entries":[{"id":"e","text":"y","rank":-1.5}],"key":["f"]}],"forms":[{"sections":[{"items":[{"item":"a"}]}]}]}',
      '{"article":{"paragraphs":[],"blocks":[{"type":"image","source":"/etc/passwd"}]},"items":[{"id":"a","interaction":"text","stem":"x","key":["y"]}],"language":"\\u0000"}',
    ),
    fc.string({ unit: "binary", maxLength: 100 }).map((words) => `::${words}::x{=a ~b}`),
  );
  await fc.assert(
    fc.asyncProperty(pieces, async (content) => {
      const { code, stderr } = await run(
        [
          "convert",
          "-",
          "--to",
          "html,docx,json,practice,moodle-xml,gift,aiken,canvas,qti21,qti3",
          "-o",
          "out",
        ],
        { cwd: folderWith(), input: Buffer.from(content, "utf8") },
      );
      expect([0, 1, 2, 3], stderr).toContain(code);
      expect(stderr).not.toContain("    at ");
    }),
    { numRuns: 25 },
  );
}, 120_000);
