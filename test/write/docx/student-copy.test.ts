import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction } from "../fixtures.ts";
import { wordsOf, writtenDocx } from "./written-docx.ts";

/** All that a document holds, part for part, with and without its markup. */
function everything(document: Uint8Array): string {
  return Object.entries(unzipSync(document))
    .map(([path, bytes]) => {
      const text = strFromU8(bytes, true);
      const utf8 = strFromU8(bytes);
      return [path, text, utf8, wordsOf(utf8)].join("\n");
    })
    .join("\n");
}

function secretsOf({ items, recipe, article }: Quiz): string[] {
  return [
    recipe.seed,
    article.sha256.slice(0, 8),
    ...items.flatMap((item) => [
      item.id,
      ...item.sources,
      item.rationale,
      ...("options" in item ? item.options.map(({ rationale }) => rationale) : []),
      ...("bank" in item ? (item.bank ?? []).map(({ rationale }) => rationale) : []),
      ...("statements" in item ? item.statements.map(({ rationale }) => rationale) : []),
      ...("entries" in item ? item.entries.map(({ rationale }) => rationale) : []),
    ]),
  ].filter((secret) => secret !== "");
}

const seed = "seed-9f3e17c2";
const quizzes: [string, Quiz][] = [
  ["every interaction", everyInteraction()],
  ...contentFiles.map(({ file, text }): [string, Quiz] => [
    file,
    makeQuiz(mustRead(text, file), { seed, versions: 2 }).quiz,
  ]),
];

test.each(quizzes)(
  "no part of a worksheet holds a key, reason, id, seed or hash: %s",
  async (_name, quiz) => {
    const secrets = [...new Set([...secretsOf(quiz), "RATIONALE", "TYPED", "FREE ANSWER", "SECOND ANSWER"])];
    for (const [name, document] of await writtenDocx(quiz)) {
      const text = everything(document);
      if (name === "key.docx") {
        // The same search finds them where they are.
        const choices = quiz.items.filter(({ interaction }) => interaction === "choice");
        const there = [quiz.recipe.seed, ...choices.map(({ rationale }) => rationale)];
        expect(there.filter((secret) => !text.includes(secret))).toEqual([]);
      } else {
        expect(
          secrets.filter((secret) => text.includes(secret)),
          name,
        ).toEqual([]);
        expect(text.includes(quiz.code), name).toBe(true);
      }
    }
  },
);

test("nothing in a document is hidden, commented or kept as a property", async () => {
  for (const [name, document] of await writtenDocx(everyInteraction())) {
    const parts = unzipSync(document);
    expect(strFromU8(parts["word/document.xml"] as Uint8Array), name).not.toMatch(
      /<w:(?:vanish|specVanish|webHidden|commentReference|ins|del|bookmarkStart|sdt)\b/u,
    );
    for (const path of ["word/comments.xml", "docProps/custom.xml"])
      expect(wordsOf(strFromU8(parts[path] ?? new Uint8Array())).trim(), `${name} ${path}`).toBe("");
  }
});

test("a worksheet has the same bytes whichever option is right", async () => {
  const quiz = everyInteraction();
  const items = quiz.items.map((item) =>
    item.interaction === "choice" && item.key.length === 1 ? { ...item, key: ["o3"] as const } : item,
  );
  const [before, after] = [await writtenDocx(quiz), await writtenDocx({ ...quiz, items })];
  for (const name of ["worksheet-A.docx", "worksheet-B.docx"])
    expect(after.get(name)).toEqual(before.get(name));
  expect(after.get("key.docx")).not.toEqual(before.get("key.docx"));
});
