import type { Passage } from "../generate/passage.ts";
import type { Article, Slot } from "../model/article.ts";
import type { Item } from "../model/item.ts";
import type { Place } from "../model/place.ts";
import type { Mended } from "./rule.ts";

/** What of an article a question is made from. */
type Part =
  | "names"
  | "facts"
  | "told"
  | "results"
  | "statements"
  | "events"
  | "claims"
  | "words"
  | "questions";

/** What can be changed in each part; a fact's own line is the rule's to say. */
const lines: Readonly<Record<Exclude<Part, "facts">, Partial<Record<Mended, string>>>> = {
  names: { stem: "Mend the roles under Names.", options: "Mend the roles under Names." },
  told: { stem: "Write the fact in other words.", options: "Write the fact in other words." },
  results: {
    stem: "It is asked in the fact's own words: write the fact in other words.",
    options:
      "What there is to choose from comes from the other facts with [why: …]: write those in other words.",
  },
  statements: {
    stem: "Write the statement in other words below it (= …).",
    options: "List more names, or mend those that there are.",
  },
  events: { stem: "Write the event in other words.", options: "Write the events in other words." },
  claims: { stem: "Write the statement in other words." },
  words: { stem: "Write the meaning in other words.", options: "Mend not: … under the word." },
  questions: { stem: "Mend the question.", options: "Mend its answers." },
};

/** The line of the article's file that mends an item: what the entry that it is made from can have, and nothing else. */
export function entryLine(
  item: Item,
  { article }: Passage,
  mends: readonly Mended[],
  ofFact: string | undefined,
): string | undefined {
  const part = partOf(item, article);
  if (part === "facts" && ownQuestionOf(item, article) !== undefined)
    return ofFact?.replace(yetToWrite, mendIt).replace(changeTheFact, "");
  if (part === undefined || part === "facts" || mends.length === 0) return ofFact;
  const told = new Set(mends.flatMap((one) => lines[part][one] ?? []));
  return told.size === 0 ? undefined : [...told].join(" ");
}

/** What a rule says of a question that is made by rule, and what is to be done where the teacher has written it. */
const yetToWrite = /(w)rite the question yourself(?:: \? …| \(\? …\))/iu;
const mendIt = (_: string, first: string) => `${first === "W" ? "M" : "m"}end the question (? …)`;

/** The fact's own words are not in the teacher's question. */
const changeTheFact = /, or put [^,.]*\bfact\b[^,.]*/u;

/** Where a rule's complaint stands: a question that the teacher wrote under a fact has a line of its own. */
export function complaintPlace(item: Item, { article }: Passage, mends: readonly Mended[]): Place {
  const isOfStem = mends.length > 0 && mends.every((one) => one === "stem");
  const own = isOfStem && partOf(item, article) === "facts" ? ownQuestionOf(item, article) : undefined;
  return own?.questionAt ?? item.at;
}

/** The slot whose question stands under the fact, as the teacher wrote it. */
function ownQuestionOf({ id, sources }: Item, { facts }: Article): Slot | undefined {
  const fact = facts.find((one) => one.id === sources[0]);
  return fact?.slots.find((slot) => slot.question !== undefined && id.includes(`.${slot.id}.`));
}

/** A cause asked for its result: its place is the cause's, and its words are not the teacher's. */
export function isBackwards({ kind, id }: Item): boolean {
  return kind === "reason" && id.includes("-result.");
}

function partOf(item: Item, article: Article): Part | undefined {
  const part = partsOf(article).get(item.sources[0] ?? "");
  if (part !== "facts") return part;
  if (isBackwards(item)) return "results";
  return asTold.has(item.kind) ? "told" : part;
}

/** Kinds that show a fact's own sentence: a question under it changes nothing. */
const asTold: ReadonlySet<string> = new Set([
  "true-false-not-given",
  "claim-or-fact",
  "which-paragraph",
  "sentence-gap",
  "text-gap",
]);

function partsOf(article: Article): ReadonlyMap<string, Part> {
  const known = parts.get(article);
  if (known !== undefined) return known;
  const made = new Map<string, Part>();
  const add = (part: Part, list: readonly { readonly id: string }[]) => {
    for (const { id } of list) made.set(id, part);
  };
  add("names", article.names);
  add("facts", article.facts);
  add("statements", article.statements);
  add("events", article.events);
  add("claims", [...article.falseStatements, ...article.notGiven]);
  add("words", article.words);
  add("questions", article.questions);
  parts.set(article, made);
  return made;
}

const parts = new WeakMap<Article, ReadonlyMap<string, Part>>();
