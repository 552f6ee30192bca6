import type { Calendar } from "../words/calendar.ts";

/** How Portuguese writes dates. */
export const calendar = (): Calendar => ({
  months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(
    " ",
  ),
  shortMonths: "jan fev mar abr mai jun jul ago set out nov dez".split(" "),
  seasons: [["primavera"], ["verão"], ["outono"], ["inverno"]],
  // Its names of days count from Sunday.
  weekdays: [
    ["domingo", "domingos"],
    ["segunda-feira", "segunda", "segundas-feiras", "segundas"],
    ["terça-feira", "terça", "terças-feiras", "terças"],
    ["quarta-feira", "quarta", "quartas-feiras", "quartas"],
    ["quinta-feira", "quinta", "quintas-feiras", "quintas"],
    ["sexta-feira", "sexta", "sextas-feiras", "sextas"],
    ["sábado", "sábados"],
  ],
  before: ["a. C.", "a.C.", "antes de Cristo", "antes da nossa era"],
  after: ["d. C.", "d.C.", "depois de Cristo", "da nossa era"],
  century: ["século", "séculos"],
  centuryFirst: true,
  romanCenturies: "",
  ordinalEndings: ["º", ".º", "°"],
  ordinal: (n) => `${n}.º`,
  ordinalWords: {
    primeiro: 1,
    segundo: 2,
    terceiro: 3,
    quarto: 4,
    quinto: 5,
    sexto: 6,
    sétimo: 7,
    oitavo: 8,
    nono: 9,
    décimo: 10,
  },
  links: { month: ["de"], year: ["de"] },
  writing: {
    day: [
      "{day} de {month} de {year}",
      "{day}/{month:1}/{year}",
      "{day:2}/{month:2}/{year}",
      "{day}-{month:1}-{year}",
      "{year}-{month:2}-{day:2}",
    ],
    unclearDay: [],
    dayOfYear: ["{day} de {month}", "{day:2}/{month:2}"],
    month: ["{month} de {year}", "{month:2}/{year}", "{year}-{month:2}"],
    monthOfYear: ["{month}"],
    time: ["{hour}:{minute}", "{hour}h{minute}", "{hour} h {minute}"],
    fullHour: ["{hour} h", "{hour}h", "{hour} horas"],
  },
  clockWords: ["h"],
  clockSigns: ["h"],
  leads: ["em", "no", "na", "a", "às", "o", "no dia", "no ano de", "em finais de", "ao"],
  prepositions: "em desde até de por para antes depois finais inícios meados".split(" "),
});
