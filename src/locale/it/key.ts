import type { KeyWords } from "../words/key-words.ts";

/** Italian words of the answer key. */
export const key = (): KeyWords => ({
  title: "Soluzioni",
  teachersCopy: "Copia per l’insegnante",
  doNotHandOut: "Non distribuire",
  number: "N.",
  answer: "Risposta",
  evidence: "Passo del testo",
  why: "Perché, e perché non le altre",
  marks: "Punti",
  paragraph: (letter) => `paragrafo ${letter}`,
  allVersions: "Soluzioni di tutte le versioni",
  inFull: (label) => `Versione ${label} completa`,
  smallFigures: (label) =>
    `Cifre piccole: il numero della domanda nella versione ${label}, dove si trova la spiegazione.`,
  accepted: "corretto anche",
  makeAgain: "Per ricreare questo fascicolo:",
  record: (seed, edition, version, sha) =>
    `seme ${seed} · edizione ${edition} · quizwright ${version} · testo ${sha}`,
});
