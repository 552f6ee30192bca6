import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in Portuguese. */
export const interactions = (): InteractionWords => ({
  match: {
    title: "Associar",
    instructions:
      "Escreva em cada quadrado a letra que corresponde. Uma letra pode ser usada mais do que uma vez; algumas podem não ser necessárias.",
    onScreen:
      "Escolha em cada caso o que corresponde. A mesma opção pode ser usada mais do que uma vez; algumas podem não ser necessárias.",
  },
  order: {
    title: "Ordenar",
    instructions: "Numere: 1 para o primeiro, 2 para o seguinte, e assim sucessivamente.",
    onScreen: "Ordene os elementos: o primeiro fica à frente.",
  },
  gap: {
    title: "Preencher os espaços",
    instructions: "Complete cada espaço com a lista; se não houver lista, com poucas palavras ou um número.",
  },
  text: { title: "Respostas curtas", instructions: "Responda com poucas palavras ou um número." },
});
