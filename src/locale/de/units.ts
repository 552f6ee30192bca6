import type { Units } from "../words/units.ts";

/** The German words for measures. */
export const units: Units = {
  words: {
    mm: "Millimeter|Millimetern",
    cm: "Zentimeter|Zentimetern",
    m: "Meter|Metern",
    km: "Kilometer|Kilometern",
    "m²": "Quadratmeter|Quadratmetern",
    "km²": "Quadratkilometer|Quadratkilometern",
    ha: "Hektar",
    g: "Gramm",
    kg: "Kilogramm/Kilo",
    t: "Tonne|Tonnen",
    l: "Liter|Litern",
    s: "Sekunde|Sekunden",
    min: "Minute|Minuten",
    h: "Stunde|Stunden",
    "km/h":
      "Kilometer pro Stunde/Stundenkilometer/Kilometer in der Stunde|Kilometern pro Stunde/Stundenkilometern/Kilometern in der Stunde",
    kW: "Kilowatt",
    MW: "Megawatt",
    "%": "Prozent",
    "°C": "Grad Celsius",
    "€": "Euro|Euros",
    $: "Dollar|Dollars",
    "£": "Pfund",
  },
};
