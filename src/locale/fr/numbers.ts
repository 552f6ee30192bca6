import type { Numbers } from "../words/numbers.ts";
import { spelled } from "./spelled.ts";
import { units } from "./units.ts";

/** How French writes numbers. */
export const numbers = (): Numbers => ({
  decimal: ",",
  groups: ["\u202f", "\u00a0", "."],
  words: Array.from({ length: 100 }, (_, n) => spelled(n)[0] ?? ""),
  roundWords: { cent: 100, mille: 1000 },
  forms: {
    une: 1,
    "vingt-et-un": 21,
    "vingt et une": 21,
    "trente-et-un": 31,
    "quarante-et-un": 41,
    "cinquante-et-un": 51,
    "soixante-et-un": 61,
    "soixante-et-onze": 71,
    septante: 70,
    huitante: 80,
    nonante: 90,
  },
  scales: {
    cent: 100,
    cents: 100,
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    "millions de": 1e6,
    "million de": 1e6,
    milliard: 1e9,
    milliards: 1e9,
    "milliards de": 1e9,
    "milliard de": 1e9,
    billion: 1e12,
    billions: 1e12,
  },
  range: ["à", "et", "ou", "–", "-", "—"],
  between: ["entre", "et"],
  spelled,
  units,
  shares: {
    tout: 1,
    totalité: 1,
    moitié: 1 / 2,
    demi: 1 / 2,
    demie: 1 / 2,
    tiers: 1 / 3,
    quart: 1 / 4,
    quarts: 1 / 4,
    cinquième: 1 / 5,
    cinquièmes: 1 / 5,
    sixième: 1 / 6,
    sixièmes: 1 / 6,
    huitième: 1 / 8,
    huitièmes: 1 / 8,
    dixième: 1 / 10,
    dixièmes: 1 / 10,
  },
  times: {
    second: ["seconde", "secondes"],
    minute: ["minute", "minutes"],
    hour: ["heure", "heures"],
    day: ["jour", "jours"],
    week: ["semaine", "semaines"],
    month: ["mois"],
    year: ["an", "ans", "année", "années"],
    decade: ["décennie", "décennies"],
  },
  ages: ["à l’âge de", "à l'âge de", "âgé de", "âgée de"],
  partOf: ["sur", "de", "des", "parmi"],
  measures: [
    ...(
      "seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année " +
      "années décennie décennies degré degrés mm cm m km m² km² g kg mg ha km/h W kW MW GW kWh mètre " +
      "mètres kilomètre kilomètres centimètre centimètres millimètre millimètres hectare hectares " +
      "gramme grammes kilogramme kilogrammes kilo kilos tonne tonnes litre litres baril barils euro " +
      "euros dollar dollars centime centimes franc francs rouble roubles siècle siècles"
    ).split(" "),
    "pour cent",
    "mètres carrés",
    "kilomètres carrés",
    "degrés Celsius",
  ],
});
