import type { Calendar } from "../words/calendar.ts";

/** How Spanish writes dates. */
export const calendar = (): Calendar => ({
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  ),
  shortMonths: "ene feb mar abr may jun jul ago sep oct nov dic".split(" "),
  seasons: [["primavera"], ["verano"], ["otoño"], ["invierno"]],
  before: ["a. C.", "a.C.", "a. de C.", "antes de Cristo", "antes de nuestra era"],
  after: ["d. C.", "d.C.", "d. de C.", "después de Cristo", "de nuestra era"],
  century: ["siglo", "siglos"],
  centuryFirst: true,
  romanCenturies: "",
  ordinalEndings: ["º", ".º", "°"],
  ordinal: (n) => `${n}.º`,
  ordinalWords: {
    primero: 1,
    primer: 1,
    segundo: 2,
    tercero: 3,
    cuarto: 4,
    quinto: 5,
    sexto: 6,
    séptimo: 7,
    octavo: 8,
    noveno: 9,
    décimo: 10,
  },
  links: { month: ["de"], year: ["de", "del"] },
  writing: {
    day: [
      "{day} de {month} de {year}",
      "{day} de {month} del {year}",
      "{day}/{month:1}/{year}",
      "{day:2}/{month:2}/{year}",
      "{year}-{month:2}-{day:2}",
    ],
    unclearDay: [],
    dayOfYear: ["{day} de {month}", "{day:2}/{month:2}"],
    month: ["{month} de {year}", "{month} del {year}", "{month:2}/{year}", "{year}-{month:2}"],
    monthOfYear: ["{month}"],
    time: ["{hour}:{minute}", "{hour}.{minute}", "{hour}:{minute} h", "{hour}.{minute} h"],
    fullHour: ["{hour} h", "{hour}:00"],
  },
  clockWords: ["h"],
  leads: ["en", "el", "a", "la", "las", "en el", "en la", "a las", "en el año", "el día"],
  prepositions: "en desde hasta de por para antes después finales principios mediados".split(" "),
});
