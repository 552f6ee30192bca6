import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in Polish. */
export const interactions = (): InteractionWords => ({
  match: {
    title: "Dopasuj",
    instructions:
      "W każdą kratkę wpisz pasującą literę. Litery mogą się powtarzać; niektóre mogą być zbędne.",
    onScreen:
      "Za każdym razem wybierz to, co pasuje. Wybór może się powtarzać; niektóre możliwości mogą być zbędne.",
  },
  order: {
    title: "Ułóż w kolejności",
    instructions: "Ponumeruj: 1 to pierwsze, 2 to następne, i tak dalej.",
    onScreen: "Ułóż wszystko po kolei: pierwsze na początku.",
  },
  gap: {
    title: "Uzupełnij luki",
    instructions: "Uzupełnij luki z listy, a gdzie jej nie ma – kilkoma słowami lub liczbą.",
  },
  text: { title: "Krótkie odpowiedzi", instructions: "Odpowiedz kilkoma słowami lub liczbą." },
});
