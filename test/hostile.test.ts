import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { makeQuiz } from "../src/assemble/make-quiz.ts";
import { readArticle } from "../src/read/read-article.ts";
import { writeQuiz } from "../src/write/write-quiz.ts";
import { contentFiles } from "./content-articles.ts";

const cli = fileURLToPath(new URL("../dist/cli/quizwright.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "quizwright-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words that break parsers, templates, prototypes, terminals. */
const poison = [
  "<script>alert(1)</script>",
  "&amp;",
  "T {{ 7*7 }}",
  "{% raw %}",
  "\\",
  "\u202e",
  "\u2066",
  "🎈",
  "\u0000",
  "\u0007",
  "\ud800",
  "__proto__",
  "constructor",
  "../../x",
  "[",
  "]",
  "[]",
  "[[x]]",
  "\\[",
  "# Facts",
  "# Names",
  "---",
  "- ",
  "  not: ",
  "  ? ",
  "? who 9: ",
  "; ;",
  '"',
  "“",
  "»",
  "```",
  "|",
  "$&",
  "%s",
  "\r",
  "\t",
  "\ufeff",
  "999999999999999999999",
  "1e999",
  "-0",
  "2022-13-45",
  "0x10",
  "ﬁ",
  "İ",
  "e\u0301",
  "￼",
  "]]>",
  "a".repeat(3000),
];

/** A change of a text: a piece of poison put in, a stretch cut out, doubled, or moved elsewhere. */
const change = fc.record({
  kind: fc.constantFrom("word", "word", "word", "word", "poison", "cut", "double", "move", "line"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  poison: fc.oneof(fc.constantFrom(...poison), fc.string({ unit: "binary", maxLength: 12 })),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(text: string, { kind, at, to, length, poison: words }: Change): string {
  const from = Math.floor(at * text.length);
  const target = Math.floor(to * text.length);
  const piece = text.slice(from, from + length);
  switch (kind) {
    case "word": {
      // Between two words of the text, where most of it harms no annotation.
      const body = text.indexOf("\n\n") + 2;
      const gap = text.indexOf(" ", body + Math.floor(at * (text.indexOf("\n# ") - body)));
      return `${text.slice(0, gap)} ${words}${text.slice(gap)}`;
    }
    case "poison":
      return text.slice(0, from) + words + text.slice(from);
    case "cut":
      return text.slice(0, from) + text.slice(from + length);
    case "double":
      return text.slice(0, from) + piece + text.slice(from);
    case "move":
      return text.slice(0, target) + piece + text.slice(target);
    default: {
      const lines = text.split("\n");
      lines.splice(Math.floor(to * lines.length), 0, lines[Math.floor(at * lines.length)] ?? "", words);
      return lines.join("\n");
    }
  }
}

const mutated = fc
  .tuple(fc.constantFrom(...contentFiles), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([{ file, text }, changes]) => ({ file, text: changes.reduce(apply, text) }));

test("an article changed at random is read whole or told what is wrong, never anything else", async () => {
  let [read, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(mutated, async ({ file, text }) => {
      const { article, problems } = readArticle(text, { file });
      expect(article === undefined).toBe(problems.some(({ severity }) => severity === "mistake"));
      for (const problem of problems) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(problem.reason).toMatch(/\S/u);
        expect(problem.remedy).toMatch(/\S/u);
      }
      if (article === undefined) {
        refused += 1;
        return;
      }
      read += 1;
      const { quiz } = makeQuiz(article, { seed: "hostile", versions: 2 });
      for (const { name, audience, content } of (await writeQuiz(quiz)).files) {
        if (name.endsWith(".json")) JSON.parse(content as string);
        else expect(content).not.toMatch(/<script|\son\w+=/iu);
        if (audience === "student") for (const item of quiz.items) expect(content).not.toContain(item.id);
      }
    }),
    { numRuns: 2000, seed: 20261123 },
  );
  expect(read).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan(100);
});

test("the command ends with 0, 1 or 3 on such articles, and leaves whole sets or none", () => {
  const input = mkdtempSync(join(folder, "in-"));
  const out = join(folder, "out");
  fc.sample(mutated, { numRuns: 300, seed: 7 }).forEach(({ file, text }, index) => {
    writeFileSync(join(input, `${index}-${file}`), text);
  });
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, "make", input, "--seed", "7", "--out", out, "--questions", "20"],
    { encoding: "utf8", maxBuffer: 1e9 },
  );
  expect([0, 1, 3]).toContain(status);
  expect(stderr).not.toMatch(/^\s+at .*\.[jt]s:\d+/mu);
  const sets = readdirSync(out);
  expect(sets.length).toBeGreaterThan(20);
  for (const article of sets) {
    expect(readdirSync(join(out, article))).toEqual(["7"]);
    const set = join(out, article, "7");
    for (const name of ["worksheet-A.html", "key.html", "quiz.json", "quiz.student.json"])
      expect(existsSync(join(set, name)), `${article}/${name}`).toBe(true);
    expect(readFileSync(join(set, "key.html"), "utf8").trimEnd()).toMatch(/<\/html>$/u);
  }
});

describe("what may stand in an article", () => {
  const article = (title: string, text: string, annotations: string) =>
    `---\ntitle: ${title}\n---\n\n${text}\n\n${annotations}\n`;

  test.each([
    [
      "a title with ../",
      article("../../../etc/passwd", "It happened in 2019 on a Monday.", "# Facts\n- It happened in [2019]."),
    ],
    [
      "__proto__ as a name",
      article(
        "T",
        "\\_\\_proto\\_\\_ met constructor and toString in 2019.",
        "# Names\n- __proto__ (person)\n- constructor (person)\n- toString (person)\n\n# Facts\n- They met in [2019].",
      ),
    ],
    [
      "a paragraph of 100,000 letters",
      article("T", `${"word ".repeat(20_000)}in 2019.`, "# Facts\n- It was in [2019]."),
    ],
    [
      "templates and markup",
      article(
        "T {{ 7*7 }}",
        "<script>alert(1)</script> in 2019 {% raw %} &lt;b&gt; \\*x\\*",
        "# Facts\n- It was in [2019] with {{ 7*7 }}.",
      ),
    ],
  ])("%s is shown as text", async (_what, text) => {
    const { article: read, problems } = readArticle(text, { file: "../odd name.md" });
    expect(problems.filter(({ severity }) => severity === "mistake")).toEqual([]);
    const { quiz } = makeQuiz(read as NonNullable<typeof read>, { seed: "../../x" });
    expect(quiz.items.length).toBeGreaterThan(0);
    for (const { content, name } of (await writeQuiz(quiz)).files) {
      expect(name).toMatch(/^[\w.-]+$/u);
      if (name.endsWith(".html")) expect(content).not.toContain("<script");
      expect(content).not.toContain(">49<");
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("ten thousand facts are read and asked in one go", () => {
    const counted = (n: number) =>
      `In report number r${n}x the clerk of village v${n}y counted ${n * 7 + 13} goats.`;
    const numbers = Array.from({ length: 10_000 }, (_, n) => n);
    const text = article(
      "T",
      numbers.map((n) => counted(n) + (n % 10 === 9 ? "\n\n" : " ")).join(""),
      `# Facts\n${numbers.map((n) => `- ${counted(n).replace(/(\d+) goats/u, "[$1] goats")}`).join("\n")}`,
    );
    const { article: read } = readArticle(text, { file: "many.md" });
    expect(read?.facts).toHaveLength(10_000);
    expect(makeQuiz(read as NonNullable<typeof read>, { seed: "1" }).quiz.items).toHaveLength(20);
  });

  test("a seed that climbs out of the folder stays in it", () => {
    const out = join(folder, "seeds");
    const file = join(folder, "plain.md");
    writeFileSync(file, contentFiles[0]?.text as string);
    for (const seed of ["../../escaped", "..", "CON", "a/b", "🎈", "A", "a", " ", "x".repeat(5000)]) {
      execFileSync(process.execPath, [cli, "make", file, `--seed=${seed}`, "--out", out, "--quiet"]);
    }
    expect(readdirSync(folder).filter((name) => name.includes("escaped"))).toEqual([]);
    expect(readdirSync(out)).toEqual(["plain"]);
    const names = readdirSync(join(out, "plain"));
    expect(names).toHaveLength(9);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(9);
  });
});
