import type { Loss, OutputFile } from "../../model/output.ts";
import type { WriteContext } from "../format.ts";
import { embedPictures } from "../html/pictures.ts";
import { render } from "../html/render.ts";
import type { AskedForm } from "./asked-form.ts";
import { hasText, textLoss } from "./has-text.ts";
import { passageHtml } from "./passage-html.ts";
import { safePictures } from "./safe-pictures.ts";

/**
 * The text as a page of its own, with its pictures inside, for platforms whose files have no place for it: opened in a browser,
 * marked, copied and put into the platform's editor above the questions.
 */
export function passagePage(
  name: string,
  { quiz, title, rightToLeft }: AskedForm,
  context: WriteContext,
): { readonly files: readonly OutputFile[]; readonly losses: readonly Loss[] } {
  if (!hasText(quiz)) return { files: [], losses: [] };
  const { addresses, losses } = embedPictures(quiz.article, safePictures(context));
  const content = render("platform/passage-page.njk", {
    language: quiz.language,
    direction: rightToLeft ? "rtl" : "ltr",
    title,
    passage: passageHtml(quiz, addresses),
  });
  return {
    files: [{ name, audience: "student", content }],
    losses: [...textLoss(quiz, `a page of its own, ${name}, to be put above the questions`), ...losses],
  };
}
