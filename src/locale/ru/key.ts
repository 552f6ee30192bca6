import type { KeyWords } from "../words/key-words.ts";

/** Russian words of the answer key. */
export const key = (): KeyWords => ({
  title: "Ключ к заданиям",
  teachersCopy: "Экземпляр учителя",
  doNotHandOut: "Не раздавать",
  number: "№",
  answer: "Ответ",
  evidence: "Место в тексте",
  why: "Почему именно так, а не иначе",
  marks: "Баллы",
  paragraph: (letter) => `абзац ${letter}`,
  allVersions: "Ключ ко всем вариантам",
  inFull: (label) => `Вариант ${label} полностью`,
  smallFigures: (label) => `Мелкие цифры: номер задания в варианте ${label}, где дано объяснение.`,
  accepted: "засчитывается также",
  makeAgain: "Чтобы создать этот комплект заново:",
  record: (seed, edition, version, sha) =>
    `начальное число ${seed} · редакция ${edition} · quizwright ${version} · текст ${sha}`,
});
