import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in French. */
export const interactions = (): InteractionWords => ({
  match: {
    title: "Associer",
    instructions:
      "Inscrivez dans chaque case la lettre qui convient. Une lettre peut servir plusieurs fois\u202f; certaines peuvent ne pas servir.",
    onScreen:
      "Choisissez chaque fois ce qui convient. Un même choix peut servir plusieurs fois\u202f; certains peuvent ne pas servir.",
  },
  order: {
    title: "Remettre dans l’ordre",
    instructions: "Numérotez\u202f: 1 pour le premier élément, 2 pour le suivant, et ainsi de suite.",
    onScreen: "Remettez le tout dans l’ordre\u202f: le premier d’abord.",
  },
  gap: {
    title: "Compléter",
    instructions: "Complétez à l’aide de la liste\u202f; s’il n’y en a pas, avec quelques mots ou un nombre.",
  },
  text: { title: "Réponses courtes", instructions: "Répondez en quelques mots ou par un nombre." },
});
