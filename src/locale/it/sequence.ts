import type { SequenceWords } from "../words/reading-words.ts";

/** What tells in Italian where in an order an event belongs. */
export const sequence = (): SequenceWords => ({
  anywhere: (
    "di nuovo, nuovamente, ancora una volta, un'altra volta, infine, finalmente, in seguito, " +
    "più tardi, successivamente, dopodiché, dapprima, in primo luogo, per la prima volta, " +
    "per l'ultima volta, per primo, per prima, per ultimo, per ultima, il primo, la prima, " +
    "i primi, le prime, un primo, una prima, il suo primo, la sua prima, l'ultimo, l'ultima, " +
    "gli ultimi, le ultime, un ultimo, un'ultima, il suo ultimo, la sua ultima, il prossimo, " +
    "la prossima"
  ).split(", "),
  opening: "prima, poi, dopo, allora, all'inizio, alla fine".split(", "),
  idle: (
    "primo ministro, prima ministra, primo piano, primo soccorso, prima pagina, prima classe, " +
    "prima o poi"
  ).split(", "),
});
