import type { Numbers } from "../words/numbers.ts";
import { plural } from "./plural.ts";
import { spelled } from "./spelled.ts";
import { units } from "./units.ts";

/** How Polish writes numbers. */
export const numbers = (): Numbers => ({
  decimal: ",",
  groups: ["\u00a0", "\u202f", "."],
  leastGrouped: 5,
  words: Array.from({ length: 100 }, (_, n) => spelled(n)[0] ?? ""),
  roundWords: {
    sto: 100,
    dwieście: 200,
    trzysta: 300,
    czterysta: 400,
    pięćset: 500,
    sześćset: 600,
    siedemset: 700,
    osiemset: 800,
    dziewięćset: 900,
    tysiąc: 1000,
  },
  forms: {
    jedna: 1,
    jedno: 1,
    jednego: 1,
    jednej: 1,
    dwie: 2,
    dwaj: 2,
    dwóch: 2,
    dwu: 2,
    dwoje: 2,
    trzej: 3,
    trzech: 3,
    troje: 3,
    czterej: 4,
    czterech: 4,
    czworo: 4,
    pięciu: 5,
    pięcioro: 5,
    sześciu: 6,
    siedmiu: 7,
    ośmiu: 8,
    dziewięciu: 9,
    dziesięciu: 10,
    jedenastu: 11,
    dwunastu: 12,
    trzynastu: 13,
    czternastu: 14,
    piętnastu: 15,
    szesnastu: 16,
    dwudziestu: 20,
    trzydziestu: 30,
    czterdziestu: 40,
    pięćdziesięciu: 50,
    stu: 100,
    dwustu: 200,
  },
  scales: {
    tysiąc: 1e3,
    tysiące: 1e3,
    tysięcy: 1e3,
    tys: 1e3,
    milion: 1e6,
    miliony: 1e6,
    milionów: 1e6,
    mln: 1e6,
    miliard: 1e9,
    miliardy: 1e9,
    miliardów: 1e9,
    mld: 1e9,
  },
  range: ["do", "lub", "albo", "–", "-", "—"],
  between: ["od", "do"],
  spelled,
  units,
  fractions: "trzecia trzecie trzecich czwarta czwarte czwartych piąte piątych".split(" "),
  plural,
  measures: [
    ...(
      "sekunda sekundy sekund minuta minuty minut godzina godziny godzin dzień dni doba doby tydzień " +
      "tygodnie tygodni miesiąc miesiące miesięcy rok lata lat wiek wieki wieków procent procenta " +
      "stopień stopnie stopni mm cm m km m² km² g kg mg ha km/h W kW MW GW kWh metr metry metrów " +
      "kilometr kilometry kilometrów centymetr centymetry centymetrów milimetr milimetry milimetrów " +
      "hektar hektary hektarów gram gramy gramów kilogram kilogramy kilogramów tona tony ton litr " +
      "litry litrów zł złoty złote złotych grosz grosze groszy euro dolar dolary dolarów"
    ).split(" "),
    "metrów kwadratowych",
    "kilometrów kwadratowych",
    "stopni Celsjusza",
  ],
});
