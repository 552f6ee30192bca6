import type { Loss, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { directionOf } from "../direction.ts";
import type { WriteContext } from "../format.ts";
import { embedPictures } from "../html/pictures.ts";
import { onScreen } from "../on-screen.ts";
import { feedbackOf } from "../platform/feedback-of.ts";
import { itemName, oneLine } from "../platform/item-name.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { markedForm } from "../platform/marked-form.ts";
import { passageHtml } from "../platform/passage-html.ts";
import { platformWords } from "../platform/platform-words.ts";
import { pointsLoss } from "../platform/points-loss.ts";
import { safePictures } from "../platform/safe-pictures.ts";
import { safeText } from "../platform/safe-text.ts";
import { signLosses } from "../platform/sign-losses.ts";
import { textsOf } from "../platform/texts-of.ts";
import { resultHtml } from "./result-html.ts";
import { isRanked } from "./survey-grid.ts";
import { surveyQuestion } from "./survey-question.ts";
import { bracesLoss, ofBraces, surveyText } from "./survey-text.ts";

/** `quiz.surveyjs.json`: version A on one page, the text above it; SurveyJS counts the right answers. */
export const writeSurveyjs = (given: Quiz, context: WriteContext): Written => {
  const quiz = safeText(given);
  const words = platformWords(quiz);
  const screens = { moved: onScreen(quiz, "moved"), numbered: onScreen(quiz, "numbered") };
  const feedback = feedbackOf(quiz);
  const form = markedForm(quiz);
  const pictures = embedPictures(quiz.article, safePictures(context));
  const passage = passageHtml(quiz, pictures.addresses);
  const losses: Loss[] = [...pictures.losses];
  const panels = form.sections.map(({ questions, ...section }, index) => ({
    type: "panel",
    name: `section.${index + 1}.${section.kind}`,
    title: surveyText(section.title),
    description: surveyText(screens[questions.every(isRanked) ? "moved" : "numbered"](section)),
    elements: questions.map((question) => {
      const { item } = question;
      const made = surveyQuestion(question, itemName(item.id), words);
      losses.push(...made.losses, ...pointsLoss(item, made.points), ...bracesLoss(item, textsOf(item)));
      return made.element;
    }),
  }));
  const asked = form.sections.flatMap(({ questions }) =>
    questions.map((question) => ({ question, feedback: feedback(question.item) })),
  );
  const result = resultHtml(asked, words);
  const survey = {
    title: surveyText(oneLine(quiz.title) || quiz.code),
    ...(words.language === "en" ? {} : { locale: localeOf(words.language) }),
    showQuestionNumbers: "off",
    pages: [
      {
        name: "quiz",
        elements: [
          ...(passage === "" ? [] : [{ type: "html", name: "text", html: ofBraces(passage) }]),
          ...panels,
        ],
      },
    ],
    completedHtml: directionOf(quiz.language) === "rtl" ? `<div dir="rtl">${result}</div>` : result,
  };
  return {
    files: [
      {
        name: "quiz.surveyjs.json",
        audience: "teacher",
        content: `${JSON.stringify(survey, null, 2)}\n`,
      },
    ],
    losses: lossesIn("SurveyJS", [...signLosses(given), ...form.losses, ...losses]),
  };
};

/** The name of SurveyJS's own words for its buttons; they are English where the page has not loaded others. */
function localeOf(language: string): string {
  return language === "zh" ? "zh-cn" : language;
}
