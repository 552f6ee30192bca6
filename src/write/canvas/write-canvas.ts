import { hash } from "node:crypto";
import { localeFor } from "../../locale/locales.ts";
import type { Loss, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { directionOf } from "../direction.ts";
import type { WriteContext } from "../format.ts";
import { onScreen } from "../on-screen.ts";
import { feedbackOf } from "../platform/feedback-of.ts";
import { itemName, itemTitle, oneLine } from "../platform/item-name.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { markedForm } from "../platform/marked-form.ts";
import { packPictures } from "../platform/packed-pictures.ts";
import { passageHtml } from "../platform/passage-html.ts";
import { safeText } from "../platform/safe-text.ts";
import { signLosses } from "../platform/sign-losses.ts";
import { wordsOf } from "../words-of.ts";
import { element } from "../xml/element.ts";
import { written, xmlFile } from "../xml/xml-file.ts";
import { zipFile } from "../zip-file.ts";
import { ask } from "./ask.ts";
import { assessmentMeta } from "./assessment-meta.ts";
import { itemElement, textElement } from "./item-element.ts";
import { manifest } from "./manifest.ts";
import { isTooLong, textParts } from "./text-parts.ts";

const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const namespace = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

/** `canvas.zip`: version A as the QTI 1.2 package that Canvas makes and takes, for classic and New Quizzes. */
export const writeCanvas = (given: Quiz, context: WriteContext): Written => {
  const quiz = safeText(given);
  const { reading } = localeFor(quiz.language);
  const instructionsOf = onScreen(quiz, "numbered");
  const feedback = feedbackOf(quiz);
  const form = markedForm(quiz);
  const ident = identOf(`${quiz.article.id}.${quiz.code}`);
  const pictures = packPictures(quiz, context, hrefOf, (type) => type !== "image/svg+xml");
  const passage = passageHtml(quiz, pictures.addresses);
  const texts = (passage === "" ? [] : textParts(passage)).map((html, index) => ({
    ident: identOf(`${quiz.article.id}.text${index === 0 ? "" : `.${index + 1}`}`),
    html,
  }));
  const text = texts[0]?.ident;
  const title = oneLine(quiz.title) || quiz.code;
  const asked = form.sections.flatMap(({ questions, ...section }) =>
    questions.map((question) => {
      const item = ask(question, reading.articles);
      const { points } = question.item;
      const whole = itemElement({
        ident: identOf(itemName(question.item.id)),
        title: itemTitle(question.number, quiz.items.length, question.item.stem),
        points,
        instructions: instructionsOf(section),
        item,
        feedback: feedback(question.item),
        text,
        rightToLeft: directionOf(quiz.language) === "rtl",
      });
      return { points, losses: item.losses, element: written(whole) };
    }),
  );
  const assessment = element(
    "questestinterop",
    {
      xmlns: namespace,
      "xmlns:xsi": xsi,
      "xsi:schemaLocation": `${namespace} http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd`,
    },
    element(
      "assessment",
      { ident, title },
      element(
        "section",
        { ident: "root_section" },
        texts.map(({ ident, html }) => textElement(ident, title, html)),
        asked.map((one) => one.element),
      ),
    ),
  );
  const points = asked.reduce((sum, item) => sum + item.points, 0);
  return {
    files: [
      {
        name: "canvas.zip",
        audience: "teacher",
        content: zipFile([
          [
            "imsmanifest.xml",
            xmlFile(
              manifest(
                ident,
                title,
                pictures.files.map(({ name }) => hrefOf(name)),
              ),
            ),
          ],
          [`${ident}/${ident}.xml`, xmlFile(assessment)],
          [
            `${ident}/assessment_meta.xml`,
            xmlFile(
              assessmentMeta({ ident, title, points, description: wordsOf(quiz).paper.setCode(quiz.code) }),
            ),
          ],
          ...pictures.files.map(({ name, bytes }): [string, Uint8Array] => [hrefOf(name), bytes]),
        ]),
      },
    ],
    losses: lossesIn("Canvas", [
      ...signLosses(given),
      ...form.losses,
      ...pictures.losses,
      ...textLosses(quiz.article.id, texts),
      ...asked.flatMap(({ losses }) => losses),
    ]),
  };
};

/** A name in the form of Canvas's own, for the same thing always the same: what is imported again replaces what was there. */
function identOf(name: string): string {
  return `q${hash("sha256", name, "hex").slice(0, 32)}`;
}

function hrefOf(picture: string): string {
  return `images/${picture}`;
}

function textLosses(article: string, texts: readonly { readonly html: string }[]): Loss[] {
  const losses: Loss[] = [];
  if (texts.length > 1)
    losses.push({
      item: article,
      what: "the text in one piece: Canvas takes no more than 16,000 characters at once",
      instead: `${texts.length} texts, one after the other; in New Quizzes questions stand beside the first`,
    });
  if (texts.some(({ html }) => isTooLong(html)))
    losses.push({
      item: article,
      what: "a paragraph longer than 16,000 characters",
      instead: "nothing: Canvas leaves it out",
    });
  return losses;
}
