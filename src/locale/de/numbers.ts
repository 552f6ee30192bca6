import type { Numbers } from "../words/numbers.ts";
import { spelled } from "./spelled.ts";
import { units } from "./units.ts";

/** How German writes numbers. */
export const numbers: Numbers = {
  decimal: ",",
  groups: [".", "\u00a0", "\u202f", "\u2009"],
  words:
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig".split(
      " ",
    ),
  // "ein" and "eine" are left out: they are articles far more often than numbers.
  roundWords: {
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
    einhundert: 100,
    tausend: 1000,
    eintausend: 1000,
  },
  shortScales: { 1e6: "Mio.", 1e9: "Mrd." },
  scales: {
    hundert: 100,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  range: ["bis", "und", "oder", "–", "-", "—"],
  between: ["zwischen", "und"],
  compose: (tens, ones) => `${ones === "eins" ? "ein" : ones}und${tens}`,
  spelled,
  shares: {
    alle: 1,
    alles: 1,
    Hälfte: 1 / 2,
    Drittel: 1 / 3,
    Dritteln: 1 / 3,
    Viertel: 1 / 4,
    Vierteln: 1 / 4,
    Fünftel: 1 / 5,
    Sechstel: 1 / 6,
    Siebtel: 1 / 7,
    Achtel: 1 / 8,
    Neuntel: 1 / 9,
    Zehntel: 1 / 10,
  },
  times: {
    second: ["Sekunde", "Sekunden"],
    minute: ["Minute", "Minuten"],
    hour: ["Stunde", "Stunden"],
    day: ["Tag", "Tage", "Tagen"],
    week: ["Woche", "Wochen"],
    month: ["Monat", "Monate", "Monaten"],
    year: ["Jahr", "Jahre", "Jahren"],
    decade: ["Jahrzehnt", "Jahrzehnte", "Jahrzehnten"],
  },
  ages: ["im Alter von", "Jahre alt", "Lebensjahr"],
  partOf: ["von", "der", "unter"],
  units,
  nounShows: "capital",
  measures: [
    ..."Sekunde Sekunden Minute Minuten Stunde Stunden Tag Tage Tagen Woche Wochen Monat Monate Monaten Jahr".split(
      " ",
    ),
    ..."Jahre Jahren Jahrzehnt Jahrzehnte Jahrzehnten Prozent Prozentpunkte Prozentpunkten Grad mm cm m km".split(
      " ",
    ),
    ..."m² km² g kg mg ha km/h W kW MW GW kWh Meter Metern Kilometer Kilometern Zentimeter Millimeter Meile".split(
      " ",
    ),
    ..."Meilen Quadratmeter Quadratkilometer Hektar Gramm Kilogramm Kilo Pfund Tonne Tonnen Liter Litern".split(
      " ",
    ),
    ..."Barrel Euro Cent Dollar Rubel Yen Yuan Franken".split(" "),
  ],
};
