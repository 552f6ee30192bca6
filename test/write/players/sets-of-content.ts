import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";

/** Of every article in `content/` the set that a teacher gets, and a longer one in the sections of an exam. */
export function setsOfContent(): [name: string, quiz: Quiz][] {
  return contentFiles.flatMap(({ file, text }): [string, Quiz][] => {
    const article = mustRead(text, file);
    return [
      [file, makeQuiz(article, { seed: "4" }).quiz],
      [`${file}, exam`, makeQuiz(article, { seed: "4", profile: "exam", questions: 30 }).quiz],
    ];
  });
}
