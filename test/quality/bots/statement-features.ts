import type { Seen } from "../paper.ts";
import { sharedWords } from "./words.ts";

/** What can be seen of a statement without the text. */
export type StatementFeature = (stem: string, question: Seen, paper: readonly Seen[]) => number;

/** The statement alone: without what every question of the kind says. */
const plain = (stem: string) => stem.replace(/^(How does|Wie stellt)[^?]*\?\s*/u, "");

export const statementFeatures = {
  length: (stem) => plain(stem).length,
  words: (stem) => plain(stem).split(/\s+/u).length,
  negation: (stem) =>
    count(
      stem,
      /\b(not|no|never|nobody|none|nothing|n't|without|nicht|kein\w*|nie|niemand|nichts|ohne)\b/giu,
    ),
  numbers: (stem) => count(stem, /\d[\d.,]*/gu),
  "number words": (stem) =>
    count(stem, /\b(one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|zehn)\b/giu),
  // German nouns have capitals: there a name is two in a row.
  names: (stem) =>
    german.test(stem)
      ? count(plain(stem), /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)
      : count(plain(stem).replace(/^\P{L}*\p{L}+/u, ""), /\p{Lu}\p{Ll}+/gu),
  absolutes: (stem) =>
    count(stem, /\b(all|every|always|only|most|whole|exactly|completely|immer|nur|alle|jede\w*|genau)\b/giu),
  hedges: (stem) =>
    count(stem, /\b(may|might|some|can|could|often|usually|perhaps|about|kann|manche|oft)\b/giu),
  "says whose claim": (stem) => count(stem, /according to|\blaut\b/giu),
  commas: (stem) => count(stem, /,/gu),
  "quotation marks": (stem) => count(plain(stem), /["\u201c\u201d\u201e]/gu),
  "past perfect": (stem) => count(stem, /\b(had|hatten?|waren?)\b/giu),
  "auxiliary verbs": (stem) =>
    count(stem, /\b(is|are|was|were|has|have|will|would|ist|sind|wurden?|werden)\b/giu),
  "words of other questions": (stem, question, paper) =>
    paper.reduce((sum, one) => sum + (one === question ? 0 : sharedWords(plain(stem), one.stem)), 0) /
    Math.max(1, paper.length - 1),
  "names on the paper": (stem, question, paper) => {
    const names = plain(stem).match(/\p{Lu}\p{Ll}{3,}/gu) ?? [];
    return names.filter((name) => paper.some((one) => one !== question && one.stem.includes(name))).length;
  },
  // Who says nearly everything is a good guess wherever he is named.
  "speaker of other questions": (_, question, paper) => {
    const named = question.options?.[1]?.text;
    const others = sectionOf(question, paper).filter((one) => one !== question);
    return others.filter(({ options }) => options?.[1]?.text === named).length / Math.max(1, others.length);
  },
  // In its section: the place on the paper would say which of the pool's papers it is, long or short, and no student has two.
  place: (_, question, paper) => {
    const section = sectionOf(question, paper);
    return section.length < 2 ? 1 / 2 : section.indexOf(question) / (section.length - 1);
  },
} satisfies Record<string, StatementFeature>;

/** The questions that offer the same first verdict. */
function sectionOf(question: Seen, paper: readonly Seen[]): readonly Seen[] {
  const first = question.options?.[0]?.text;
  return paper.filter(({ options }) => options?.[0]?.text === first);
}

const german = /\b(der|die|das|den|dem|und|im|ist|hat|haben|sind|wurden?|eine?[nmr]?)\b/u;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
