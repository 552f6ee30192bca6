import { beforeAll, describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import { localeFor } from "../../../src/locale/locales.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { showForm } from "../../../src/write/shown-form.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { shownByOffice, withoutOffice } from "../../soffice.ts";
import { everyInteraction, hostile } from "../fixtures.ts";
import { onPaper, writtenDocx } from "./written-docx.ts";

const quizzes: readonly (readonly [string, Quiz])[] = [
  ...contentFiles.map(({ file, text }): [string, Quiz] => [
    file,
    makeQuiz(mustRead(text, file), { seed: "42", versions: 2 }).quiz,
  ]),
  ["large", onPaper(everyInteraction(), { look: "large" })],
  ["easy", onPaper(everyInteraction(), { look: "easy", size: "letter" })],
];
const nasty = "\u0000\u0007\ud800 ]]> <w:p> &#0; \ufffe end";
const odd: readonly (readonly [string, Quiz])[] = [
  ["hostile", everyInteraction(hostile)],
  ["no XML", everyInteraction(nasty)],
  ["Hebrew", { ...everyInteraction("מילים"), language: "he" }],
];

/** A text without its spaces: lines break where they break. */
const squeezed = (text: string) => text.replace(/\s+/gu, "");

describe.skipIf(withoutOffice)("in LibreOffice (skipped where it or pdftotext is not installed)", () => {
  let shown: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const documents = new Map<string, Uint8Array>();
    for (const [name, quiz] of [...quizzes, ...odd])
      for (const [file, bytes] of await writtenDocx(quiz)) documents.set(`${name} ${file}`, bytes);
    shown = shownByOffice(documents);
  });

  test.each(quizzes)(
    "the sheets have the questions under their numbers and the options under their letters: %s",
    (name, quiz) => {
      for (const form of quiz.forms) {
        const text = squeezed(shown.get(`${name} worksheet-${form.label}.docx`) ?? "");
        let from = 0;
        for (const question of showForm(quiz, form).sections.flatMap(({ questions }) => questions)) {
          // On one scale a stem's second line stands behind the letters.
          const words = isScale(question) ? question.item.stem.slice(0, 20) : question.item.stem;
          const stem = squeezed(`${question.number}${words}`);
          const at = text.indexOf(stem, from);
          expect(at, `${name} ${form.label}: ${stem}`).toBeGreaterThanOrEqual(from);
          from = at + stem.length;
          const parts = [
            ...("options" in question && !isScale(question) ? question.options : []),
            ...("statements" in question ? question.statements : []),
            ...("entries" in question ? question.entries : []),
          ];
          for (const { letter, text: words } of parts)
            if (words !== letter) expect(text.slice(from), stem).toContain(squeezed(`${letter}${words}`));
        }
      }
    },
  );

  test.each([...quizzes, ...odd])(
    "the sheets reach from the title to their end, and the key to the command: %s",
    (name, quiz) => {
      const { endOfQuestions: end } = localeFor(quiz.language).paper;
      for (const { label } of quiz.forms)
        expect(shown.get(`${name} worksheet-${label}.docx`), `${name} ${label}`).toContain(end);
      expect(squeezed(shown.get(`${name} key.docx`) ?? "")).toContain(`quizwrightmake${quiz.article.id}.md`);
    },
  );

  test("hostile words are shown as words", () => {
    const text = squeezed(shown.get("hostile worksheet-A.docx") ?? "");
    expect(text).toContain("<script>alert(1)</script>{{7*7}}{%raw%}&amp;");
    expect(squeezed(shown.get("no XML worksheet-A.docx") ?? "")).toContain("]]><w:p>&#0;");
  });
});

/** True, false, not given: in a table they stand in its head. */
function isScale({ item }: { readonly item: { readonly kind: string } }): boolean {
  return item.kind === "true-false-not-given";
}
