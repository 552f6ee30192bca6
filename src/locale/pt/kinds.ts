import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Portuguese. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Escolha múltipla",
    instructions: "Selecione a única resposta correta.",
  },
  reason: {
    title: "Razões e consequências",
    instructions: "Selecione a razão ou a consequência que o texto apresenta.",
  },
  "several-answers": {
    title: "Mais de uma resposta",
    instructions: "Selecione tantas respostas quantas a pergunta pede.",
  },
  "who-said-it": {
    title: "Quem o disse?",
    instructions: "Selecione a pessoa ou o grupo que o disse.",
  },
  "which-statement": {
    title: "De quem são as palavras?",
    instructions: "Selecione a afirmação feita pela pessoa ou pelo grupo.",
  },
  "match-speakers": {
    title: "Associe cada afirmação ao seu autor",
    instructions:
      "Escreva em cada quadrado a letra de quem o disse. Uma letra pode ser usada mais do que uma vez; algumas não são necessárias.",
    onScreen:
      "Escolha quem disse cada frase. A mesma opção pode ser usada mais do que uma vez; algumas não são necessárias.",
  },
  "true-false-not-given": {
    title: "Verdadeiro, falso ou não mencionado?",
    instructions:
      "Verdadeiro: o texto di-lo. Falso: o texto diz outra coisa. Não mencionado: o texto nada diz.",
  },
  "claim-or-fact": {
    title: "Facto ou declaração?",
    instructions: "Selecione o modo como o texto apresenta cada frase.",
  },
  "who-is-who": {
    title: "Quem é quem?",
    instructions: "Escreva a letra que corresponde a cada nome. Cada letra é usada uma só vez, no máximo.",
    onScreen: "Escolha o que corresponde a cada nome. Cada opção é usada uma só vez, no máximo.",
  },
  "when-was-it": {
    title: "Quando foi?",
    instructions:
      "Escreva em cada quadrado a letra da data. Uma letra pode ser usada mais do que uma vez; algumas não são necessárias.",
    onScreen:
      "Escolha a data de cada acontecimento. A mesma data pode ser usada mais do que uma vez; algumas não são necessárias.",
  },
  "order-events": {
    title: "O que aconteceu primeiro?",
    instructions: "Numere os acontecimentos: 1 para o primeiro, 2 para o seguinte, e assim sucessivamente.",
    onScreen: "Ordene os acontecimentos: o primeiro fica à frente.",
  },
  "which-paragraph": {
    title: "Localize o parágrafo",
    instructions:
      "Escreva em cada quadrado a letra do parágrafo. Uma letra pode ser usada mais do que uma vez; algumas não são necessárias.",
    onScreen:
      "Escolha o parágrafo de cada frase. O mesmo parágrafo pode ser usado mais do que uma vez; alguns não são necessários.",
  },
  "sentence-gap": {
    title: "Complete as frases",
    instructions:
      "Complete cada espaço com a lista; se não houver lista, com poucas palavras ou um número do texto.",
  },
  "text-gap": {
    title: "Complete o parágrafo",
    instructions: "Complete cada espaço com palavras da lista. Algumas delas não são necessárias.",
  },
  "short-answer": {
    title: "Respostas curtas",
    instructions: "Responda com poucas palavras ou um número do texto.",
  },
  "find-the-word": {
    title: "Encontre a palavra",
    instructions: "Transcreva a palavra tal como aparece no texto.",
  },
  "word-meaning": {
    title: "Vocabulário do texto",
    instructions: "Descubra o que significam as palavras no lugar do texto em que ocorrem.",
  },
  "own-question": {
    title: "Reflita sobre o texto",
    instructions: "Responda às perguntas. Se houver opções, selecione a melhor.",
  },
});
