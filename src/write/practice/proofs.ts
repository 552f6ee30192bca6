import type { Locale } from "../../locale/locale.ts";
import type { Article } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import { sentenceAround } from "../../read/text/sentences.ts";
import type { ShownQuestion } from "../shown-form.ts";

/** A stretch of a paragraph that proves questions: their numbers in the page, for its sentence or for the very words. */
export interface Proof {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly question: number;
  readonly part: "sentence" | "words";
}

/** Where the text proves the questions: the sentence that a student should read again, and in it the words that decide. */
export function proofsOf(questions: readonly ShownQuestion[], article: Article, locale: Locale): Proof[] {
  const texts = new Map(article.paragraphs.map(({ id, text }) => [id, text]));
  return questions.flatMap((question, index) =>
    evidenceOf(question).flatMap(({ paragraph, start, end }): Proof[] => {
      const text = texts.get(paragraph);
      if (text === undefined) return [];
      const shared = { paragraph, question: index + 1 };
      return [
        { ...shared, ...sentenceAround(text, start, end, locale), part: "sentence" },
        { ...shared, start, end, part: "words" },
      ];
    }),
  );
}

function evidenceOf(question: ShownQuestion): readonly Evidence[] {
  return question.interaction === "match"
    ? question.statements.flatMap(({ evidence }) => evidence)
    : question.item.evidence;
}
