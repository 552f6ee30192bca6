import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in Spanish. */
export const interactions = (): InteractionWords => ({
  match: {
    title: "Relacionar",
    instructions:
      "Escriba en cada casilla la letra que corresponda. Una letra puede usarse más de una vez; algunas pueden sobrar.",
    onScreen:
      "Elija en cada caso lo que corresponda. Una misma opción puede usarse más de una vez; algunas pueden sobrar.",
  },
  order: {
    title: "Ordenar",
    instructions: "Numere: 1 para lo primero, 2 para lo siguiente, y así sucesivamente.",
    onScreen: "Ordene los elementos: el primero va delante.",
  },
  gap: {
    title: "Completar los huecos",
    instructions: "Complete cada hueco con la lista; si no la hay, con unas pocas palabras o un número.",
  },
  text: { title: "Respuestas cortas", instructions: "Responda con unas pocas palabras o un número." },
});
