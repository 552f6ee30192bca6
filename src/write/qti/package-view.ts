import { localeFor } from "../../locale/locales.ts";
import type { Loss } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { WriteContext } from "../format.ts";
import { onScreen } from "../on-screen.ts";
import { type Feedback, feedbackOf } from "../platform/feedback-of.ts";
import { itemName, itemTitle, oneLine } from "../platform/item-name.ts";
import { markedForm } from "../platform/marked-form.ts";
import { type PackedPicture, packPictures } from "../platform/packed-pictures.ts";
import { passageHtml } from "../platform/passage-html.ts";
import { safeText } from "../platform/safe-text.ts";
import { signLosses } from "../platform/sign-losses.ts";
import { ask } from "./ask.ts";
import type { Asked } from "./asked.ts";

/** The first form of a quiz with its questions asked, ready for a package of either version. */
export interface PackageView {
  readonly identifier: string;
  readonly title: string;
  /** As `xml:lang` takes it; nothing where it is no tag. */
  readonly language: string | undefined;
  readonly passage: string;
  /** The text's pictures, each with its place in the package. */
  readonly pictures: readonly (PackedPicture & { readonly identifier: string; readonly href: string })[];
  readonly sections: readonly {
    readonly title: string;
    readonly instructions: string;
    readonly items: readonly PackagedItem[];
  }[];
  readonly losses: readonly Loss[];
}

export interface PackagedItem {
  readonly identifier: string;
  readonly href: string;
  readonly title: string;
  readonly points: number;
  readonly asked: Asked;
  readonly feedback: Feedback;
}

export function packageView(given: Quiz, context: WriteContext): PackageView {
  const quiz = safeText(given);
  const { reading } = localeFor(quiz.language);
  const feedback = feedbackOf(quiz);
  const form = markedForm(quiz);
  const instructionsOf = onScreen(quiz, "moved");
  const pictures = packPictures(quiz, context, hrefOf);
  const sections = form.sections.map(({ questions, ...section }) => ({
    title: oneLine(section.title),
    instructions: instructionsOf(section),
    items: questions.map((question): PackagedItem => {
      const { item, number } = question;
      // Letters first: an identifier must not begin with a digit.
      const identifier = `item-${itemName(item.id)}`;
      return {
        identifier,
        href: `items/${identifier}.xml`,
        title: itemTitle(number, quiz.items.length, item.stem),
        points: item.points,
        asked: ask(question, reading.articles),
        feedback: feedback(item),
      };
    }),
  }));
  return {
    identifier: `test-${itemName(`${quiz.article.id}.${quiz.code}`)}`,
    title: oneLine(quiz.title) || quiz.code,
    language: /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(quiz.language) ? quiz.language : undefined,
    passage: passageHtml(quiz, pictures.addresses),
    pictures: pictures.files.map((picture) => ({
      ...picture,
      identifier: picture.name.replace(".", "-"),
      href: hrefOf(picture.name),
    })),
    sections,
    losses: [
      ...signLosses(given),
      ...form.losses,
      ...pictures.losses,
      ...sections.flatMap(({ items }) => items.flatMap(({ asked }) => asked.losses)),
    ],
  };
}

function hrefOf(picture: string): string {
  return `images/${picture}`;
}
