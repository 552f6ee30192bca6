import type { Locale } from "../locale/locale.ts";
import { localeFor } from "../locale/locales.ts";
import {
  type Article,
  allNames,
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
import { indexText, push, sentencesIn, type TextIndex } from "../read/text/text-index.ts";
import { type Sentence, sentenceAt } from "./sentence.ts";
import { type ValueIndex, valueIndexOf } from "./value-index.ts";
import { type WrittenNames, writtenNames } from "./written-names.ts";

/**
 * An article with what every generator looks up in it, worked out once. Look-ups cost the same in a long article as in a
 * short one, so that time grows with the number of facts and not with its square.
 */
export interface Passage extends WrittenNames {
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
    ...writtenNames(article, index, sentences),
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
