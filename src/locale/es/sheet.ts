import type { SheetWords } from "../words/sheet-words.ts";

/** Spanish words for line references and the answer sheet. */
export const sheet = (): SheetWords => ({
  operative:
    "única,persona o el grupo,afirmación,letra,más de una vez,una vez como máximo,Verdadero,Falso,No se dice,1,2,tantas,unas pocas palabras,un número,lista,palabra,todas".split(
      ",",
    ),
  leadTurnOver:
    "Lea el texto. Dé luego la vuelta a la hoja y responda a todas las preguntas. Puede volver al texto tantas veces como quiera.",
  turnOver: "Dé la vuelta a la hoja",
  lines: (first, last) => (first === last ? `línea ${first}` : `líneas ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  wordsToKnow: "Vocabulario",
  answerSheet: {
    title: "Hoja de respuestas",
    fill: "Use un bolígrafo oscuro o un lápiz. Rellene el círculo por completo:",
    right: "sí",
    wrong: "así no",
    change: "Para cambiar una respuesta, tache el círculo y rellene otro.",
    forTheTeacher: "Para el profesorado",
    total: "Suma",
    cutHere: "cortar por aquí",
  },
});
