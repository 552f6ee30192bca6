import { expect, test } from "vitest";
import * as library from "../src/index.ts";
import { article } from "./commands/run.ts";

test("the library exports what its users may lean on, and nothing else", () => {
  expect(Object.keys(library).sort()).toEqual([
    "UnknownQuestion",
    "defaults",
    "edition",
    "formatNames",
    "formats",
    "kindNames",
    "kinds",
    "lookNames",
    "makeQuiz",
    "profileNames",
    "readArticle",
    "version",
    "writeArticleJson",
    "writeQuiz",
  ]);
});

test("an article becomes files, without disk", async () => {
  const { article: read, problems } = library.readArticle(article("A"), { file: "a.md" });
  expect(problems.filter(({ severity }) => severity === "mistake")).toEqual([]);
  if (read === undefined) throw new Error("no article");
  const { quiz } = library.makeQuiz(read, { seed: "4217", versions: 2 });
  const { files } = await library.writeQuiz(quiz, { to: ["html", "json"] });
  expect(files.map(({ name }) => name)).toEqual([
    "worksheet-A.html",
    "worksheet-B.html",
    "key.html",
    "quiz.json",
    "quiz.student.json",
  ]);
  const again = library.readArticle(library.writeArticleJson(read), { file: "a.json" });
  expect(again.article?.facts.map(({ id }) => id)).toEqual(read.facts.map(({ id }) => id));
});

test("what is wrong comes as data", () => {
  const { article: read, problems } = library.readArticle("# Fatcs\n", { file: "a.md" });
  expect(read).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatchObject({ file: "a.md", reason: expect.any(String) });
});

test("an option out of its range is refused", () => {
  const { article: read } = library.readArticle(article("A"), { file: "a.md" });
  if (read === undefined) throw new Error("no article");
  expect(() => library.makeQuiz(read, { seed: "1", versions: 0 })).toThrow(RangeError);
  expect(() => library.makeQuiz(read, { seed: "1", options: 7 })).toThrow(RangeError);
});
