import type { KeyWords } from "../words/key-words.ts";

/** German words of the answer key. */
export const key: KeyWords = {
  title: "Lösungen",
  teachersCopy: "Exemplar für die Lehrkraft",
  doNotHandOut: "Nicht austeilen",
  number: "Nr.",
  answer: "Lösung",
  evidence: "Beleg im Text",
  why: "Warum, und warum nicht die anderen",
  marks: "Punkte",
  paragraph: (letter) => `Absatz ${letter}`,
  allVersions: "Lösungen aller Fassungen",
  inFull: (label) => `Fassung ${label} vollständig`,
  smallFigures: (label) =>
    `Kleine Ziffern: die Nummer der Aufgabe in Fassung ${label}, wo ihre Begründung steht.`,
  accepted: "auch richtig",
  makeAgain: "So wird dieser Satz noch einmal erzeugt:",
  record: (seed, edition, version, sha) =>
    `Startwert ${seed} · Ausgabe ${edition} · quizwright ${version} · Text ${sha}`,
};
