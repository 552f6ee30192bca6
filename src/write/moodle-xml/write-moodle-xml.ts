import type { Loss, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { WriteContext } from "../format.ts";
import { render } from "../html/render.ts";
import { isBareStatement } from "../on-screen.ts";
import { categoryPath } from "../platform/category-path.ts";
import { feedbackHtml, feedbackOf } from "../platform/feedback-of.ts";
import { htmlParagraph } from "../platform/html-text.ts";
import { itemName, itemTitle } from "../platform/item-name.ts";
import { packPictures } from "../platform/packed-pictures.ts";
import { passageHtml } from "../platform/passage-html.ts";
import { safeText } from "../platform/safe-text.ts";
import { showForm } from "../shown-form.ts";
import { wordsOf } from "../words-of.ts";
import type { MoodleQuestion } from "./moodle-question.ts";
import { questionBody } from "./question-body.ts";

/**
 * `moodle.xml`: the text as a description, then every question once, in the order of version A; Moodle shuffles. Category
 * by article and kind, idnumber by item.
 */
export function writeMoodleXml(given: Quiz, context: WriteContext): Written {
  const quiz = safeText(given);
  const form = showForm(quiz, quiz.forms[0]);
  const feedback = feedbackOf(quiz);
  const isBare = isBareStatement(quiz);
  const words = wordsOf(quiz);
  const pictures = packPictures(quiz, context, (name) => `@@PLUGINFILE@@/${name}`);
  const losses: Loss[] = [...pictures.losses];
  const categories = form.sections.map(({ title, instructions, questions }) => ({
    path: categoryPath(quiz.title || quiz.code, title),
    questions: questions.flatMap((question): MoodleQuestion[] => {
      const { item, number } = question;
      const made = questionBody(question, words);
      if (made === undefined) {
        losses.push({
          item: item.id,
          what: "a question that Moodle cannot mark",
          instead: "nothing: it is left out",
        });
        return [];
      }
      losses.push(...made.losses);
      return [
        {
          title: itemTitle(number, quiz.items.length, item.stem),
          name: itemName(item.id),
          // A statement alone does not tell what to do, and a bank has no sections.
          html: isBare(item) ? htmlParagraph(instructions) + made.html : made.html,
          feedbackHtml: feedbackHtml(feedback(item)),
          points: item.points,
          tags: [item.kind, item.process],
          body: made.body,
        },
      ];
    }),
  }));
  const content = render("moodle/quiz.njk", {
    path: categoryPath(quiz.title || quiz.code),
    passage: {
      title: itemTitle("0", quiz.items.length, quiz.title || quiz.code),
      name: itemName(`${quiz.article.id}.text`),
      html: passageHtml(quiz, pictures.addresses),
      files: pictures.files.map(({ name, bytes }) => ({
        name,
        base64: Buffer.from(bytes).toString("base64"),
      })),
    },
    categories,
  });
  return { files: [{ name: "moodle.xml", audience: "teacher", content }], losses };
}
