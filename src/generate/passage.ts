import type { Locale } from "../locale/locale.ts";
import { localeFor } from "../locale/locales.ts";
import type { Article, Fact, Name, Paragraph, Slot } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Value } from "../model/value.ts";
import { contentWords } from "../read/content-words.ts";
import { findWords, fold, foldText } from "../read/match.ts";
import { sentencesOf } from "../read/sentences.ts";
import { scanValues } from "../read/values/scan-values.ts";

/** An article with what every generator looks up in it, worked out once. */
export interface Passage {
  readonly article: Article;
  readonly locale: Locale;
  readonly sentences: readonly Sentence[];
  /** Sentences by the paragraph's letter, in order. */
  readonly sentencesOf: ReadonlyMap<string, readonly Sentence[]>;
  readonly paragraphs: ReadonlyMap<string, Paragraph>;
  readonly names: ReadonlyMap<string, Name>;
  /** By the name's id: the sentences in which it, or another name of it, stands. */
  readonly sentencesWith: ReadonlyMap<string, ReadonlySet<Sentence>>;
  /** By the name's id: "the" where the text writes it so. */
  readonly articleOf: ReadonlyMap<string, string>;
  /** The dates and quantities of the text, in order. */
  readonly values: readonly TextValue[];
  /** By the folded answer (and each `also`, and each other name of it): the slots that it answers. */
  readonly answers: ReadonlyMap<string, readonly { readonly fact: Fact; readonly slot: Slot }[]>;
}

export interface Sentence {
  readonly paragraph: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export interface TextValue {
  readonly value: Value;
  readonly text: string;
  readonly sentence: Sentence;
  readonly start: number;
}

export function passageOf(article: Article): Passage {
  const locale = localeFor(article.language);
  const sentencesByParagraph = new Map<string, Sentence[]>();
  for (const paragraph of article.paragraphs) {
    sentencesByParagraph.set(
      paragraph.id,
      sentencesOf(paragraph.text, locale).map(({ start, end }, index) => {
        const text = paragraph.text.slice(start, end);
        return { paragraph: paragraph.id, index, start, end, text, words: contentWords(text, locale) };
      }),
    );
  }
  const { sentencesWith, articleOf } = findNames(article, sentencesByParagraph, locale);
  return {
    article,
    locale,
    sentences: [...sentencesByParagraph.values()].flat(),
    sentencesOf: sentencesByParagraph,
    paragraphs: new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph])),
    names: new Map(article.names.map((name) => [name.id, name])),
    sentencesWith,
    articleOf,
    values: findValues(article, sentencesByParagraph, locale),
    answers: indexAnswers(article),
  };
}

/** The sentence in which a place of evidence begins. */
export function sentenceOf(passage: Passage, evidence: Evidence): Sentence | undefined {
  return passage.sentencesOf
    .get(evidence.paragraph)
    ?.findLast((sentence) => sentence.start <= evidence.start);
}

/** All names of one: the listed one first. */
export function allNames(name: Name): readonly string[] {
  return [name.name, ...name.also];
}

/** The name as a sentence would have it: with "the" where the text writes it with one. */
export function nameInSentence(passage: Passage, name: Name): string {
  const article = passage.articleOf.get(name.id);
  return article === undefined ? name.name : `${article} ${name.name}`;
}

/** The same at the beginning of a sentence: "The harbour office". */
export function nameFirst(passage: Passage, name: Name): string {
  const text = nameInSentence(passage, name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function findNames(article: Article, sentences: ReadonlyMap<string, readonly Sentence[]>, locale: Locale) {
  const sentencesWith = new Map<string, Set<Sentence>>();
  const articleOf = new Map<string, string>();
  const folded = article.paragraphs.map((paragraph) => ({ paragraph, text: fold(paragraph.text) }));
  for (const name of article.names) {
    const found = new Set<Sentence>();
    for (const { paragraph, text } of folded) {
      for (const [position, one] of allNames(name).entries()) {
        for (const { start } of findWords(text, one)) {
          const sentence = sentences.get(paragraph.id)?.findLast((candidate) => candidate.start <= start);
          if (sentence !== undefined) found.add(sentence);
          const before = /(\p{L}+)\s$/u.exec(paragraph.text.slice(Math.max(0, start - 20), start))?.[1];
          // An inflected article ("dem", "des") would be wrong elsewhere; English has but one form.
          if (position === 0 && locale.language === "en" && before?.toLowerCase() === "the")
            articleOf.set(name.id, "the");
        }
      }
    }
    sentencesWith.set(name.id, found);
  }
  return { sentencesWith, articleOf };
}

function findValues(
  article: Article,
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  locale: Locale,
): readonly TextValue[] {
  return article.paragraphs.flatMap((paragraph) =>
    scanValues(paragraph.text, locale).flatMap(({ start, text, value }) => {
      const sentence = sentences.get(paragraph.id)?.findLast((candidate) => candidate.start <= start);
      return sentence === undefined ? [] : [{ value, text, sentence, start }];
    }),
  );
}

function indexAnswers(article: Article): Map<string, { fact: Fact; slot: Slot }[]> {
  const names = new Map(article.names.map((name) => [name.id, name]));
  const answers = new Map<string, { fact: Fact; slot: Slot }[]>();
  for (const fact of article.facts) {
    for (const slot of fact.slots) {
      const name = slot.name === undefined ? undefined : names.get(slot.name);
      const texts = new Set([slot.answer, ...slot.also, ...(name ? allNames(name) : [])].map(foldText));
      for (const text of texts) {
        const slots = answers.get(text);
        if (slots === undefined) answers.set(text, [{ fact, slot }]);
        else slots.push({ fact, slot });
      }
    }
  }
  return answers;
}
