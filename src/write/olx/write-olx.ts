import type { Loss, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { directionOf } from "../direction.ts";
import type { WriteContext } from "../format.ts";
import { onScreen } from "../on-screen.ts";
import { type Feedback, feedbackOf } from "../platform/feedback-of.ts";
import { itemTitle, oneLine } from "../platform/item-name.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { markedForm } from "../platform/marked-form.ts";
import { packPictures } from "../platform/packed-pictures.ts";
import { passageHtml } from "../platform/passage-html.ts";
import { platformWords } from "../platform/platform-words.ts";
import { safeText } from "../platform/safe-text.ts";
import { signLosses } from "../platform/sign-losses.ts";
import { textsOf } from "../platform/texts-of.ts";
import { tarFile } from "../tar-file.ts";
import { type Element, element } from "../xml/element.ts";
import { xmlFile } from "../xml/xml-file.ts";
import { courseFiles, type Unit } from "./course.ts";
import { olxLines, olxName, variableLoss } from "./olx-text.ts";
import { problemBody } from "./problem-body.ts";

/**
 * `olx.tar.gz`: version A as a course of one section, which Studio imports into an empty course. Each kind of question has
 * a page, with the text above it.
 */
export const writeOlx = (given: Quiz, context: WriteContext): Written => {
  const quiz = safeText(given);
  const words = platformWords(quiz);
  const instructionsOf = onScreen(quiz, "numbered");
  const feedback = feedbackOf(quiz);
  const form = markedForm(quiz);
  const rightToLeft = directionOf(quiz.language) === "rtl";
  const pictures = packPictures(quiz, context, (name) => `/static/${name}`);
  const html = passageHtml(quiz, pictures.addresses);
  const name = olxName(quiz.article.id);
  const losses: Loss[] = [];
  const units = form.sections.flatMap(({ questions, ...section }, index): Unit[] => {
    const problems = questions.flatMap((question) => {
      const { item, number } = question;
      const body = problemBody(question, words);
      if (body === undefined) {
        losses.push({
          item: item.id,
          what: "a question whose answers Open edX cannot compare",
          instead: "nothing: it is left out",
        });
        return [];
      }
      losses.push(...body.losses, ...variableLoss(item, textsOf(item)));
      const inner = [
        element("p", {}, element("em", {}, olxLines(instructionsOf(section)))),
        ...body.elements,
        solution(feedback(item)),
      ];
      const problem = element(
        "problem",
        {
          display_name: itemTitle(number, quiz.items.length, item.stem),
          weight: item.points,
        },
        rightToLeft ? element("div", { dir: "rtl" }, inner) : inner,
      );
      return [{ name: olxName(item.id), xml: xmlFile(problem) }];
    });
    const own = `${quiz.article.id}.${section.kind}.${index + 1}`;
    const text = {
      name: olxName(`${own}.text`),
      title: oneLine(quiz.article.title) || words.paper.text,
      html,
    };
    return problems.length === 0
      ? []
      : [
          {
            name: olxName(`${own}.page`),
            title: oneLine(section.title),
            ...(html === "" ? {} : { text }),
            problems,
          },
        ];
  });
  return {
    files: [
      {
        name: "olx.tar.gz",
        audience: "teacher",
        content: tarFile([
          ...courseFiles({ name, title: oneLine(quiz.title) || quiz.code, units }),
          ...pictures.files.map(({ name: file, bytes }) => [`course/static/${file}`, bytes] as const),
        ]),
      },
    ],
    losses: lossesIn("Open edX", [...signLosses(given), ...form.losses, ...pictures.losses, ...losses]),
  };
};

/** What "Show answer" says besides the answer. */
function solution({ why, quotes }: Feedback): Element {
  return element(
    "solution",
    {},
    element(
      "div",
      { class: "detailed-solution" },
      ...why.map((line) => element("p", {}, olxLines(line))),
      ...quotes.map((quote) => element("blockquote", {}, element("p", {}, olxLines(quote)))),
    ),
  );
}
