import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Polish. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Zadania wyboru",
    instructions: "Wybierz jedną poprawną odpowiedź. Wszystkie odpowiedzi znajdują się w tekście.",
  },
  reason: { title: "Przyczyny i skutki", instructions: "Wybierz przyczynę lub skutek, który podaje tekst." },
  "several-answers": {
    title: "Więcej niż jedna odpowiedź",
    instructions: "Wybierz tyle odpowiedzi, ile wymaga pytanie. Liczy się każda poprawna.",
  },
  "who-said-it": {
    title: "Kto to powiedział?",
    instructions: "Wybierz osobę lub grupę, której tekst przypisuje tę wypowiedź.",
  },
  "which-statement": {
    title: "Czyje to słowa?",
    instructions: "Wybierz wypowiedź, którą tekst przypisuje podanej osobie lub grupie.",
  },
  "match-speakers": {
    title: "Dopasuj wypowiedzi",
    instructions:
      "Obok każdej wypowiedzi wpisz literę osoby lub grupy, od której ona pochodzi. Litery mogą się powtarzać; niektóre są zbędne.",
  },
  "true-false-not-given": {
    title: "Prawda, fałsz czy brak informacji?",
    instructions:
      "Oceń, czy tekst mówi to samo co zdanie (Prawda), mówi co innego (Fałsz), czy nie mówi o tym nic (Brak informacji).",
  },
  "claim-or-fact": {
    title: "Fakt czy czyjaś wypowiedź?",
    instructions: "Sprawdź, jak tekst przedstawia każde zdanie, i wybierz pasujący opis.",
  },
  "who-is-who": {
    title: "Kto jest kim?",
    instructions:
      "Obok każdej nazwy wpisz literę pasującego opisu. Każdej litery można użyć najwyżej raz; niektóre mogą być zbędne.",
  },
  "when-was-it": {
    title: "Kiedy to było?",
    instructions:
      "Obok każdego wydarzenia wpisz literę właściwej daty. Litery mogą się powtarzać; niektóre są zbędne.",
  },
  "order-events": {
    title: "Co było najpierw?",
    instructions:
      "Wpisz 1 obok tego, co wydarzyło się najpierw, 2 obok tego, co nastąpiło potem, i tak dalej.",
  },
  "which-paragraph": {
    title: "Znajdź akapit",
    instructions:
      "Obok każdego zdania wpisz literę akapitu, którego ono dotyczy. Litery mogą się powtarzać; niektóre są zbędne.",
  },
  "sentence-gap": {
    title: "Uzupełnij zdania",
    instructions:
      "Uzupełnij każdą lukę tak, aby zdanie mówiło to, co mówi tekst. Jeśli nie ma listy, wpisz kilka słów lub liczbę z tekstu.",
  },
  "text-gap": {
    title: "Uzupełnij akapit",
    instructions: "Uzupełnij każdą lukę wyrazami z listy. Niektóre z nich są zbędne.",
  },
  "short-answer": {
    title: "Krótkie odpowiedzi",
    instructions: "Odpowiedz na każde pytanie kilkoma słowami lub liczbą z tekstu.",
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
