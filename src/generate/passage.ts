import type { Locale } from "../locale/locale.ts";
import { localeFor } from "../locale/locales.ts";
import {
  type Article,
  type Fact,
  type Name,
  type NameSort,
  nameSorts,
  type Paragraph,
  type Slot,
  type Statement,
} from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import { foldText } from "../read/text/match.ts";
import { findInText, indexText, push, sentencesIn, type TextIndex } from "../read/text/text-index.ts";
import { type Sentence, sentenceAt } from "./sentence.ts";
import { type ValueIndex, valueIndexOf } from "./value-index.ts";

/**
 * An article with what every generator looks up in it, worked out once. Look-ups cost the same in a long article as in a
 * short one, so that time grows with the number of facts and not with its square.
 */
export interface Passage {
  readonly article: Article;
  /** What is known of the article's language. */
  readonly locale: Locale;
  /** The words in which the article is asked about: its language's, or another's. */
  readonly words: Locale;
  readonly index: TextIndex;
  /** Sentences by the paragraph's letter, in order. */
  readonly sentencesOf: ReadonlyMap<string, readonly Sentence[]>;
  /** The sentences that have a content word. */
  readonly sentencesAbout: ReadonlyMap<string, readonly Sentence[]>;
  readonly paragraphs: ReadonlyMap<string, Paragraph>;
  readonly names: ReadonlyMap<string, Name>;
  readonly namesOf: ReadonlyMap<NameSort, readonly Name[]>;
  /** Those who can say something: persons, groups, and whoever else does. */
  readonly speakers: readonly Name[];
  /** By the folded name: what is listed under it. */
  readonly nameFor: ReadonlyMap<string, Name>;
  /** By the name's id: the sentences in which it, or another name of it, stands. */
  readonly sentencesWith: ReadonlyMap<string, ReadonlySet<Sentence>>;
  /** By the name's id: "the" where the text writes it so. */
  readonly articleOf: ReadonlyMap<string, string>;
  /** The dates and quantities of the text. */
  readonly values: ValueIndex;
  /** By the folded answer (and each `also`, and each other name of it): the slots that it answers. */
  readonly answers: ReadonlyMap<string, readonly { readonly fact: Fact; readonly slot: Slot }[]>;
  /** By the speaker's id: the first thing that she says. */
  readonly firstStatement: ReadonlyMap<string, Statement>;
  /** By folded words: the ids of the speakers who say them, in the text's words or in others. */
  readonly sayers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @param language of questions and key, where it is not the article's */
export function passageOf(article: Article, language = article.language): Passage {
  const locale = localeFor(article.language);
  const index = indexText(article.paragraphs, locale);
  const sentences = new Map(
    article.paragraphs.map(({ id, text }, number) => [
      id,
      sentencesIn(index, number).map(({ start, end, words }, place): Sentence => {
        return { paragraph: id, index: place, start, end, text: text.slice(start, end), words };
      }),
    ]),
  );
  return {
    article,
    locale,
    words: localeFor(language),
    index,
    sentencesOf: sentences,
    sentencesAbout: indexWords(sentences),
    paragraphs: new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph])),
    names: new Map(article.names.map((name) => [name.id, name])),
    namesOf: new Map(nameSorts.map((sort) => [sort, article.names.filter((name) => name.sort === sort)])),
    speakers: speakersOf(article),
    nameFor: new Map(article.names.flatMap((name) => allNames(name).map((one) => [foldText(one), name]))),
    ...findNames(article, index, sentences),
    values: valueIndexOf(article, sentences, locale),
    answers: indexAnswers(article),
    firstStatement: new Map(
      [...article.statements].reverse().map((statement) => [statement.speaker, statement]),
    ),
    sayers: indexSayers(article),
  };
}

/** The sentence in which a place of evidence begins. */
export function sentenceOf(passage: Passage, evidence: Evidence): Sentence | undefined {
  return sentenceAt(passage.sentencesOf.get(evidence.paragraph) ?? [], evidence.start);
}

/** All names of one: the listed one first. */
export function allNames(name: Name): readonly string[] {
  return [name.name, ...name.also];
}

/** The name as a sentence would have it: with "the" where the text writes it with one, and before a common noun. */
export function nameInSentence(passage: Passage, name: Name): string {
  const isCommon = passage.locale.language === "en" && /^\p{Ll}/u.test(name.name);
  const article = passage.articleOf.get(name.id) ?? (isCommon ? "the" : undefined);
  return article === undefined ? name.name : `${article} ${name.name}`;
}

/** The same at the beginning of a sentence: "The harbour office". */
export function nameFirst(passage: Passage, name: Name): string {
  const text = nameInSentence(passage, name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function speakersOf({ names, statements }: Article): Name[] {
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  return names.filter(({ id, sort }) => sort === "person" || sort === "group" || speaking.has(id));
}

function indexWords(sentences: ReadonlyMap<string, readonly Sentence[]>): Map<string, Sentence[]> {
  const about = new Map<string, Sentence[]>();
  for (const sentence of [...sentences.values()].flat()) {
    for (const word of sentence.words) push(about, word, sentence);
  }
  return about;
}

function findNames(article: Article, index: TextIndex, sentences: ReadonlyMap<string, readonly Sentence[]>) {
  const sentencesWith = new Map<string, Set<Sentence>>();
  const articleOf = new Map<string, string>();
  const namesWith = namesByWord(article);
  for (const name of article.names) {
    const found = new Set<Sentence>();
    for (const one of allNames(name)) {
      for (const { paragraph: number, start } of findInText(index, one)) {
        const { id } = article.paragraphs[number] as Paragraph;
        const sentence = sentenceAt(sentences.get(id) ?? [], start);
        if (sentence !== undefined) found.add(sentence);
      }
    }
    // An inflected article ("dem", "des") would be wrong elsewhere; English has but one form.
    const places = index.locale.language === "en" ? findInText(index, name.name) : [];
    const longer = (namesWith.get(firstWord(name.name)) ?? []).filter(
      (one) => one.length > name.name.length && one.includes(name.name),
    );
    const written = places.map(({ paragraph: number, start, end }) => {
      const { text } = article.paragraphs[number] as Paragraph;
      return standingOf(name, text.slice(0, start), text.slice(end), longer, index.locale);
    });
    const isSure = written.includes("with the");
    if (isSure || (written.includes("perhaps with the") && !written.includes("without")))
      articleOf.set(name.id, "the");
    sentencesWith.set(name.id, found);
  }
  return { sentencesWith, articleOf };
}

/** Every name under each of its words: of many names few have one in common. */
function namesByWord(article: Article): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const one of article.names.flatMap(allNames))
    for (const word of new Set(one.match(wordOfName))) push(made, word, one);
  return made;
}

function firstWord(name: string): string {
  return name.match(wordOfName)?.[0] ?? "";
}

const wordOfName = /[\p{L}\p{M}\p{N}]+/gu;

type Standing = "with the" | "perhaps with the" | "without" | "within another";

/**
 * How the text writes a name in one place: "the Court", and "a council", which is "the council" from then on. In "the Garven
 * Post" the article is the newspaper's, and in "the Garven office" the office's.
 */
function standingOf(
  name: Name,
  before: string,
  after: string,
  longer: readonly string[],
  locale: Locale,
): Standing {
  const isCommon = /^\p{Ll}/u.test(name.name);
  const next = /^[\s-]+(\p{L}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  const goesOn = !isCommon && next !== undefined && (/^-/u.test(after) || /^\p{Lu}/u.test(next));
  const isPart = longer.some((one) => isWithin(name.name, before, after, one));
  if (goesOn || isPart) return "within another";
  const word = /(\p{L}+)\s$/u.exec(before.slice(-longestArticle))?.[1]?.toLowerCase();
  if (!(word === "the" || (isCommon && (word === "a" || word === "an")))) return "without";
  return isCommon || next === undefined || locale.reading.stopWords.includes(foldText(next))
    ? "with the"
    : "perhaps with the";
}

/** "the" and a space, with what tells that no longer word ends so. */
const longestArticle = 8;

function isWithin(name: string, before: string, after: string, longer: string): boolean {
  const at = longer.indexOf(name);
  return at >= 0 && before.endsWith(longer.slice(0, at)) && after.startsWith(longer.slice(at + name.length));
}

function indexAnswers(article: Article): Map<string, { fact: Fact; slot: Slot }[]> {
  const names = new Map(article.names.map((name) => [name.id, name]));
  const answers = new Map<string, { fact: Fact; slot: Slot }[]>();
  for (const fact of article.facts) {
    for (const slot of fact.slots) {
      const name = slot.name === undefined ? undefined : names.get(slot.name);
      const texts = new Set([slot.answer, ...slot.also, ...(name ? allNames(name) : [])].map(foldText));
      for (const text of texts) push(answers, text, { fact, slot });
    }
  }
  return answers;
}

function indexSayers(article: Article): Map<string, Set<string>> {
  const sayers = new Map<string, Set<string>>();
  for (const { speaker, words, own } of article.statements) {
    for (const text of new Set([words, own ?? words].map(foldText))) {
      const known = sayers.get(text);
      if (known === undefined) sayers.set(text, new Set([speaker]));
      else known.add(speaker);
    }
  }
  return sayers;
}
