import type { SequenceWords } from "../words/reading-words.ts";

/** What tells in Spanish where in an order an event belongs. */
export const sequence = (): SequenceWords => ({
  anywhere: (
    "de nuevo, otra vez, nuevamente, una vez más, finalmente, por fin, por último, al final, " +
    "más tarde, posteriormente, a continuación, después de eso, antes de eso, al principio, " +
    "en primer lugar, por primera vez, por última vez, el primer, el primero, la primera, " +
    "los primeros, las primeras, su primer, su primera, un primer, una primera, el último, " +
    "la última, los últimos, las últimas, su último, su última, un último, una última, " +
    "el siguiente, la siguiente"
  ).split(", "),
  opening: "primero, luego, después, entonces".split(", "),
  idle: (
    "primer ministro, primera ministra, primeros auxilios, primera plana, primera dama, " +
    "al final de, al final del, tarde o temprano"
  ).split(", "),
});
