import type { KeyWords } from "../words/key-words.ts";

/** Polish words of the answer key. */
export const key = (): KeyWords => ({
  title: "Klucz odpowiedzi",
  teachersCopy: "Egzemplarz nauczyciela",
  doNotHandOut: "Nie rozdawać",
  number: "Nr",
  answer: "Odpowiedź",
  evidence: "Fragment tekstu",
  why: "Dlaczego ta odpowiedź, a nie inne",
  marks: "Punkty",
  paragraph: (letter) => `akapit ${letter}`,
  allVersions: "Klucz do wszystkich wersji",
  inFull: (label) => `Wersja ${label} w całości`,
  smallFigures: (label) => `Małe cyfry: numer zadania w wersji ${label}, przy którym stoi uzasadnienie.`,
  accepted: "uznaje się także",
  makeAgain: "Aby ponownie utworzyć ten arkusz:",
  record: (seed, edition, version, sha) =>
    `ziarno ${seed} · edycja ${edition} · quizwright ${version} · tekst ${sha}`,
});
