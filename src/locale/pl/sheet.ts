import type { SheetWords } from "../words/sheet-words.ts";

/** Polish words for line references and the answer sheet. */
export const sheet = (): SheetWords => ({
  operative:
    "jedną,osobę lub grupę,wypowiedź,literę,powtarzać,najwyżej raz,Prawda,Fałsz,Brak informacji,1,2,tyle,kilkoma słowami,liczbą,listy,słowo,wszystkie".split(
      ",",
    ),
  leadTurnOver:
    "Przeczytaj tekst. Następnie odwróć kartkę i rozwiąż wszystkie zadania. Możesz wracać do tekstu tak często, jak chcesz.",
  turnOver: "Odwróć kartkę",
  lines: (first, last) => (first === last ? `wiersz ${first}` : `wiersze ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  wordsToKnow: "Objaśnienia słów",
  answerSheet: {
    title: "Karta odpowiedzi",
    fill: "Używaj ciemnego długopisu lub ołówka. Zamaluj całe kółko:",
    right: "tak",
    wrong: "źle",
    change: "Aby zmienić odpowiedź, przekreśl kółko i zamaluj inne.",
    forTheTeacher: "Dla nauczyciela",
    total: "Razem",
    cutHere: "tu odetnij",
  },
});
