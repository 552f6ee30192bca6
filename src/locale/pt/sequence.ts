import type { SequenceWords } from "../words/reading-words.ts";

/** What tells in Portuguese where in an order an event belongs. */
export const sequence = (): SequenceWords => ({
  anywhere: (
    "de novo, outra vez, novamente, mais uma vez, finalmente, por fim, enfim, por último, " +
    "mais tarde, posteriormente, em seguida, depois disso, antes disso, a princípio, " +
    "em primeiro lugar, pela primeira vez, pela última vez, o primeiro, a primeira, " +
    "os primeiros, as primeiras, seu primeiro, sua primeira, um primeiro, uma primeira, " +
    "o último, a última, os últimos, as últimas, seu último, sua última, um último, uma última, " +
    "o próximo, a próxima"
  ).split(", "),
  opening: "primeiro, depois, então, no início, no fim, no final".split(", "),
  idle: (
    "primeiro ministro, primeira ministra, primeiros socorros, primeira página, primeira dama, " +
    "mais cedo ou mais tarde"
  ).split(", "),
});
