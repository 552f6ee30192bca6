import { expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction } from "../fixtures.ts";
import { partsOf, wordsOf, writtenDocx } from "./written-docx.ts";

async function key(quiz: Quiz): Promise<string> {
  return partsOf((await writtenDocx(quiz)).get("key.docx") as Uint8Array).get("word/document.xml") ?? "";
}

test("the key has answers, evidence with its paragraph, reasons, all versions and the command", async () => {
  const document = await key(everyInteraction());
  const words = wordsOf(document);
  for (const part of [
    "TYPED ANSWER",
    "TYPED TOO",
    "FREE ANSWER",
    "SECOND ANSWER",
    "RATIONALE s1",
    "RATIONALE 4 words",
    "paragraph\u00a0A",
    "Version B",
    "quizwright make every.md --seed SEED-4217 --versions 2",
  ])
    expect(words).toContain(part);
  // The answer's own words are set apart.
  expect(document).toMatch(/<w:b\/><w:bCs\/><w:u w:val="single"\/>/u);
});

test("the tables of answers and of versions repeat their heads", async () => {
  expect((await key(everyInteraction())).match(/<w:tblHeader\/>/gu)).toHaveLength(2);
});

test.each(contentFiles)(
  "every question of $file is proved: its stem, a quotation, its reason",
  async ({ file, text }) => {
    const { quiz } = makeQuiz(mustRead(text, file), { seed: "42" });
    const words = wordsOf(await key(quiz));
    const shown = quiz.items.flatMap(({ interaction, stem, rationale, evidence }) => [
      stem,
      evidence[0]?.text.slice(0, 12) ?? "nothing",
      // The statements of a match have each a reason of their own.
      ...(interaction === "choice" || interaction === "text" ? [rationale] : []),
    ]);
    expect(shown.filter((part) => !words.includes(part))).toEqual([]);
  },
);
