import type { ReviewWords } from "../words/review-words.ts";

/** What the quality rules look for in Portuguese questions. */
export const review = (): ReviewWords => ({
  questions: {
    who: ["quem", "a quem", "de quem", "com quem"],
    where: ["onde", "aonde", "de onde", "em que cidade", "em que país", "em que lugar"],
    when: ["quando", "em que ano", "em que data", "em que dia", "a que horas", "em que mês"],
    howMany: ["quanto", "quanta", "quantos", "quantas"],
    why: ["por que", "porque", "porquê", "por que razão", "como"],
    other: ["que", "o que", "o quê", "qual", "quais"],
  },
  choose: ["selecione", "escolha", "assinale", "marque", "indique"],
  chooseAll: ["todas as respostas corretas", "todas as corretas", "todas as que se aplicam"],
  negatives: "não nunca jamais ninguém nada nenhum nenhuma nem sem".split(" "),
  concord: true,
  subordinators: "que porque quando se embora enquanto como".split(" "),
  exceptions: ["exceto", "salvo", "com exceção", "à exceção"],
  nones: ["nenhum", "nenhuma", "ninguém", "nada", "nunca", "zero", "em lado nenhum", "não se diz"],
  absolutes: [
    ...(
      "sempre nunca jamais só somente apenas unicamente todos todas nenhum nenhuma ninguém nada " +
      "totalmente absolutamente completamente impossível"
    ).split(" "),
    "sem exceção",
  ],
  hedges: [
    ...(
      "talvez porventura poderia poderiam normalmente geralmente provavelmente possivelmente " +
      "parcialmente"
    ).split(" "),
    "às vezes",
    "por vezes",
    "em parte",
    "em geral",
  ],
  vague: [
    ...(
      "muitos muitas vários várias alguns algumas poucos poucas numerosos numerosas frequentemente " +
      "raramente regularmente geralmente normalmente"
    ).split(" "),
    "às vezes",
    "de vez em quando",
  ],
  rounds: { dezenas: 10, dúzias: 12, centenas: 100, milhares: 1000, milhões: 1e6 },
  pronouns: "ele ela eles elas lhe lhes seu sua seus suas dele dela deles delas".split(" "),
  demonstratives:
    "este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo".split(" "),
  pointingBack: [
    "nessa noite",
    "naquela noite",
    "nesse dia",
    "naquele dia",
    "nessa manhã",
    "naquela manhã",
    "naquela tarde",
    "nesse ano",
    "naquele ano",
  ],
  relatives: "que quem cujo cuja".split(" "),
  expletives: { words: [], before: [] },
  deictics: [
    ..."hoje ontem amanhã anteontem recentemente ultimamente".split(" "),
    "a semana passada",
    "na semana passada",
    "no mês passado",
    "no ano passado",
    "no verão passado",
    "na próxima semana",
    "no próximo mês",
    "no próximo ano",
    "esta semana",
    "este mês",
    "este ano",
    "há uma semana",
    "há um mês",
    "há um ano",
  ],
  prepositions: (
    "a ao à aos às ante após até com contra de do da dos das desde em no na nos nas entre para por " +
    "pelo pela sem sob sobre"
  ).split(" "),
  within: ["de", "do", "da", "dos", "das", "em", "no", "na"],
  formerly: "antigo antiga anterior futuro futura atual novo nova".split(" "),
  continents: {
    africa: ["África"],
    america: ["América"],
    asia: ["Ásia"],
    europe: ["Europa"],
    oceania: ["Oceânia", "Oceania"],
  },
  banned: {
    answers: [
      "todas as anteriores",
      "nenhuma das anteriores",
      "todas as respostas",
      "nenhuma das respostas",
      "nenhuma destas",
      "ambas as respostas",
      "ambas as anteriores",
      "todas as opções",
      "nenhuma das opções",
      "as três",
      "as quatro",
    ],
    joins: ["e", "ou", "&"],
  },
});
