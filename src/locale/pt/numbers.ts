import type { Numbers } from "../words/numbers.ts";
import { spelled } from "./spelled.ts";
import { units } from "./units.ts";

/** How Portuguese writes numbers. */
export const numbers = (): Numbers => ({
  decimal: ",",
  groups: ["\u00a0", ".", "\u202f"],
  leastGrouped: 5,
  words: Array.from({ length: 100 }, (_, n) => spelled(n)[0] ?? ""),
  roundWords: { cem: 100, cento: 100, mil: 1000 },
  forms: {
    uma: 1,
    duas: 2,
    catorze: 14,
    quatorze: 14,
    dezesseis: 16,
    dezessete: 17,
    dezenove: 19,
    duzentos: 200,
    duzentas: 200,
    trezentos: 300,
    trezentas: 300,
    quatrocentos: 400,
    quatrocentas: 400,
    quinhentos: 500,
    quinhentas: 500,
    seiscentos: 600,
    setecentos: 700,
    oitocentos: 800,
    novecentos: 900,
  },
  scales: {
    mil: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    "milhões de": 1e6,
    "milhão de": 1e6,
    "mil milhões": 1e9,
    "mil milhões de": 1e9,
    bilhão: 1e9,
    bilhões: 1e9,
    "bilhões de": 1e9,
  },
  range: ["a", "e", "ou", "–", "-", "—"],
  between: ["entre", "e"],
  spelled,
  units,
  shares: {
    metade: 1 / 2,
    terço: 1 / 3,
    terços: 1 / 3,
    quarto: 1 / 4,
    quartos: 1 / 4,
    quinto: 1 / 5,
    quintos: 1 / 5,
    décimo: 1 / 10,
    décimos: 1 / 10,
  },
  times: {
    second: ["segundo", "segundos"],
    minute: ["minuto", "minutos"],
    hour: ["hora", "horas"],
    day: ["dia", "dias"],
    week: ["semana", "semanas"],
    month: ["mês", "meses"],
    year: ["ano", "anos"],
    decade: ["década", "décadas"],
  },
  ages: ["com a idade de", "aos", "de idade"],
  partOf: ["de", "das", "dos", "em", "entre"],
  measures: [
    ...(
      "segundo segundos minuto minutos hora horas dia dias semana semanas mês meses ano anos década " +
      "décadas século séculos grau graus mm cm m km m² km² g kg mg ha km/h W kW MW GW kWh metro metros " +
      "quilómetro quilómetros quilômetro quilômetros centímetro centímetros milímetro milímetros " +
      "hectare hectares grama gramas quilograma quilogramas quilo quilos tonelada toneladas litro " +
      "litros barril barris milha milhas euro euros dólar dólares cêntimo cêntimos centavo centavos " +
      "real reais"
    ).split(" "),
    "por cento",
    "metros quadrados",
    "quilómetros quadrados",
    "graus Celsius",
  ],
});
