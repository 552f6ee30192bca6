import type { SequenceWords } from "../words/reading-words.ts";

/** What tells in French where in an order an event belongs. */
export const sequence = (): SequenceWords => ({
  anywhere: (
    "de nouveau, à nouveau, encore une fois, une nouvelle fois, enfin, finalement, ensuite, " +
    "et puis, plus tard, par la suite, après cela, auparavant, d'abord, pour la première fois, " +
    "pour la dernière fois, le premier, la première, les premiers, les premières, un premier, " +
    "une première, son premier, sa première, ses premiers, ses premières, leur premier, " +
    "leur première, le dernier, la dernière, les derniers, les dernières, son dernier, sa dernière, un dernier, " +
    "une dernière, le prochain, la prochaine, en premier, en dernier"
  ).split(", "),
  opening: "puis, alors, au début, à la fin, pour finir".split(", "),
  idle: (
    "premier ministre, première ministre, premier étage, premiers secours, première classe, " +
    "première page, tôt ou tard"
  ).split(", "),
});
