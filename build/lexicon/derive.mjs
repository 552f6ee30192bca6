// `npm run lexicon` writes src/generate/stems/english/lexicon.ts from compromise's word lists. Loading compromise takes a
// third of a second, more than making a whole quiz; what is kept of it here is read in a few milliseconds.
// test/generate/stems/lexicon.test.ts holds the file to what the installed compromise gives.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import nlp from "compromise";
import { irregularVerbs, moreVerbs, wrongVerbs } from "./verbs.mjs";

/** The text of lexicon.ts. */
export function derive() {
  const model = nlp.model();
  const { lexicon } = model.one;
  const switches = Object.entries(model.two.switches);
  const tagged = (...tags) =>
    Object.keys(lexicon).filter((word) => tags.some((tag) => [lexicon[word]].flat().includes(tag)));
  const both = (...sorts) => switches.filter(([, sort]) => sorts.includes(sort)).map(([word]) => word);

  const irregular = irregularVerbs.trim().split(/\s+/);
  const verbs = [
    ...tagged("Infinitive"),
    ...both("Noun|Verb", "Actor|Verb", "Person|Verb", "Adj|Present"),
    ...moreVerbs,
    ...irregular.map((line) => line.split(":")[0]),
  ].filter((word) => !wrongVerbs.includes(word));
  const lists = {
    verbs,
    nouns: [...tagged("Singular", "Actor", "Uncountable"), ...both("Noun|Verb", "Actor|Verb", "Adj|Noun")],
    people: tagged("Actor"),
    demonyms: tagged("Demonym"),
    adjectives: [
      ...tagged("Adjective", "Comparative", "Superlative"),
      ...both("Adj|Noun", "Adj|Past", "Adj|Gerund"),
    ],
  };
  const { version } = JSON.parse(
    readFileSync(new URL("../../node_modules/compromise/package.json", import.meta.url), "utf8"),
  );
  return [
    `// Made by \`npm run lexicon\`; not to be edited. Word lists of compromise ${version} (MIT, © Spencer Kelly), with`,
    "// the irregular verbs and the corrections of build/lexicon/verbs.mjs.",
    "",
    ...Object.entries(lists).map(([name, words]) => `export const ${name} =\n  "${listOf(words)}";\n`),
    `/** \`infinitive:past,participle\`, several forms parted by a stroke; one form where both are the same. */`,
    `export const irregularVerbs =\n  "${irregular.join(" ")}";`,
    "",
  ].join("\n");
}

function listOf(words) {
  return [...new Set(words)]
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .sort()
    .join(" ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../../src/generate/stems/english/lexicon.ts", import.meta.url), derive());
}
