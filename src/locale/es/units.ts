import type { Units } from "../words/units.ts";

/** The Spanish words for measures. */
export const units: Units = {
  words: {
    mm: "milímetro|milímetros",
    cm: "centímetro|centímetros",
    m: "metro|metros",
    km: "kilómetro|kilómetros",
    "m²": "metro cuadrado|metros cuadrados",
    "km²": "kilómetro cuadrado|kilómetros cuadrados",
    ha: "hectárea|hectáreas",
    g: "gramo|gramos",
    kg: "kilogramo/kilo|kilogramos/kilos",
    t: "tonelada|toneladas",
    l: "litro|litros",
    s: "segundo|segundos",
    min: "minuto|minutos",
    h: "hora|horas",
    "km/h": "kilómetro por hora|kilómetros por hora",
    kW: "kilovatio|kilovatios",
    MW: "megavatio|megavatios",
    "%": "por ciento",
    "°C": "grado Celsius|grados Celsius",
    "€": "euro|euros",
    $: "dólar|dólares",
    "£": "libra|libras",
  },
};
