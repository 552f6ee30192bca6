import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article, bytesBelow, folderWith, run } from "./run.ts";

const words = ["make", "one.md", "--seed", "7", "--out", "out", "--quiet"];

test("--locale writes questions, instructions and key in another language", async () => {
  const cwd = folderWith({ "one.md": article("One") });
  const { code } = await run([...words, "--locale", "pl"], { cwd });
  expect(code).toBe(0);
  const set = join(cwd, "out/one/7");
  const key = readFileSync(join(set, "key.html"), "utf8");
  expect(key).toContain("Klucz odpowiedzi");
  expect(key).not.toContain("Answer key");
  expect(key).toContain("--locale pl");
  const sheet = readFileSync(join(set, "worksheet-A.html"), "utf8");
  expect(sheet).toContain("Przeczytaj tekst");
  expect(sheet).toContain("Anna Berg moved to Rome in 2019.");
});

test("a set made so is made again from its record, and proved", async () => {
  const cwd = folderWith({ "one.md": article("One") });
  await run([...words, "--locale", "ru"], { cwd });
  const quiz = JSON.parse(readFileSync(join(cwd, "out/one/7/quiz.json"), "utf8"));
  expect(quiz.recipe.options.locale).toBe("ru");
  const { code, stdout, stderr } = await run(["verify", "out/one/7/quiz.json", "one.md"], { cwd });
  expect(`${stdout}${stderr}`).not.toMatch(/differs|another/u);
  expect(code).toBe(0);
});

test("the closing line repeats the flag", async () => {
  const cwd = folderWith({ "one.md": article("One") });
  const { stdout, stderr } = await run([...words.filter((word) => word !== "--quiet"), "--locale", "fr"], {
    cwd,
  });
  expect(`${stdout}${stderr}`).toMatch(/--seed 7 .*--locale fr/u);
});

test("without the flag nothing of it is recorded, and a set in the article's own language differs in its record alone", async () => {
  const cwd = folderWith({ "one.md": article("One") });
  await run(words, { cwd });
  const plain = bytesBelow(join(cwd, "out/one/7"));
  expect(plain["quiz.json"]).not.toContain('"locale"');
  await run([...words, "--locale", "en"], { cwd });
  expect(JSON.parse(bytesBelow(join(cwd, "out/one/7"))["quiz.json"] ?? "").items).toEqual(
    JSON.parse(plain["quiz.json"] ?? "").items,
  );
});

test("an unknown language is told with the one probably meant", async () => {
  const cwd = folderWith({ "one.md": article("One") });
  const { code, stderr } = await run([...words, "--locale", "rus"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('--locale: there is no language "rus".');
  expect(stderr).toContain('Did you mean "ru"?');
  expect(stderr).toContain("en, de, fr, es, pt, it, pl, ru, ar, zh");
});
