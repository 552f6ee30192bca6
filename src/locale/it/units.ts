import type { Units } from "../words/units.ts";

/** The Italian words for measures. */
export const units: Units = {
  words: {
    mm: "millimetro|millimetri",
    cm: "centimetro|centimetri",
    m: "metro|metri",
    km: "chilometro|chilometri",
    "m²": "metro quadrato/metro quadro|metri quadrati/metri quadri",
    "km²": "chilometro quadrato|chilometri quadrati",
    ha: "ettaro|ettari",
    g: "grammo|grammi",
    kg: "chilogrammo/chilo|chilogrammi/chili",
    t: "tonnellata|tonnellate",
    l: "litro|litri",
    s: "secondo|secondi",
    min: "minuto|minuti",
    h: "ora|ore",
    "km/h": "chilometro all'ora/chilometro orario|chilometri all'ora/chilometri orari",
    kW: "chilowatt",
    MW: "megawatt",
    "%": "per cento",
    "°C": "grado Celsius|gradi Celsius",
    "€": "euro",
    $: "dollaro|dollari",
    "£": "sterlina|sterline",
  },
};
