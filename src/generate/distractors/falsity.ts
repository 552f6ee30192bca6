import type { Fact, Name, Slot } from "../../model/article.ts";
import { contentWords } from "../../read/content-words.ts";
import { findWords, fold, foldText } from "../../read/match.ts";
import { allNames, type Passage, type Sentence, sentenceOf } from "../passage.ts";
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
}

export function askedOf(passage: Passage, fact: Fact, slot: Slot, stem: string): Asked {
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
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
    frame: frameOf(passage, fact, slot),
    evidence,
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
  const stem = fold(`${asked.stem} ${asked.fact.sentence}`);
  if (texts.some((text) => findWords(stem, text).length > 0)) return false;
  return !mayAnswer(passage.sentencesWith.get(name.id) ?? new Set(), asked);
}

/** Whether a date or number that the text has in this sentence is provably no answer to the slot. */
export function isFalseValue(text: string, sentence: Sentence, asked: Asked): boolean {
  return !isRightAfterAll(text, asked) && !mayAnswer(new Set([sentence]), asked);
}

/**
 * Whether an annotation gives this text as the answer to a fact that differs in the slot alone, or says all that this one
 * says and more. Looser likeness is the text's to show (`mayAnswer`): a fact that is mended must not move the wrong answers
 * of another (what a seed promises, 2).
 */
function isCoTrue(text: string, asked: Asked): boolean {
  const { passage } = asked;
  const others = passage.answers.get(foldText(text)) ?? [];
  return others.some(({ fact, slot }) => {
    if (fact.id === asked.fact.id) return slot.id !== asked.slot.id && slot.sort === asked.slot.sort;
    const frame = frameOf(passage, fact, slot);
    return shared(frame, asked.frame) === Math.min(frame.size, asked.frame.size);
  });
}

/** The content words of a fact beside a slot's answer. */
function frameOf(passage: Passage, fact: Fact, slot: Slot): Set<string> {
  return contentWords(
    `${fact.sentence.slice(0, slot.start)} ${fact.sentence.slice(slot.end)}`,
    passage.locale,
  );
}

/** Whether one of the sentences is the evidence itself, or shares so much with the fact that it may say it too. */
function mayAnswer(sentences: ReadonlySet<Sentence>, asked: Asked): boolean {
  for (const sentence of sentences) {
    if (asked.evidence.has(sentence)) return true;
    if (shared(asked.frame, sentence.words) >= rivalShare * asked.frame.size) return true;
  }
  return false;
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
