import type { Loss, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { onScreen } from "../on-screen.ts";
import { feedbackOf } from "../platform/feedback-of.ts";
import { hasText } from "../platform/has-text.ts";
import { oneLine } from "../platform/item-name.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { markedForm } from "../platform/marked-form.ts";
import { passageLosses } from "../platform/passage-html.ts";
import { passageText } from "../platform/passage-text.ts";
import { platformWords } from "../platform/platform-words.ts";
import { pointsLoss } from "../platform/points-loss.ts";
import { safeText } from "../platform/safe-text.ts";
import { signLosses } from "../platform/sign-losses.ts";
import { textsOf } from "../platform/texts-of.ts";
import { type FormItem, textItem } from "./form-item.ts";
import { formQuestion } from "./form-question.ts";

/**
 * `quiz.google-forms.json`: version A as the body of `forms.batchUpdate` for an empty form. That the form is a quiz is
 * said first, else Forms refuses points and keys.
 */
export const writeGoogleForms = (given: Quiz): Written => {
  const quiz = safeText(given);
  const words = platformWords(quiz);
  const instructionsOf = onScreen(quiz, "numbered");
  const feedback = feedbackOf(quiz);
  const form = markedForm(quiz);
  const title = oneLine(quiz.title) || quiz.code;
  const losses: Loss[] = [];
  const sections = form.sections.flatMap(({ questions, ...section }, index) => {
    const items = questions.flatMap((question): readonly FormItem[] => {
      const { item } = question;
      const made = formQuestion(question, feedback(item), words);
      if (made === undefined) {
        losses.push({
          item: item.id,
          what: "a question of whose options two read alike, or one is empty",
          instead: "nothing: it is left out",
        });
        return [];
      }
      losses.push(...made.losses, ...pointsLoss(item, made.points));
      if (textsOf(item).some((text) => /[\r\n]/.test(text)))
        losses.push({ item: item.id, what: "the lines of its texts", instead: "one line for each text" });
      return made.items;
    });
    return items.length === 0
      ? []
      : [textItem(`section.${index + 1}.${section.kind}`, section.title, instructionsOf(section)), ...items];
  });
  const text = hasText(quiz)
    ? [textItem(`${quiz.article.id}.text`, quiz.article.title, passageText(quiz))]
    : [];
  const items = [...text, ...sections];
  const requests = [
    { updateSettings: { settings: { quizSettings: { isQuiz: true } }, updateMask: "quizSettings.isQuiz" } },
    {
      updateFormInfo: {
        info: { title, description: words.paper.setCode(quiz.code) },
        updateMask: "title,description",
      },
    },
    ...items.map((item, index) => ({ createItem: { item, location: { index } } })),
  ];
  return {
    files: [
      {
        name: "quiz.google-forms.json",
        audience: "teacher",
        content: `${JSON.stringify({ requests }, null, 2)}\n`,
      },
    ],
    losses: lossesIn("Google Forms", [
      ...signLosses(given),
      ...form.losses,
      ...passageLosses(quiz),
      ...losses,
    ]),
  };
};
