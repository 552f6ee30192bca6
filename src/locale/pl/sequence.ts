import type { SequenceWords } from "../words/reading-words.ts";

/** What tells in Polish where in an order an event belongs. */
export const sequence = (): SequenceWords => ({
  anywhere: (
    "znowu, znów, ponownie, jeszcze raz, po raz pierwszy, po raz drugi, po raz ostatni, w końcu, " +
    "wreszcie, ostatecznie, na koniec, później, potem, następnie, najpierw, początkowo, " +
    "wcześniej, pierwszy, pierwsza, pierwsze, pierwszą, pierwszego, pierwszej, pierwszych, " +
    "pierwsi, ostatni, ostatnia, ostatnie, ostatnią, ostatniego, ostatniej, ostatnich, następny, " +
    "następna, następne"
  ).split(", "),
  opening: ["wtedy", "na początku"],
  idle: (
    "pierwsza pomoc, pierwszej pomocy, pierwszą pomoc, pierwsze piętro, pierwsza dama, " +
    "prędzej czy później"
  ).split(", "),
});
