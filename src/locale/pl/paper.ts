import type { PaperWords } from "../words/paper-words.ts";
import { key } from "./key.ts";
import { plural } from "./plural.ts";

/** Polish words of the worksheet. */
export const paper = (): PaperWords => ({
  readingComprehension: "Rozumienie tekstów pisanych",
  version: "Wersja",
  name: "Imię i nazwisko",
  class: "Klasa",
  date: "Data",
  score: "Punkty",
  text: "Tekst",
  questions: "Zadania",
  level: (level) => `Poziom ${level}`,
  minutes: (n) => `${n} ${{ one: "minuta", few: "minuty", many: "minut", other: "minuty" }[plural(n)]}`,
  marks: (n) => `${n} ${{ one: "punkt", few: "punkty", many: "punktów", other: "punktu" }[plural(n)]}`,
  questionRange: (first, last) => (first === last ? `Zadanie ${first}` : `Zadania ${first}–${last}`),
  lead: "Przeczytaj tekst, a następnie rozwiąż wszystkie zadania. Możesz wracać do tekstu tak często, jak chcesz.",
  leadWithoutText: "Rozwiąż wszystkie zadania do otrzymanego tekstu.",
  leadAlone: "Rozwiąż wszystkie zadania.",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `Akapit ${paragraph} znajduje się wśród zadań, z lukami.`
      : `Akapit ${paragraph} znajduje się w zadaniu ${question}, z lukami.`,
  source: (source) => `Źródło: ${source}`,
  author: (author) => `Autor tekstu: ${author}`,
  licence: (licence) => `Licencja: ${licence}`,
  setCode: (code) => `Arkusz ${code}`,
  answerLetter: "litera",
  answerNumber: "numer",
  answerHere: "Twoja odpowiedź",
  words: "Wyrazy do wyboru",
  day: (day, month, year) => `${day} ${month} ${year}`,
  endOfQuestions: "Koniec zadań",
  key: key(),
});
