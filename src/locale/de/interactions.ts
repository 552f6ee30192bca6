import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in German. */
export const interactions: InteractionWords = {
  match: {
    title: "Zuordnen",
    instructions:
      "Schreibe in jedes Kästchen den passenden Buchstaben. Ein Buchstabe kann mehrmals vorkommen; manche bleiben vielleicht übrig.",
    onScreen: "Wähle jeweils, was passt. Jedes kann mehrmals vorkommen; manche bleiben vielleicht übrig.",
  },
  order: {
    title: "In die richtige Reihenfolge bringen",
    instructions: "Nummeriere: 1 für das Erste, 2 für das Nächste und so weiter.",
    onScreen: "Bringe alles in die richtige Reihenfolge: Das Erste steht vorn.",
  },
  gap: {
    title: "Lücken füllen",
    instructions: "Fülle jede Lücke aus der Liste; wo keine steht, mit wenigen Wörtern oder einer Zahl.",
  },
  text: { title: "Kurze Antworten", instructions: "Antworte mit wenigen Wörtern oder einer Zahl." },
};
