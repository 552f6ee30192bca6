import type { Numbers } from "../words/numbers.ts";
import { spelled } from "./spelled.ts";
import { units } from "./units.ts";

/** How Spanish writes numbers. */
export const numbers = (): Numbers => ({
  decimal: ",",
  groups: ["\u00a0", ".", "\u202f"],
  leastGrouped: 5,
  words: Array.from({ length: 100 }, (_, n) => spelled(n)[0] ?? ""),
  roundWords: { cien: 100, ciento: 100, mil: 1000 },
  forms: {
    una: 1,
    un: 1,
    veintiún: 21,
    veintiuna: 21,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
  },
  scales: {
    mil: 1e3,
    millón: 1e6,
    millones: 1e6,
    "millones de": 1e6,
    "millón de": 1e6,
    "mil millones": 1e9,
    "mil millones de": 1e9,
    billón: 1e12,
    billones: 1e12,
  },
  range: ["a", "y", "o", "–", "-", "—"],
  between: ["entre", "y"],
  spelled,
  units,
  shares: {
    mitad: 1 / 2,
    tercio: 1 / 3,
    tercios: 1 / 3,
    cuarto: 1 / 4,
    cuartos: 1 / 4,
    quinto: 1 / 5,
    quintos: 1 / 5,
    décimo: 1 / 10,
    décimos: 1 / 10,
  },
  times: {
    second: ["segundo", "segundos"],
    minute: ["minuto", "minutos"],
    hour: ["hora", "horas"],
    day: ["día", "días"],
    week: ["semana", "semanas"],
    month: ["mes", "meses"],
    year: ["año", "años"],
    decade: ["década", "décadas"],
  },
  ages: ["a la edad de", "de edad"],
  partOf: ["de", "entre"],
  measures: [
    ...(
      "segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década " +
      "décadas siglo siglos grado grados mm cm m km m² km² g kg mg ha km/h W kW MW GW kWh metro metros " +
      "kilómetro kilómetros centímetro centímetros milímetro milímetros hectárea hectáreas gramo " +
      "gramos kilogramo kilogramos kilo kilos tonelada toneladas litro litros barril barriles milla " +
      "millas euro euros dólar dólares céntimo céntimos centavo centavos peso pesos peseta pesetas"
    ).split(" "),
    "por ciento",
    "metros cuadrados",
    "kilómetros cuadrados",
    "grados Celsius",
  ],
});
