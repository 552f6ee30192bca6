import type { Evidence } from "../model/evidence.ts";
import { contentWord } from "../read/text/content-words.ts";
import { foldText } from "../read/text/match.ts";
import { tokensOf } from "../read/text/tokens.ts";
import { scanValues } from "../read/values/scan-values.ts";
import { type ListedName, listedNames } from "./listed-names.ts";
import type { Passage } from "./passage.ts";
import { placeOfSentence, type Sentence } from "./sentence.ts";
import { isAdjective, isNoun } from "./stems/english/verb-forms.ts";
import { numberWords } from "./stems/english/words.ts";
import { kinOf } from "./word-kin.ts";

/**
 * The sentence of the text that comes nearest to a statement: the one that shares most with it, a word counting for more the
 * fewer sentences have it (Spärck Jones 1972). What the statement begins with is what it is about: a sentence of a paragraph
 * that does not have that counts half. Nothing where no sentence shares any word.
 */
export function nearestSentence(text: string, passage: Passage): Evidence | undefined {
  const terms = termsOf(text, passage);
  const inParagraph = terms.map(({ found }) => new Set([...found.keys()].map(({ paragraph }) => paragraph)));
  let best: Sentence | undefined;
  let most = 0;
  for (const sentence of inOrder(terms)) {
    let score = 0;
    let misses = false;
    for (const [at, { found, weight, beside, isSubject }] of terms.entries()) {
      // "He learned the game …": whose name it is stands before.
      const isBeside = inParagraph[at]?.has(sentence.paragraph) === true;
      score += weight * (found.get(sentence) ?? (isBeside ? beside : 0));
      if (isSubject && !isBeside) misses = true;
    }
    if (misses) score *= share.besideSubject;
    if (score > most) [best, most] = [sentence, score];
  }
  return best && placeOfSentence(best);
}

/** A name or a word of a statement: how much it counts, and how surely each sentence has it, from 0 to 1. */
interface Term {
  readonly weight: number;
  /** What a sentence has of it whose paragraph has it. */
  readonly beside: number;
  /** What the statement is about. */
  readonly isSubject: boolean;
  readonly found: ReadonlyMap<Sentence, number>;
}

/**
 * Our own figures. How much of a term a sentence has that has it with another ending, as another name of the same one, or
 * whose paragraph has it: a name goes on there as "he". How much more than the last word what the statement is about counts,
 * and than other words figures and names.
 */
const share = {
  kin: 0.7,
  otherName: 0.8,
  personBeside: 0.4,
  wordBeside: 0.15,
  besideSubject: 0.4,
  subject: 2,
  ofWhich: 1.5,
  figure: 2,
  name: 1.6,
};

/** A word that stands in more sentences than these says nothing about any of them. */
const mostSentences = 300;

function termsOf(text: string, passage: Passage): Term[] {
  const names = listedNames(text, passage);
  const found = new Map<string, Omit<Term, "isSubject"> & { readonly isPlain: boolean }>();
  const sentences = [...passage.sentencesOf.values()].reduce((sum, { length }) => sum + length, 0);
  const add = (key: string, share: number, beside: number, isPlain: boolean, places: Term["found"]) => {
    if (places.size === 0 || places.size > mostSentences || found.has(key)) return;
    found.set(key, { weight: share * Math.log(1 + sentences / places.size), beside, isPlain, found: places });
  };
  let before = { text: "", end: -1 };
  for (const token of tokensOf(text)) {
    const { start, end, unspaced } = token;
    const listed = names.find((one) => one.start <= start && start < one.end);
    // Where words are not parted by spaces, two neighbouring characters count as one.
    const word = unspaced && before.end === start ? before.text + token.text : token.text;
    const stem = unspaced ? word : contentWord(foldText(word), passage.locale);
    if (unspaced) before = { text: token.text, end };
    if (listed !== undefined) {
      const beside = listed.name.sort === "person" ? share.personBeside : share.wordBeside;
      add(listed.name.id, share.name, beside, false, sentencesNaming(listed, text, passage));
    } else if (stem !== undefined) {
      const weight = weightOf(word, start, passage);
      const places = sentencesWith(stem, passage);
      const alike = /\p{N}/u.test(word)
        ? withFigure(word, isOfDate(text, start, passage), places, passage)
        : places;
      add(stem, weight, share.wordBeside, saysOfWhich(word, passage), alike);
    }
  }
  const terms = [...found.values()];
  const subject = Math.max(
    0,
    terms.findIndex(({ isPlain }) => !isPlain),
  );
  return terms.map(({ isPlain: _, weight, ...term }, at) => ({
    ...term,
    isSubject: at === subject,
    weight: weight * (at < subject ? share.ofWhich : share.subject - (at - subject) / terms.length),
  }));
}

/** "The new bridge", "two of the villages": the statement is about what comes behind it. */
function saysOfWhich(word: string, { locale }: Passage): boolean {
  const lower = word.toLowerCase();
  return locale.language === "en" && (numberWords.has(lower) || (isAdjective(lower) && !isNoun(lower)));
}

/** "1984", or "Friday" in the middle of a sentence: nothing else is meant by it. In German every noun is large. */
function weightOf(word: string, start: number, { locale }: Passage): number {
  if (/\p{N}/u.test(word)) return share.figure;
  return start > 0 && /^\p{Lu}/u.test(word) && locale.language !== "de" ? share.name : 1;
}

/** Where a name stands in full, somebody is told of; where it is short, of what that one does there. */
function sentencesNaming(
  { name, start, end }: ListedName,
  text: string,
  passage: Passage,
): ReadonlyMap<Sentence, number> {
  const written = foldText(text.slice(start, end));
  const found = new Map<Sentence, number>();
  for (const sentence of passage.sentencesWith.get(name.id) ?? [])
    found.set(sentence, foldText(sentence.text).includes(written) ? 1 : share.otherName);
  return found;
}

function sentencesWith(stem: string, passage: Passage): ReadonlyMap<Sentence, number> {
  const found = new Map<Sentence, number>();
  for (const kin of kinOf(stem, passage))
    for (const sentence of passage.sentencesAbout.get(kin) ?? [])
      found.set(sentence, Math.max(found.get(sentence) ?? 0, kin === stem ? 1 : share.kin));
  return found;
}

/** "14 beavers" and "14 July" have nothing in common: a figure of a date counts where one is, and no other does there. */
function withFigure(
  word: string,
  isDate: boolean,
  places: ReadonlyMap<Sentence, number>,
  passage: Passage,
): ReadonlyMap<Sentence, number> {
  const isAlike = ({ text }: Sentence) =>
    tokensOf(text).some((token) => token.text === word && isOfDate(text, token.start, passage) === isDate);
  return new Map([...places].filter(([sentence]) => isAlike(sentence)));
}

function isOfDate(text: string, at: number, { locale }: Passage): boolean {
  return scanValues(text, locale).some(
    ({ value, start, text: found }) => value.type === "date" && start <= at && at < start + found.length,
  );
}

/** Every sentence that has one of them, by paragraph: of two that come as near, the first one is shown. */
function inOrder(terms: readonly Term[]): readonly Sentence[] {
  const found = [...new Set(terms.flatMap((term) => [...term.found.keys()]))];
  return found.sort(
    (a, b) =>
      a.paragraph.length - b.paragraph.length ||
      (a.paragraph < b.paragraph ? -1 : a.paragraph > b.paragraph ? 1 : a.index - b.index),
  );
}
