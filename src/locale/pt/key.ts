import type { KeyWords } from "../words/key-words.ts";

/** Portuguese words of the answer key. */
export const key = (): KeyWords => ({
  title: "Soluções",
  teachersCopy: "Exemplar do docente",
  doNotHandOut: "Não distribuir",
  number: "N.º",
  answer: "Resposta",
  evidence: "Passagem do texto",
  why: "Porquê, e por que não as outras",
  marks: "Pontos",
  paragraph: (letter) => `parágrafo ${letter}`,
  allVersions: "Soluções de todas as versões",
  inFull: (label) => `Versão ${label} completa`,
  smallFigures: (label) =>
    `Algarismos pequenos: o número da pergunta na versão ${label}, onde está a explicação.`,
  accepted: "também correto",
  makeAgain: "Para voltar a criar esta prova:",
  record: (seed, edition, version, sha) =>
    `semente ${seed} · edição ${edition} · quizwright ${version} · texto ${sha}`,
});
