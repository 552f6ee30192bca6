import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Portuguese. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Escolha múltipla",
    instructions: "Selecione a única resposta correta. Todas as respostas se encontram no texto.",
  },
  reason: {
    title: "Razões e consequências",
    instructions: "Selecione a razão ou a consequência que o texto apresenta.",
  },
  "several-answers": {
    title: "Mais de uma resposta",
    instructions: "Selecione tantas respostas quantas a pergunta pede. Cada resposta correta conta.",
  },
  "who-said-it": {
    title: "Quem o disse?",
    instructions: "Selecione a pessoa ou o grupo a quem o texto atribui a afirmação.",
  },
  "which-statement": {
    title: "De quem são as palavras?",
    instructions: "Selecione a afirmação que o texto atribui à pessoa ou ao grupo indicado.",
  },
  "match-speakers": {
    title: "Associe cada afirmação ao seu autor",
    instructions:
      "Escreva junto de cada afirmação a letra de quem a fez. Uma letra pode ser usada mais do que uma vez; algumas não são necessárias.",
  },
  "true-false-not-given": {
    title: "Verdadeiro, falso ou não mencionado?",
    instructions:
      "Indique se o texto diz o mesmo que a frase (Verdadeiro), diz outra coisa (Falso) ou nada diz a esse respeito (Não mencionado).",
  },
  "claim-or-fact": {
    title: "Facto ou declaração?",
    instructions: "Observe como o texto apresenta cada frase e selecione a descrição adequada.",
  },
  "who-is-who": {
    title: "Quem é quem?",
    instructions:
      "Escreva junto de cada nome a letra da descrição correspondente. Cada letra é usada uma só vez, no máximo; algumas podem não ser necessárias.",
  },
  "when-was-it": {
    title: "Quando foi?",
    instructions:
      "Escreva junto de cada acontecimento a letra da data correspondente. Uma letra pode ser usada mais do que uma vez; algumas não são necessárias.",
  },
  "order-events": {
    title: "O que aconteceu primeiro?",
    instructions:
      "Escreva 1 junto do que aconteceu em primeiro lugar, 2 junto do que aconteceu a seguir, e assim sucessivamente.",
  },
  "which-paragraph": {
    title: "Localize o parágrafo",
    instructions:
      "Escreva junto de cada frase a letra do parágrafo correspondente. Uma letra pode ser usada mais do que uma vez; algumas não são necessárias.",
  },
  "sentence-gap": {
    title: "Complete as frases",
    instructions:
      "Complete cada espaço de modo que a frase diga o que diz o texto. Se não houver lista, escreva poucas palavras ou um número retirados do texto.",
  },
  "text-gap": {
    title: "Complete o parágrafo",
    instructions: "Complete cada espaço com palavras da lista. Algumas delas não são necessárias.",
  },
  "short-answer": {
    title: "Respostas curtas",
    instructions: "Responda a cada pergunta com poucas palavras ou um número retirados do texto.",
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
