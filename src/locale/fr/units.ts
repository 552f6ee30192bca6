import type { Units } from "../words/units.ts";

/** The French words for measures. */
export const units: Units = {
  words: {
    mm: "millimètre|millimètres",
    cm: "centimètre|centimètres",
    m: "mètre|mètres",
    km: "kilomètre|kilomètres",
    "m²": "mètre carré|mètres carrés",
    "km²": "kilomètre carré|kilomètres carrés",
    ha: "hectare|hectares",
    g: "gramme|grammes",
    kg: "kilogramme/kilo|kilogrammes/kilos",
    t: "tonne|tonnes",
    l: "litre|litres",
    s: "seconde|secondes",
    min: "minute|minutes",
    h: "heure|heures",
    "km/h":
      "kilomètre par heure/kilomètre à l'heure/kilomètre-heure|kilomètres par heure/kilomètres à l'heure/kilomètres-heure",
    kW: "kilowatt|kilowatts",
    MW: "mégawatt|mégawatts",
    "%": "pour cent",
    "°C": "degré Celsius|degrés Celsius",
    "€": "euro|euros",
    $: "dollar|dollars",
    "£": "livre|livres",
  },
};
