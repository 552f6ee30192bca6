import type { Units } from "../words/units.ts";

/** The English words for measures. */
export const units: Units = {
  words: {
    mm: "millimetre/millimeter|millimetres/millimeters",
    cm: "centimetre/centimeter|centimetres/centimeters",
    m: "metre/meter|metres/meters",
    km: "kilometre/kilometer|kilometres/kilometers",
    "m²": "square metre/square meter|square metres/square meters",
    "km²": "square kilometre/square kilometer|square kilometres/square kilometers",
    ha: "hectare|hectares",
    g: "gram/gramme|grams/grammes",
    kg: "kilogram/kilo/kilogramme|kilograms/kilos/kilogrammes",
    t: "tonne|tonnes",
    l: "litre/liter|litres/liters",
    s: "second|seconds",
    min: "minute|minutes",
    h: "hour|hours",
    "km/h":
      "kilometre an hour/kilometre per hour/kilometer an hour/kilometer per hour|kilometres an hour/kilometres per hour/kilometers an hour/kilometers per hour",
    kW: "kilowatt|kilowatts",
    MW: "megawatt|megawatts",
    "%": "per cent/percent",
    "°C": "degree Celsius|degrees Celsius",
    "€": "euro|euros/euro",
    $: "dollar|dollars",
    "£": "pound|pounds",
  },
};
