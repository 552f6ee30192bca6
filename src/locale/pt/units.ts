import type { Units } from "../words/units.ts";

/** The Portuguese words for measures. */
export const units: Units = {
  words: {
    mm: "milímetro|milímetros",
    cm: "centímetro|centímetros",
    m: "metro|metros",
    km: "quilómetro/quilômetro|quilómetros/quilômetros",
    "m²": "metro quadrado|metros quadrados",
    "km²": "quilómetro quadrado/quilômetro quadrado|quilómetros quadrados/quilômetros quadrados",
    ha: "hectare|hectares",
    g: "grama|gramas",
    kg: "quilograma/quilo|quilogramas/quilos",
    t: "tonelada|toneladas",
    l: "litro|litros",
    s: "segundo|segundos",
    min: "minuto|minutos",
    h: "hora|horas",
    "km/h": "quilómetro por hora/quilômetro por hora|quilómetros por hora/quilômetros por hora",
    kW: "quilowatt|quilowatts",
    MW: "megawatt|megawatts",
    "%": "por cento",
    "°C": "grau Celsius|graus Celsius",
    "€": "euro|euros",
    $: "dólar|dólares",
    "£": "libra|libras",
  },
};
