import type { SheetWords } from "../words/sheet-words.ts";

/** Portuguese words for line references and the answer sheet. */
export const sheet = (): SheetWords => ({
  operative:
    "única,pessoa ou o grupo,afirmação,letra,mais do que uma vez,uma só vez,Verdadeiro,Falso,Não mencionado,1,2,tantas,poucas palavras,um número,lista,palavra,todas".split(
      ",",
    ),
  leadTurnOver:
    "Leia o texto. Vire depois a folha e responda a todas as perguntas. Pode voltar ao texto sempre que quiser.",
  turnOver: "Vire a folha, por favor",
  lines: (first, last) => (first === last ? `linha ${first}` : `linhas ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  wordsToKnow: "Vocabulário",
  answerSheet: {
    title: "Folha de respostas",
    fill: "Use caneta escura ou lápis. Preencha o círculo por completo:",
    right: "sim",
    wrong: "assim não",
    change: "Para mudar uma resposta, risque o círculo e preencha outro.",
    forTheTeacher: "Para o docente",
    total: "Soma",
    cutHere: "cortar aqui",
  },
});
