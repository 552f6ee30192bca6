import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in Italian. */
export const interactions = (): InteractionWords => ({
  match: {
    title: "Abbinare",
    instructions:
      "Scrivere in ogni casella la lettera giusta. Una lettera può servire più di una volta; alcune possono non servire.",
    onScreen:
      "Scegliere ogni volta ciò che corrisponde. La stessa scelta può servire più di una volta; alcune possono non servire.",
  },
  order: {
    title: "Mettere in ordine",
    instructions: "Numerare: 1 per il primo, 2 per il successivo, e così via.",
    onScreen: "Mettere tutto in ordine: prima il primo.",
  },
  gap: {
    title: "Riempire gli spazi",
    instructions: "Completare con l’elenco; se non c’è, con poche parole o un numero.",
  },
  text: { title: "Risposte brevi", instructions: "Rispondere con poche parole o un numero." },
});
