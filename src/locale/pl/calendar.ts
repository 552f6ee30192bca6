import type { Calendar } from "../words/calendar.ts";

/** How Polish writes dates. */
export const calendar = (): Calendar => ({
  months: (
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada " + "grudnia"
  ).split(" "),
  // Alone, and behind "w".
  monthForms: [
    (
      "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad " + "grudzień"
    ).split(" "),
    (
      "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie " +
      "grudniu"
    ).split(" "),
  ],
  shortMonths: "sty lut mar kwi maj cze lip sie wrz paź lis gru".split(" "),
  seasons: [
    ["wiosna", "wiosną", "wiosny", "wiosnę"],
    ["lato", "latem", "lata"],
    ["jesień", "jesienią", "jesieni"],
    ["zima", "zimą", "zimy", "zimę"],
  ],
  weekdays: [
    ["poniedziałek", "poniedziałku", "poniedziałki"],
    ["wtorek", "wtorku", "wtorki"],
    ["środa", "środę", "środy", "środzie"],
    ["czwartek", "czwartku", "czwartki"],
    ["piątek", "piątku", "piątki"],
    ["sobota", "sobotę", "soboty", "sobocie"],
    ["niedziela", "niedzielę", "niedziele", "niedzieli"],
  ],
  before: ["p.n.e.", "przed naszą erą", "przed Chrystusem", "przed Chr."],
  after: ["n.e.", "naszej ery"],
  century: ["wiek", "wieku", "wieki", "w."],
  romanCenturies: "",
  ordinalEndings: ["."],
  ordinal: (n) => `${n}.`,
  ordinalWords: {
    pierwszy: 1,
    pierwszym: 1,
    drugi: 2,
    drugim: 2,
    trzeci: 3,
    trzecim: 3,
    czwarty: 4,
    piąty: 5,
    szósty: 6,
    siódmy: 7,
    ósmy: 8,
    dziewiąty: 9,
    dziesiąty: 10,
    piętnasty: 15,
    szesnasty: 16,
    siedemnasty: 17,
    osiemnasty: 18,
    osiemnastym: 18,
    dziewiętnasty: 19,
    dziewiętnastym: 19,
    dwudziesty: 20,
    dwudziestym: 20,
  },
  yearWords: ["roku", "rok", "r."],
  writing: {
    day: [
      "{day} {month} {year} roku",
      "{day} {month} {year} r.",
      "{day} {month} {year}",
      "{day}.{month:2}.{year}",
      "{day:2}.{month:2}.{year}",
      "{year}-{month:2}-{day:2}",
    ],
    unclearDay: [],
    dayOfYear: ["{day} {month}", "{day}.{month:2}", "{day:2}.{month:2}"],
    month: [
      "{month:form1} {year} roku",
      "{month:form1} {year} r.",
      "{month:form1} {year}",
      "{month:form2} {year} roku",
      "{month:form2} {year} r.",
      "{month:form2} {year}",
      "{month:2}.{year}",
      "{year}-{month:2}",
    ],
    monthOfYear: ["{month:form1}", "{month:form2}"],
    time: ["{hour}:{minute}", "{hour}.{minute}", "godz. {hour}:{minute}", "godz. {hour}.{minute}"],
    fullHour: ["{hour}:00", "godz. {hour}"],
  },
  clockWords: [],
  leads: ["w", "we", "na", "o", "od", "dnia", "o godz.", "w roku", "około", "o godzinie"],
  prepositions: "w we od do po przed na początku końca końcem połowie pod".split(" "),
});
