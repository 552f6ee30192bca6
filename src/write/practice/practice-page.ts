import { localeFor } from "../../locale/locales.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Quiz } from "../../model/quiz.ts";
import { gappedParagraphs } from "../gapped-paragraphs.ts";
import { render } from "../html/render.ts";
import { onScreen } from "../on-screen.ts";
import { pageView } from "../page-view.ts";
import { quoter } from "../quotes.ts";
import { creditsOf } from "../sheet-facts.ts";
import type { ShownForm } from "../shown-form.ts";
import type { TextBlock } from "../text-view.ts";
import { wordsOf } from "../words-of.ts";
import type { PageScript } from "./page-script.ts";
import { passageOf, type Withheld } from "./passage.ts";
import { practiceQuestion } from "./practice-question.ts";
import type { PracticeSays } from "./practice-says.ts";
import { proofsOf } from "./proofs.ts";

/** The whole page: the text, the questions with their answers, and the script that compares. */
export function practicePage(
  quiz: Quiz,
  form: ShownForm,
  text: readonly TextBlock[],
  { code, hash }: PageScript,
): string {
  const { article } = quiz;
  const locale = localeFor(quiz.language);
  const words = wordsOf(quiz).practice;
  const page = pageView(quiz);
  const instructionsOf = onScreen(quiz, "numbered");
  const questions = form.sections.flatMap((section) => section.questions);
  const indexOf = new Map(questions.map((question, index) => [question, index + 1]));
  const inTextOrder = new Map(article.paragraphs.map(({ id }, place) => [id, place]));
  const placeOf = ({ paragraph, start }: Evidence) => (inTextOrder.get(paragraph) ?? 0) * 1e7 + start;
  const quoteEach = quoter(article, locale);
  // As the text has them: what comes first in the key of an order is not told by what is quoted first.
  const quote = (evidence: readonly Evidence[]) =>
    quoteEach([...evidence].sort((a, b) => placeOf(a) - placeOf(b)));
  const { articles } = locale.reading;
  const says: PracticeSays = { ...words.says, articles };
  return render("practice/page.njk", {
    page,
    words,
    label: form.label,
    facts: [
      ...(article.level === undefined ? [] : [page.words.level(article.level)]),
      ...(article.minutes === undefined ? [] : [page.words.minutes(article.minutes)]),
      ...(questions.length === 0 ? [] : [rangeOf(questions.map(({ number }) => number))]),
    ],
    text: passageOf(text, proofsOf(questions, article, locale), withheldBy()),
    credits: creditsOf(quiz),
    sections: form.sections.map(({ questions: own, ...section }) => ({
      title: section.title,
      instructions: instructionsOf(section),
      range: rangeOf(own.map(({ number }) => number)),
      questions: own.map((question) =>
        practiceQuestion(question, indexOf.get(question) ?? 0, quote, words, articles),
      ),
    })),
    data: JSON.stringify(says),
    script: code,
    scriptHash: hash,
  });

  function rangeOf(numbers: readonly string[]): string {
    return page.words.questionRange(numbers[0] ?? "", numbers.at(-1) ?? "");
  }

  /** What a question gives with gaps is read there first. */
  function withheldBy(): Map<string, Withheld> {
    return new Map(
      [...gappedParagraphs(form)].map(([letter, number]) => {
        const until = questions.findIndex((question) => question.number === number) + 1;
        return [letter, { until, instead: page.words.paragraphInQuestion(letter, number) }];
      }),
    );
  }
}
