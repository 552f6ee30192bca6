import type { KeyWords } from "../words/key-words.ts";

/** English words of the answer key. */
export const key: KeyWords = {
  title: "Answer key",
  teachersCopy: "Teacher’s copy",
  doNotHandOut: "Do not hand out",
  number: "No.",
  answer: "Answer",
  evidence: "Evidence in the text",
  why: "Why, and why not the others",
  marks: "Marks",
  paragraph: (letter) => `paragraph ${letter}`,
  allVersions: "Key to all versions",
  inFull: (label) => `Version ${label} in full`,
  smallFigures: (label) =>
    `Small figures: the number of the question in version ${label}, where its reasons stand.`,
  accepted: "also right",
  makeAgain: "To make this set again:",
  record: (seed, edition, version, sha) =>
    `seed ${seed} · edition ${edition} · quizwright ${version} · text ${sha}`,
};
