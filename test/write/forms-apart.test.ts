import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../src/index.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { writeApart } from "../../src/write/forms-apart.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { everyInteraction } from "./fixtures.ts";

const two = everyInteraction();
const single: Quiz = { ...two, forms: [two.forms[0]] };
const context = { pictures: new Map() };
const pair = (quiz: Quiz) => ({
  files: [
    { name: "set.x.txt", audience: "teacher" as const, content: `${quiz.title}|${quiz.code}` },
    { name: "text.html", audience: "student" as const, content: quiz.forms.map(({ label }) => label).join() },
  ],
  losses: [{ item: "a", what: "b", instead: "c" }],
});

test("one version is written as it is", async () => {
  const { files } = await writeApart(pair, single, context);
  expect(files.map(({ name }) => name)).toEqual(["set.x.txt", "text.html"]);
});

test("each version is a quiz of its own, told apart by name, title and code; a loss is told once", async () => {
  const { title, code } = two;
  const { files, losses } = await writeApart(pair, two, context);
  expect(files.map(({ name, content }) => [name, content])).toEqual([
    ["set-A.x.txt", `${title} (Version A)|${code}-A`],
    ["text-A.html", "A"],
    ["set-B.x.txt", `${title} (Version B)|${code}-B`],
    ["text-B.html", "B"],
  ]);
  expect(losses).toHaveLength(1);
});

describe("content/mali.md in two versions", () => {
  const { text, file } = contentFiles.find(({ file: name }) => name === "mali.md") ?? { text: "", file: "" };
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "7", versions: 2 });

  test("QTI packages have the same items under the same names, in another order", async () => {
    const { files } = await writeQuiz(quiz, { to: ["qti3"] });
    expect(files.map(({ name }) => name)).toEqual(["qti3-A.zip", "qti3-B.zip"]);
    const [a, b] = files.map(({ content }) => unzipSync(content as Uint8Array)) as [
      ReturnType<typeof unzipSync>,
      ReturnType<typeof unzipSync>,
    ];
    expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
    const testOf = (files: ReturnType<typeof unzipSync>) => strFromU8(files["test.xml"] as Uint8Array);
    const itemsIn = (xml: string) => xml.match(/item-[\w.-]+\.xml/gu) ?? [];
    expect(itemsIn(testOf(b))).not.toEqual(itemsIn(testOf(a)));
    expect(itemsIn(testOf(b)).sort()).toEqual(itemsIn(testOf(a)).sort());
    expect(testOf(b)).toContain("(Version B)");
    expect(testOf(b)).not.toContain("(Version A)");
  });

  test("a question bank holds each question once", async () => {
    const { files } = await writeQuiz(quiz, { to: ["moodle-xml", "gift", "anki"] });
    expect(files.map(({ name }) => name)).toEqual(["moodle.xml", "quiz.gift.txt", "quiz.anki.txt"]);
  });
});
