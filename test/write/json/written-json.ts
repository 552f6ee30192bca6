import { defaults } from "../../../src/assemble/made.ts";
import type { Word } from "../../../src/model/article.ts";
import type { MakeOptions, Quiz } from "../../../src/model/quiz.ts";
import { writeJson } from "../../../src/write/json/write-json.ts";
import { everyInteraction, hostile } from "../fixtures.ts";

/** What the writer gives for a quiz, as text. */
export function writtenJson(quiz: Quiz): { teacher: string; student: string } {
  const { files } = writeJson(quiz);
  const content = (name: string) => files.find((file) => file.name === name)?.content as string;
  return { teacher: content("quiz.json"), student: content("quiz.student.json") };
}

/** A quiz that has everything that a quiz can have, no option at its default, with hostile words in every text. */
export function fullQuiz(): Quiz {
  const quiz = everyInteraction(hostile);
  const { recipe } = quiz;
  const options: MakeOptions = {
    questions: 8,
    mix: { "fact-choice": 3, "own-question": "any" },
    profile: "exam",
    without: ["every.f0.fact-choice"],
    replace: ["every.f9.fact-choice"],
    keep: [["every.f1.fact-choice"], ["every.f1.fact-choice"]],
    versions: 2,
    options: 5,
    paper: { ...defaults.paper, size: "letter", refs: "none", text: false },
  };
  const items = quiz.items.map((item) =>
    item.id === "every.g1.own-question" && item.interaction === "gap" ? { ...item, paragraph: "B" } : item,
  );
  const [first] = quiz.items;
  const word: Word = {
    id: "w0000001",
    at: first?.at ?? { line: 1, column: 1, length: 0 },
    word: `a word ${hostile}`,
    meaning: `a meaning ${hostile}`,
    not: [`no meaning ${hostile}`],
    evidence: (first?.evidence ?? []) as unknown as Word["evidence"],
  };
  const article = { ...quiz.article, words: [word] };
  return { ...quiz, title: "__proto__", article, items, recipe: { ...recipe, options } };
}
