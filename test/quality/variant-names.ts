import { shuffle } from "../../src/random/draw.ts";
import type { Random } from "../../src/random/random.ts";

/** Of many lengths and beginnings: the names of an article must not be told by their looks. */
const first =
  "Ann Leo Mia Ken Ruth Otis Nora Hugo Paula Edwin Greta Simon Yasmin Dorian Louisa Martin Beatrix Leander Josephine Maximilian Octavia Rafael Zoe Ian".split(
    " ",
  );
const last =
  "Li Fry Orr Cole Bohm Vance Adler Quist Tanaka Ferris Osborn Hadley Mbeki Lindgren Castello Winslow Abernathy Kowalczyk Rosenthal Featherby Nyberg Ito Sandoval Wray Ellery Drummond Pryce Uhl Zeller Yorke".split(
    " ",
  );
const places =
  "Ulm Bray Orla Selby Kestrel Ansford Millbrook Tarrow Eskdale Dunmarsh Hollowbrook Vessing Lund Quarrington Ostheim Perrin".split(
    " ",
  );

/** Words of persons' names that are titles or numbers, and stay. */
const fixed = /^(Mrs?|Ms|Dr|Lord|Lady|Pope|King|Queen|Captain|Inspector|[IVXL]+|of|von|van|de|the)$/u;

/** Replaces the words of persons' names, and the names of towns and rivers; countries stay, since a list knows them. */
export function newNames(markdown: string, random: Random): (text: string) => string {
  const [given, family, towns] = [first, last, places].map((names) => shuffle(names, random));
  const replaced = new Map<string, string>();
  for (const [, name = "", sort, role = ""] of markdown.matchAll(
    /^- (.+?) \((person|place)\)(?:, (.*))?$/gmu,
  )) {
    const words = name.split(" ").filter((word) => /^\p{Lu}/u.test(word) && !fixed.test(word));
    const drawn =
      sort === "person" ? words.map((_, index) => (index < words.length - 1 ? given : family)) : [towns];
    if (sort === "place" && (words.length > 1 || /country|continent|Staat|Bundesland/u.test(role))) continue;
    words.forEach((word, index) => {
      const next = drawn[index]?.find(
        (one) => ![...replaced.values()].includes(one) && !markdown.includes(one),
      );
      if (!replaced.has(word) && next !== undefined) replaced.set(word, next);
    });
  }
  return (text) =>
    text.replace(/\p{L}+/gu, (word) => {
      // A genitive goes with its name: "Diop's" has a word border, "Fiebigs" has none.
      const genitive = replaced.get(word.replace(/s$/u, ""));
      return replaced.get(word) ?? (genitive === undefined ? word : `${genitive}s`);
    });
}
