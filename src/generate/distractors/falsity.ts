import { allNames, type Fact, type Name, type Slot } from "../../model/article.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { type Folded, findWords, fold, foldText } from "../../read/text/match.ts";
import { type Passage, sentenceOf } from "../passage.ts";
import type { Sentence } from "../sentence.ts";
import { isTwin, overlaps } from "./sameness.ts";

/**
 * What is known of a slot when its wrong answers are sought: worked out once a slot. "Unknown means reject"
 * (item-quality, wrong answers proved wrong).
 */
export interface Asked {
  readonly passage: Passage;
  readonly fact: Fact;
  readonly slot: Slot;
  /** What the student reads as the question. */
  readonly stem: string;
  /** Every text that answers the slot: the answer, `also:`, other names of it. */
  readonly right: readonly string[];
  /** The content words of the fact beside the answer. */
  readonly frame: ReadonlySet<string>;
  /** The sentences in which the evidence stands. */
  readonly evidence: ReadonlySet<Sentence>;
  /** The question and the fact, folded. */
  readonly said: Folded;
  /** The sentences that may say the fact too, of somebody else; "any" where its words are everywhere. */
  readonly rivals: ReadonlySet<Sentence> | "any";
}

export function askedOf(passage: Passage, fact: Fact, slot: Slot, stem: string): Asked {
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  const frame = frameOf(passage, fact, slot);
  const evidence = new Set<Sentence>();
  for (const place of slot.evidence) {
    const sentence = sentenceOf(passage, place);
    if (sentence === undefined) continue;
    evidence.add(sentence);
    // "So was Moctar Ouane.": a short sentence leans on the one before it.
    const next = passage.sentencesOf.get(sentence.paragraph)?.[sentence.index + 1];
    if (next !== undefined && next.words.size <= shortSentence) evidence.add(next);
  }
  return {
    passage,
    fact,
    slot,
    stem,
    right: [slot.answer, ...slot.also, ...(name ? allNames(name) : [])],
    frame,
    evidence,
    said: fold(`${stem} ${fact.sentence}`),
    rivals: rivalsOf(passage, frame),
  };
}

const shortSentence = 4;

/** A sentence that shares this part of a fact's other words may say the fact of somebody else (our own figure). */
const rivalShare = 0.5;

/** Whether a wrong answer of the teacher's may stand: it is trusted but where the annotations say that it is right. */
export function isRightAfterAll(text: string, asked: Asked): boolean {
  const { locale } = asked.passage;
  return (
    asked.right.some((right) => isTwin(text, right, locale) || overlaps(text, right, locale)) ||
    isCoTrue(text, asked)
  );
}

/** Whether a listed name is provably no answer to the slot. */
export function isFalseName(name: Name, asked: Asked): boolean {
  const { passage } = asked;
  const texts = allNames(name);
  if (texts.some((text) => isRightAfterAll(text, asked))) return false;
  if (texts.some((text) => findWords(asked.said, text).length > 0)) return false;
  const sentences = passage.sentencesWith.get(name.id) ?? new Set();
  if (asked.rivals === "any") return false;
  return ![...asked.evidence, ...asked.rivals].some((sentence) => sentences.has(sentence));
}

/** Whether a date or number that the text has in this sentence is provably no answer to the slot. */
export function isFalseValue(text: string, sentence: Sentence, asked: Asked): boolean {
  return isAboutElse(sentence, asked) && !isRightAfterAll(text, asked);
}

/** Whether a sentence is about something else than the fact: what it says is no answer to the slot by it. */
export function isAboutElse(sentence: Sentence, asked: Asked): boolean {
  return !asked.evidence.has(sentence) && !isRival(sentence, asked.frame);
}

/**
 * Whether an annotation gives this text as the answer to a fact that differs in the slot alone, or says all that this one
 * says and more. Looser likeness is the text's to show (`rivals`): a fact that is mended must not move the wrong answers
 * of another (what a seed promises, 2).
 */
function isCoTrue(text: string, asked: Asked): boolean {
  const { passage } = asked;
  const others = passage.answers.get(foldText(text)) ?? [];
  if (others.length > mostAnswers) return true;
  return others.some(({ fact, slot }) => {
    if (fact.id === asked.fact.id) return slot.id !== asked.slot.id && slot.sort === asked.slot.sort;
    const frame = frameOf(passage, fact, slot);
    return shared(frame, asked.frame) === Math.min(frame.size, asked.frame.size);
  });
}

/** An answer of more facts than these is taken to be right here as well. */
const mostAnswers = 200;

/** The content words of a fact beside a slot's answer. */
export function frameOf({ locale }: Passage, fact: Fact, slot: Slot): ReadonlySet<string> {
  const known = frames.get(slot);
  if (known !== undefined) return known;
  const frame = contentWords(
    `${fact.sentence.slice(0, slot.start)} ${fact.sentence.slice(slot.end)}`,
    locale,
  );
  frames.set(slot, frame);
  return frame;
}

const frames = new WeakMap<Slot, ReadonlySet<string>>();

/** Whether a sentence shares so much with the fact that it may say it too. */
function isRival(sentence: Sentence, frame: ReadonlySet<string>): boolean {
  return shared(frame, sentence.words) >= rivalShare * frame.size;
}

/** The sentences that may say the same as a text of these content words; "any" where its words are everywhere. */
export function sentencesLike(passage: Passage, words: ReadonlySet<string>): ReadonlySet<Sentence> | "any" {
  return rivalsOf(passage, words);
}

/**
 * All such sentences. A word that stands in very many is taken to stand in each: so the search stays short in a long text,
 * and errs on the side of rejecting.
 */
function rivalsOf(passage: Passage, frame: ReadonlySet<string>): ReadonlySet<Sentence> | "any" {
  const counts = new Map<Sentence, number>();
  let everywhere = 0;
  for (const word of frame) {
    const sentences = passage.sentencesAbout.get(word) ?? [];
    if (sentences.length > mostSentences) everywhere += 1;
    else for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const enough = rivalShare * frame.size - everywhere;
  if (enough <= 0) return "any";
  return new Set([...counts].filter(([, count]) => count >= enough).map(([sentence]) => sentence));
}

const mostSentences = 300;

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
