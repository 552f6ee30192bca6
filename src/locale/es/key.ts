import type { KeyWords } from "../words/key-words.ts";

/** Spanish words of the answer key. */
export const key = (): KeyWords => ({
  title: "Soluciones",
  teachersCopy: "Ejemplar del profesorado",
  doNotHandOut: "No repartir",
  number: "N.º",
  answer: "Respuesta",
  evidence: "Justificación en el texto",
  why: "Por qué, y por qué no las demás",
  marks: "Puntos",
  paragraph: (letter) => `párrafo ${letter}`,
  allVersions: "Soluciones de todas las versiones",
  inFull: (label) => `Versión ${label} completa`,
  smallFigures: (label) =>
    `Cifras pequeñas: el número de la pregunta en la versión ${label}, donde está su explicación.`,
  accepted: "también correcto",
  makeAgain: "Para volver a crear este cuaderno:",
  record: (seed, edition, version, sha) =>
    `semilla ${seed} · edición ${edition} · quizwright ${version} · texto ${sha}`,
});
