import type { Article, Paragraph } from "../../model/article.ts";
import type { Quiz } from "../../model/quiz.ts";
import { gappedParagraphs } from "../gapped-paragraphs.ts";
import type { Lettered, ShownForm, ShownQuestion } from "../shown-form.ts";
import { wordsOf } from "../words-of.ts";
import { headOf, textOf } from "./article-of-quiz.ts";

/**
 * The quiz as a student may have it (`docs/schema/quiz-student-1.schema.json`): forms in full, questions by number, options
 * by letter. Ids of items and the article's SHA-256 are left out: both come from the annotations, and whoever guesses an
 * annotation could test the guess by them. Every field is copied by name, so that a new one does not slip in.
 *
 * The text is always there, also for a worksheet without it (`--no-text`): that is a matter of paper, and a program that
 * shows questions about a text needs the text. A paragraph that a question gives with gaps is left to the question.
 */
export function studentJson(quiz: Quiz, forms: readonly ShownForm[]): object {
  const { title, language, code, article } = quiz;
  return {
    $schema: "urn:quizwright:schema:quiz-student:1",
    format: "quizwright-quiz-student/1",
    title,
    language,
    code,
    article: { ...headOf(article), ...textOf(withoutGapped(quiz, forms)) },
    forms: forms.map(({ label, sections }) => ({
      label,
      sections: sections.map(({ title: heading, instructions, questions }) => ({
        title: heading,
        instructions,
        questions: questions.map(questionJson),
      })),
    })),
  };
}

/** The versions share one text, and a question's number is theirs: the line does not say it. */
function withoutGapped(quiz: Quiz, forms: readonly ShownForm[]): Article {
  const gapped = new Set(forms.flatMap((form) => [...gappedParagraphs(form).keys()]));
  if (gapped.size === 0) return quiz.article;
  const { paper } = wordsOf(quiz);
  const paragraphs = quiz.article.paragraphs.map((paragraph): Paragraph => {
    if (!gapped.has(paragraph.id)) return paragraph;
    const text = paper.paragraphInQuestion(paragraph.id, undefined);
    return { id: paragraph.id, text, marks: [], form: "prose" };
  });
  return { ...quiz.article, paragraphs };
}

function questionJson(question: ShownQuestion): object {
  const { number, item, interaction } = question;
  const shared = { number, interaction, points: item.points, stem: item.stem };
  switch (question.interaction) {
    case "choice":
      return { ...shared, choose: question.item.key.length, options: question.options.map(lettered) };
    case "match":
      return {
        ...shared,
        statements: question.statements.map(lettered),
        options: question.options.map(lettered),
      };
    case "order":
      return { ...shared, entries: question.entries.map(lettered) };
    case "gap":
      return {
        ...shared,
        text: question.pieces.map((piece) =>
          "words" in piece ? { words: piece.words } : { gap: piece.letter },
        ),
        ...(question.bank && { bank: question.bank.map(({ text }) => text) }),
      };
    case "text":
      return shared;
    default:
      return question satisfies never;
  }
}

function lettered({ letter, text }: Lettered<{ readonly text: string }>): object {
  return { letter, text };
}
