import type { Locale } from "../locale/locale.ts";
import type { Fact } from "../model/article.ts";
import { foldText } from "../read/text/match.ts";
import { isAttributedTo } from "./attributed.ts";
import { nameInSentence, type Passage } from "./passage.ts";
import { toldOnce } from "./told-once.ts";

/** A fact, or another sentence in its place, as a statement to judge: a claim as its owner's (item-quality, 11). */
export function statementOf(passage: Passage, fact: Fact, sentence = fact.sentence): string {
  const owner = fact.by === undefined ? undefined : passage.names.get(fact.by);
  const said = asSentence(sentence, passage.locale);
  if (owner === undefined || isAttributedTo(owner, said, passage)) return said;
  const whole = toldOnce(said, owner, passage);
  return passage.words.stems.claimed(nameInSentence(passage, owner), whole, running(whole, passage));
}

/** With a capital at its head and a full stop at its end: a fact may be written without. */
export function asSentence(text: string, { fullStop }: Locale): string {
  const [first = ""] = text;
  const closed = /[.!?…。！？؟]["'“”’»«」]?$/u.test(text) ? text : `${text}${fullStop}`;
  return first.toUpperCase() + closed.slice(first.length);
}

/**
 * The sentence as it goes on behind a comma: its first word small where the language or the text writes it so, large where
 * the text has it large within a sentence ("Moscow"). Unknown is `undefined`.
 */
function running(sentence: string, passage: Passage): string | undefined {
  const word = /^[\p{L}\p{M}]+/u.exec(sentence)?.[0];
  if (word === undefined) return sentence;
  const { small, large } = writingOf(passage);
  const isSmall = small.has(word.toLowerCase()) || passage.locale.reading.stopWords.includes(foldText(word));
  if (isSmall === large.has(word)) return undefined;
  return isSmall ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** The words that the text writes small, and those that it writes large within a sentence. */
function writingOf({ article }: Passage): Writing {
  const known = writings.get(article.paragraphs);
  if (known !== undefined) return known;
  const made: Writing = { small: new Set(), large: new Set() };
  for (const { text } of article.paragraphs) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu)) made.small.add(word);
    for (const [word] of text.matchAll(/(?<=[\p{L},] )\p{Lu}[\p{L}\p{M}]*/gu)) made.large.add(word);
  }
  writings.set(article.paragraphs, made);
  return made;
}

interface Writing {
  readonly small: Set<string>;
  readonly large: Set<string>;
}

const writings = new WeakMap<Passage["article"]["paragraphs"], Writing>();
