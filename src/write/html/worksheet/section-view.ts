import type { Locale } from "../../../locale/locale.ts";
import { localeFor } from "../../../locale/locales.ts";
import type { Quiz } from "../../../model/quiz.ts";
import type { ShownForm, ShownQuestion } from "../../shown-form.ts";
import type { PageView } from "../page-view.ts";
import { type QuestionView, questionView, type Setting } from "./question-view.ts";
import { type Stressed, stressed } from "./stressed.ts";

/** A section of questions as the template takes it. */
export interface SectionView {
  readonly title: string;
  readonly range: string;
  readonly points: number;
  readonly instructions: readonly Stressed[];
  /** Where every question is answered on the same scale, its steps: the section is a table. */
  readonly scale: readonly { readonly letter: string; readonly text: string }[];
  /** Whether each question says its marks: not where the section's say the same. */
  readonly marks: boolean;
  readonly questions: readonly QuestionView[];
}

/** The sections of a form under one density. `placed` adds to a text where its words stand. */
export function sectionViews(
  form: ShownForm,
  quiz: Quiz,
  { words, more }: PageView,
  setting: Setting,
  placed: (text: string) => string,
): SectionView[] {
  const locale = localeFor(quiz.language);
  return form.sections.map(({ title, instructions, questions }) => {
    const points = questions.map(({ item }) => item.points);
    const even = new Set(points).size === 1;
    // Several short answers take a line each; where questions differ, an answer may be longer.
    const leads = questions.length > 1 ? leadsOf(questions, locale) : [];
    const lines =
      questions.length > 1 && questions.every(({ interaction }) => interaction === "text") ? 1 : 2;
    return {
      title,
      range: words.questionRange(questions[0]?.number ?? "", questions.at(-1)?.number ?? ""),
      points: points.reduce((sum, one) => sum + one, 0),
      instructions: stressed(instructions, more.operative),
      scale: scaleOf(questions, locale),
      marks: !even || (setting.density.columns === 1 && questions.length > 1),
      questions: questions.map((question) =>
        questionView(
          question,
          saysSo(question, locale) ? "" : placed(withoutLead(question.item.stem, leads)),
          lines,
          setting,
          placed,
        ),
      ),
    };
  });
}

/** The steps of the scale on which all questions are answered: true, false, not given. */
function scaleOf(
  questions: readonly ShownQuestion[],
  { answers }: Locale,
): readonly { letter: string; text: string }[] {
  const truth: readonly string[] = Object.values(answers.truth);
  const [first] = questions;
  if (first?.interaction !== "choice") return [];
  const steps = first.options.map(({ letter, text }) => ({ letter, text }));
  const same = questions.every(
    (question) =>
      question.interaction === "choice" &&
      question.options.length === steps.length &&
      question.options.every(({ text }, index) => truth.includes(text) && text === steps[index]?.text),
  );
  return same ? steps : [];
}

/** Whether a question's stem says no more than the section does: then its parts stand under the heading. */
function saysSo({ item, interaction }: ShownQuestion, { stems }: Locale): boolean {
  if (interaction === "gap") return item.stem === stems.fillSentence || item.stem === stems.fillSentences;
  const usual: readonly string[] = [
    stems.matchSpeakers,
    stems.wordMeanings,
    stems.whichParagraph,
    stems.orderEvents,
    stems.whenWasIt,
    stems.whoIsWho,
  ];
  return (interaction === "match" || interaction === "order") && usual.includes(item.stem);
}

/**
 * What every stem of a section begins with and its heading says: "How does the text present this?". Without it the statement
 * stands alone.
 */
function leadsOf(questions: readonly ShownQuestion[], { stems }: Locale): readonly string[] {
  const place = "\ufffc";
  const leads = [stems.presented(place), stems.whoSaidReported(place), stems.whoSaidQuoted(place)].flatMap(
    (stem) =>
      stem.endsWith(place) ? [stem.slice(0, -place.length)] : (/^(.*\s)\P{L}+$/su.exec(stem)?.[1] ?? []),
  );
  const all = questions.every(({ item }) => leads.some((lead) => item.stem.startsWith(lead)));
  return all ? leads : [];
}

function withoutLead(stem: string, leads: readonly string[]): string {
  const lead = leads.find((one) => stem.startsWith(one));
  return lead === undefined ? stem : stem.slice(lead.length);
}
