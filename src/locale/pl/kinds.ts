import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Polish. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Zadania wyboru",
    instructions: "Wybierz jedną poprawną odpowiedź.",
  },
  reason: { title: "Przyczyny i skutki", instructions: "Wybierz przyczynę lub skutek, który podaje tekst." },
  "several-answers": {
    title: "Więcej niż jedna odpowiedź",
    instructions: "Wybierz tyle odpowiedzi, ile wymaga pytanie.",
  },
  "who-said-it": {
    title: "Kto to powiedział?",
    instructions: "Wybierz osobę lub grupę, która to powiedziała.",
  },
  "which-statement": {
    title: "Czyje to słowa?",
    instructions: "Wybierz wypowiedź podanej osoby lub grupy.",
  },
  "match-speakers": {
    title: "Dopasuj wypowiedzi",
    instructions:
      "W każdą kratkę wpisz literę osoby lub grupy. Litery mogą się powtarzać; niektóre są zbędne.",
    onScreen:
      "Do każdej wypowiedzi wybierz osobę lub grupę. Wybór może się powtarzać; niektóre możliwości są zbędne.",
  },
  "true-false-not-given": {
    title: "Prawda, fałsz czy brak informacji?",
    instructions:
      "Prawda: tekst tak mówi. Fałsz: tekst mówi co innego. Brak informacji: tekst o tym nie mówi.",
  },
  "claim-or-fact": {
    title: "Fakt czy czyjaś wypowiedź?",
    instructions: "Wybierz sposób, w jaki tekst przedstawia każde zdanie.",
  },
  "who-is-who": {
    title: "Kto jest kim?",
    instructions: "Do każdej nazwy wpisz pasującą literę. Każdej litery użyj najwyżej raz.",
    onScreen: "Do każdej nazwy wybierz to, co do niej pasuje. Każdej możliwości użyj najwyżej raz.",
  },
  "when-was-it": {
    title: "Kiedy to było?",
    instructions: "W każdą kratkę wpisz literę daty. Litery mogą się powtarzać; niektóre są zbędne.",
    onScreen: "Do każdego wydarzenia wybierz datę. Daty mogą się powtarzać; niektóre są zbędne.",
  },
  "order-events": {
    title: "Co było najpierw?",
    instructions: "Ponumeruj wydarzenia: 1 to pierwsze, 2 to następne, i tak dalej.",
    onScreen: "Ułóż wydarzenia po kolei: pierwsze na początku.",
  },
  "which-paragraph": {
    title: "Znajdź akapit",
    instructions: "W każdą kratkę wpisz literę akapitu. Litery mogą się powtarzać; niektóre są zbędne.",
    onScreen: "Do każdego zdania wybierz akapit. Akapity mogą się powtarzać; niektóre są zbędne.",
  },
  "sentence-gap": {
    title: "Uzupełnij zdania",
    instructions: "Uzupełnij luki z listy, a gdzie jej nie ma – kilkoma słowami lub liczbą z tekstu.",
  },
  "text-gap": {
    title: "Uzupełnij akapit",
    instructions: "Uzupełnij luki wyrazami z listy. Niektóre z nich są zbędne.",
  },
  "short-answer": {
    title: "Krótkie odpowiedzi",
    instructions: "Odpowiedz kilkoma słowami lub liczbą z tekstu.",
  },
  "find-the-word": {
    title: "Znajdź słowo",
    instructions: "Przepisz słowo w takiej postaci, w jakiej występuje w tekście.",
  },
  "word-meaning": {
    title: "Słownictwo w tekście",
    instructions: "Ustal, co znaczą słowa w miejscu, w którym występują w tekście.",
  },
  "own-question": {
    title: "Przemyśl tekst",
    instructions: "Odpowiedz na pytania. Jeśli podano odpowiedzi do wyboru, wybierz najlepszą.",
  },
});
