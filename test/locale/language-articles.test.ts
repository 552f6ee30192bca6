import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { candidatesOf } from "../../src/assemble/candidates.ts";
import { defaults } from "../../src/assemble/made.ts";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { passageOf } from "../../src/generate/passage.ts";
import { type Language, languages, localeOf } from "../../src/locale/locales.ts";
import { partNames } from "../../src/locale/words/part-words.ts";
import type { Article } from "../../src/model/article.ts";
import { paragraphOf } from "../../src/model/article.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { streamsOf } from "../../src/random/random.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";
import { run } from "../commands/run.ts";
import { readAnnotations } from "../oracle/annotations.ts";
import { objectionsTo } from "../oracle/objections.ts";
import { shownTexts } from "./words.ts";

const folder = fileURLToPath(new URL("../fixtures/articles/languages/", import.meta.url));
const articles = readdirSync(folder).map((file) => {
  const text = readFileSync(folder + file, "utf8");
  return { language: file.slice(0, 2) as Language, text, ...readArticle(text, { file }) };
});

test("every language without an article in content/ has one here", () => {
  expect(articles.map(({ language }) => language).sort()).toEqual(
    languages.filter((language) => language !== "en" && language !== "de").sort(),
  );
});

test("`check` finds nothing to mend in any of them", async () => {
  const { code, stdout, stderr } = await run(["check", folder]);
  expect(stderr + stdout).not.toMatch(/Advice|problem/u);
  expect(code).toBe(0);
});

/** What a page shows, without its style and markup. */
async function shownOf(quiz: Quiz): Promise<string> {
  const { files } = await writeQuiz(quiz, { to: ["html"] });
  return files
    .map(({ content }) => String(content))
    .map((page) => page.replace(/<(style|script|code)\b[\s\S]*?<\/\1>/gu, " ").replace(/<[^>]*>/gu, "\n"))
    .join("\n");
}

/** Runs of English words, as no other language has them. */
const english =
  /\b(the|of the|and|what|which|answer|paragraph|text says|write|choose|complete the|true|false)\b/iu;

/** Kinds whose judges need to know nothing of a language; dates, and what a question looks like, they know in two. */
const judged =
  "fact-choice reason several-answers who-said-it which-statement match-speakers true-false-not-given claim-or-fact who-is-who find-the-word word-meaning own-question".split(
    " ",
  );

describe.each(articles)("$language", ({ language, text, article: read, problems }) => {
  const article = read as Article;

  test("is read without a mistake or advice, and gives questions of many kinds", () => {
    expect(problems).toEqual([]);
    const { items } = candidatesOf(passageOf(article), defaults, streamsOf("check")).all();
    expect(items.length).toBeGreaterThan(40);
    expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  });

  test("has annotations of every part", () => {
    expect(article.facts.length).toBeGreaterThanOrEqual(6);
    expect(article.statements.length).toBeGreaterThanOrEqual(3);
    expect(new Set(article.statements.map(({ speaker }) => speaker)).size).toBeGreaterThanOrEqual(2);
    for (const part of [article.events, article.falseStatements, article.notGiven, article.words])
      expect(part.length).toBeGreaterThanOrEqual(2);
  });

  test("gives ten questions, each with a key that its text proves", () => {
    for (const seed of ["1", "2", "3"]) {
      const { quiz } = makeQuiz(article, { seed, questions: 10, versions: 2 });
      expect(quiz.items.length).toBe(10);
      for (const { evidence } of quiz.items) {
        for (const { paragraph, start, end, text: words } of evidence)
          expect(paragraphOf(article, paragraph)?.text.slice(start, end)).toBe(words);
      }
    }
  });

  test("asks nothing to which the oracle objects", () => {
    // It parts words by spaces, and sentences by capitals.
    if (language === "zh" || language === "ar") return;
    // The oracle knows the headings and questions of English; the words of the article stay its own.
    const { parts } = localeOf(language);
    const annotations = readAnnotations(
      text.replace(/^# (.+)$/gmu, (line, heading) => {
        const part = partNames.find((name) => parts[name].includes(heading));
        return part === undefined ? line : `# ${localeOf("en").parts[part][0]}`;
      }),
    );
    const objections = ["1", "2"].flatMap((seed) =>
      candidatesOf(passageOf(article, "en"), defaults, streamsOf(seed))
        .all()
        .items.filter(({ id, kind }) => judged.includes(kind) && !id.includes(".when."))
        // Nor does it read thousands parted by a space.
        .filter((item) => !/\d\s\d{3}/u.test(JSON.stringify(item)))
        .flatMap((item) => objectionsTo(item, annotations)),
    );
    expect(objections).toEqual([]);
  });

  test("has no English on its worksheet and key", async () => {
    const { quiz } = makeQuiz(article, { seed: "7", questions: 20, versions: 2 });
    const lines = (await shownOf(quiz)).split("\n").map((line) => line.trim());
    expect(lines.filter((line) => english.test(line) && !/[a-z]-[a-z]/u.test(line))).toEqual([]);
    expect(lines).toContain(localeOf(language).paper.key.title);
  });

  test("in English words has the article's questions still, proved by the same places", async () => {
    const own = makeQuiz(article, { seed: "7", questions: 10 }).quiz;
    const { quiz } = makeQuiz(article, { seed: "7", questions: 10, locale: "en" });
    expect(quiz.recipe.options.locale).toBe("en");
    expect(own.recipe.options).not.toHaveProperty("locale");
    expect(quiz.items.length).toBe(own.items.length);
    const page = await shownOf(quiz);
    expect(page).toContain("Answer key");
    const titles = shownTexts(localeOf(language)).filter(({ path }) => /^kinds\..*\.title$/u.test(path));
    for (const { text: title } of titles)
      expect(page.split("\n").map((line) => line.trim())).not.toContain(title);
  });
});
