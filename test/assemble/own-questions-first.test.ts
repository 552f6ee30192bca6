import { expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { contentFiles, mustRead } from "../content-articles.ts";

test.each(contentFiles)(
  "$file: the teacher's own questions come before what would give them away",
  ({ file, text }) => {
    const article = mustRead(text, file);
    expect(article.questions.length).toBeGreaterThan(2);
    for (const seed of ["1", "2", "3", "7"]) {
      for (const questions of [20, 40]) {
        const own = makeQuiz(article, { seed, questions }).quiz.items.filter(
          ({ kind }) => kind === "own-question",
        );
        expect(own, `${seed}, ${questions}`).toHaveLength(article.questions.length);
      }
    }
  },
);
