import type { SheetWords } from "../words/sheet-words.ts";

/** Italian words for line references and the answer sheet. */
export const sheet = (): SheetWords => ({
  operative:
    "unica,persona o il gruppo,affermazione,lettera,più di una volta,una volta al massimo,Vero,Falso,Non detto,1,2,tante,poche parole,un numero,elenco,parola,tutte".split(
      ",",
    ),
  leadTurnOver:
    "Leggere il testo. Voltare poi il foglio e rispondere a tutte le domande. È possibile tornare al testo ogni volta che si vuole.",
  turnOver: "Voltare il foglio",
  lines: (first, last) => (first === last ? `riga ${first}` : `righe ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  wordsToKnow: "Parole da conoscere",
  answerSheet: {
    title: "Foglio delle risposte",
    fill: "Usare una penna scura o una matita. Riempire tutto il cerchio:",
    right: "sì",
    wrong: "così no",
    change: "Per cambiare una risposta, barrare il cerchio e riempirne un altro.",
    forTheTeacher: "Per l’insegnante",
    total: "Totale",
    cutHere: "tagliare qui",
  },
});
