import type { Seen } from "../paper.ts";
import { textsOf } from "./texts.ts";
import { countIn, likeness, sharedWords } from "./words.ts";

/** What a bot may look at for one gap: what stands around it, the words that are left, the paper. */
export interface GapSight {
  /** The sentence of the gap as far as it is printed before and behind it. */
  readonly before: string;
  readonly after: string;
  /** The words of the list that no gap before this one has taken, in the order of the list. */
  readonly words: readonly string[];
  /** The whole list. */
  readonly bank: readonly string[];
  /** Which gap it is, from 0, and how many there are. */
  readonly gap: number;
  readonly gaps: number;
  readonly question: Seen;
  readonly paper: readonly Seen[];
}

/** Guesses at a gap without the text: the word with the highest figure is taken, equal ones at random. */
export type BankBot = (word: string, sight: GapSight) => number;

export const bankBots = {
  longest: (word) => word.length,
  shortest: (word) => -word.length,
  "first of the list": (word, { bank }) => -bank.indexOf(word),
  "last of the list": (word, { bank }) => bank.indexOf(word),
  "the same place": (word, { bank, gap, gaps }) =>
    -Math.abs(bank.indexOf(word) / (bank.length - 1) - gap / (gaps - 1)),
  "most words of the sentence": (word, { before, after }) => sharedWords(word, `${before} ${after}`),
  "most like the sentence": (word, { before, after }) => likeness(word, `${before} ${after}`),
  "least like the sentence": (word, { before, after }) => -likeness(word, `${before} ${after}`),
  "most seen on the paper": (word, { paper, question }) =>
    countIn(paper.filter((one) => one !== question).flatMap(textsOf), word),
  "most seen in the gap's question": (word, { question }) => countIn(textsOf(question), word),
  "most like the list": (word, { bank }) => bank.reduce((sum, other) => sum + likeness(word, other), 0),
  "least like the list": (word, { bank }) => -bank.reduce((sum, other) => sum + likeness(word, other), 0),
  "a or an": (word, { before }) => {
    const article = /\b(an?)\s*$/iu.exec(before)?.[1]?.toLowerCase();
    return article === undefined ? 0 : Number((article === "an") === /^[aeiou]/iu.test(word));
  },
  "an article of its own": (word, { before }) =>
    /\b(the|a|an|der|die|das|den|dem|des|eine?[nmrs]?)\s*$/iu.test(before)
      ? -Number(/^(the|a|an|der|die|das|den|dem|des|ein)\s/iu.test(word))
      : 0,
  "one or several": (word, { before, after }) => {
    const wanted = numberWanted(before, after);
    return wanted === 0 ? 0 : wanted * (isPlural(word) ? 1 : -1);
  },
  capital: (word, { before }) =>
    /(^|[.!?:]\s)$/u.test(before) ? Number(/^\p{Lu}/u.test(word)) : Number(/^\p{L}/u.test(word)),
  "a part of speech": (word, { before, after }) => Number(partWanted(before, after) === partOf(word)),
  "a sort by its neighbours": (word, { before, after }) =>
    Number(sortsWanted(before, after).includes(sortOf(word))),
} satisfies Record<string, BankBot>;

/** What goes with what is learnt: each pair of a sight of the gap and one of the word is a feature of the trained bot. */
export function crossedFigures(word: string, { before, after }: GapSight): readonly number[] {
  const around = [...behindWord(before), ...beforeWord(after)];
  const own = looks(word);
  return around.flatMap((one) => own.map((other) => one * other));
}

/** What can be seen of a word without the text: its sort, and for a common word its part of speech. */
export function lookOf(word: string): string {
  const sort = sortOf(word);
  return sort === "word" ? partOf(word) : sort;
}

const leads = [
  "in",
  "on",
  "by|von",
  "with|mit",
  "of",
  "to|nach|zu",
  "at|an",
  "for|für",
  "the|der|die|das|den|dem",
  "a|an|ein\\w*",
];

function behindWord(before: string): readonly number[] {
  const opens = Number(/(^|[.!?:]\s+|\n)$/u.test(before));
  return [opens, ...leads.map((lead) => Number(new RegExp(`\\b(?:${lead})\\s*$`, "iu").test(before)))];
}

const followers = [
  "\\s*[.,;]?\\s*$",
  "\\s*,",
  "\\s+(?:is|was|has|had|will|did|said|ist|war|hat|wird)\\b",
  "\\s+(?:are|were|have|sind|waren|haben)\\b",
  "\\s+\\p{Ll}+ed\\b",
  "\\s+(?:of|in|at|on|to|for|by|and|und|von|im)\\b",
  "\\s+\\p{Lu}",
  "['’]s",
];

function beforeWord(after: string): readonly number[] {
  return followers.map((follower) => Number(new RegExp(`^${follower}`, "u").test(after)));
}

function looks(word: string): readonly number[] {
  return [
    Number(/^\d{4}$/u.test(word)),
    Number(/\d/u.test(word)),
    Number(/^\p{Lu}/u.test(word)),
    Number(/^\p{Ll}/u.test(word)),
    Number(/\s/u.test(word)),
    Number(isPlural(word)),
    Number(/ed$/u.test(word)),
    Number(/ing$/u.test(word)),
    Number(/ly$/u.test(word)),
    word.length / 10,
  ];
}

function isPlural(word: string): boolean {
  return /[^s]s$/u.test(word) || /\b(?:people|men|women|children)$/u.test(word);
}

/** 1 for several, -1 for one, 0 where nothing says so. */
function numberWanted(before: string, after: string): number {
  if (/^\s+(?:are|were|have|sind|waren|haben)\b/u.test(after)) return 1;
  if (/^\s+(?:is|was|has|ist|war|hat|wird)\b/u.test(after)) return -1;
  if (/\b(?:these|those|many|several|two|three|few|all|viele|einige)\s*$/iu.test(before)) return 1;
  return /\b(?:an?|this|that|each|every|ein|eine)\s*$/iu.test(before) ? -1 : 0;
}

function partOf(word: string): string {
  if (/^\p{Lu}|\d/u.test(word)) return "name";
  if (/ly$/u.test(word)) return "adverb";
  if (/(?:ed|ing)$/u.test(word)) return "verb";
  return isPlural(word) ? "plural" : "noun";
}

function partWanted(before: string, after: string): string {
  if (/\b(?:to|will|can|could|must|would|not|has|had|have|been|be)\s*$/u.test(before)) return "verb";
  if (/^\s*[,.]?\s*$/u.test(after) && /\p{Ll}ed \p{L}+ $/u.test(before)) return "adverb";
  return /\b(?:an?|the|this|his|her)\s*$/u.test(before) ? "noun" : "plural";
}

type Sort = "year" | "date" | "number" | "person" | "place or thing" | "word";

function sortOf(word: string): Sort {
  if (/^\d{3,4}(?: BC)?$/u.test(word)) return "year";
  if (/\d/u.test(word)) return /\p{Lu}\p{Ll}+ \d|\d \p{Lu}/u.test(word) ? "date" : "number";
  if (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(word)) return "person";
  return /^\p{Lu}/u.test(word) ? "place or thing" : "word";
}

function sortsWanted(before: string, after: string): readonly Sort[] {
  if (/^\s+(?:people|euros?|metres|years|days|months|per cent|%|\p{Ll}+s)\b/u.test(after)) return ["number"];
  if (/\bin\s*$/iu.test(before)) return ["year", "date", "place or thing"];
  if (/\bon\s*$/iu.test(before)) return ["date"];
  if (/\b(?:by|with|von|mit)\s*$/iu.test(before)) return ["person"];
  if (/(^|[.!?]\s)$/u.test(before)) return ["person"];
  if (/\b(?:to|from|at|near|nach|aus)\s*$/iu.test(before)) return ["place or thing"];
  return ["word"];
}
