import type { Units } from "../words/units.ts";

/** The Polish words for measures. */
export const units: Units = {
  words: {
    mm: "milimetr|milimetry|milimetrów",
    cm: "centymetr|centymetry|centymetrów",
    m: "metr|metry|metrów",
    km: "kilometr|kilometry|kilometrów",
    "m²": "metr kwadratowy|metry kwadratowe|metrów kwadratowych",
    "km²": "kilometr kwadratowy|kilometry kwadratowe|kilometrów kwadratowych",
    ha: "hektar|hektary|hektarów",
    g: "gram|gramy|gramów",
    kg: "kilogram/kilo|kilogramy/kilo|kilogramów/kilo",
    t: "tona|tony|ton",
    l: "litr|litry|litrów",
    s: "sekunda|sekundy|sekund",
    min: "minuta|minuty|minut",
    h: "godzina|godziny|godzin",
    "km/h": "kilometr na godzinę|kilometry na godzinę|kilometrów na godzinę",
    kW: "kilowat|kilowaty|kilowatów",
    MW: "megawat|megawaty|megawatów",
    "%": "procent|procenta",
    "°C": "stopień Celsjusza|stopnie Celsjusza|stopni Celsjusza",
    "€": "euro",
    $: "dolar|dolary|dolarów",
    "£": "funt|funty|funtów",
  },
};
