import type { KeyWords } from "../words/key-words.ts";

/** French words of the answer key. */
export const key = (): KeyWords => ({
  title: "Corrigé",
  teachersCopy: "Exemplaire de l’enseignant",
  doNotHandOut: "Ne pas distribuer",
  number: "N°",
  answer: "Réponse",
  evidence: "Passage du texte",
  why: "Pourquoi, et pourquoi pas les autres",
  marks: "Points",
  paragraph: (letter) => `paragraphe ${letter}`,
  allVersions: "Corrigé de toutes les versions",
  inFull: (label) => `Version ${label} complète`,
  smallFigures: (label) =>
    `Petits chiffres\u202f: le numéro de la question dans la version ${label}, où se trouve l’explication.`,
  accepted: "également juste",
  makeAgain: "Pour recréer ce sujet\u202f:",
  record: (seed, edition, version, sha) =>
    `graine ${seed} · édition ${edition} · quizwright ${version} · texte ${sha}`,
});
