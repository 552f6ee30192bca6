import type { Numbers } from "../words/numbers.ts";
import { spelled } from "./spelled.ts";
import { units } from "./units.ts";

/** How Italian writes numbers. */
export const numbers = (): Numbers => ({
  decimal: ",",
  groups: [".", "\u00a0", "\u202f"],
  leastGrouped: 5,
  words: Array.from({ length: 100 }, (_, n) => spelled(n)[0] ?? ""),
  roundWords: { cento: 100, mille: 1000 },
  forms: {
    una: 1,
    ventitre: 23,
    trentatre: 33,
    duecento: 200,
    trecento: 300,
    quattrocento: 400,
    cinquecento: 500,
    seicento: 600,
    settecento: 700,
    ottocento: 800,
    novecento: 900,
    duemila: 2000,
    tremila: 3000,
    quattromila: 4000,
    cinquemila: 5000,
    diecimila: 10_000,
    centomila: 100_000,
  },
  scales: {
    mila: 1e3,
    milione: 1e6,
    milioni: 1e6,
    "milioni di": 1e6,
    "milione di": 1e6,
    miliardo: 1e9,
    miliardi: 1e9,
    "miliardi di": 1e9,
    "miliardo di": 1e9,
  },
  range: ["a", "e", "o", "–", "-", "—"],
  between: ["tra", "e"],
  spelled,
  units,
  shares: {
    metà: 1 / 2,
    terzo: 1 / 3,
    terzi: 1 / 3,
    quarto: 1 / 4,
    quarti: 1 / 4,
    quinto: 1 / 5,
    quinti: 1 / 5,
    decimo: 1 / 10,
    decimi: 1 / 10,
  },
  times: {
    second: ["secondo", "secondi"],
    minute: ["minuto", "minuti"],
    hour: ["ora", "ore"],
    day: ["giorno", "giorni"],
    week: ["settimana", "settimane"],
    month: ["mese", "mesi"],
    year: ["anno", "anni"],
    decade: ["decennio", "decenni"],
  },
  ages: ["all’età di", "all'età di", "di età"],
  partOf: ["di", "dei", "delle", "degli", "su", "tra", "fra"],
  measures: [
    ...(
      "secondo secondi minuto minuti ora ore giorno giorni settimana settimane mese mesi anno anni " +
      "decennio decenni secolo secoli grado gradi mm cm m km m² km² g kg mg ha km/h W kW MW GW kWh " +
      "metro metri chilometro chilometri centimetro centimetri millimetro millimetri ettaro ettari " +
      "grammo grammi chilogrammo chilogrammi chilo chili tonnellata tonnellate litro litri barile " +
      "barili miglio miglia euro dollaro dollari centesimo centesimi lira lire franco franchi"
    ).split(" "),
    "per cento",
    "metri quadrati",
    "chilometri quadrati",
    "gradi Celsius",
  ],
});
