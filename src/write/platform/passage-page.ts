import type { OutputFile } from "../../model/output.ts";
import { render } from "../html/render.ts";
import type { AskedForm } from "./asked-form.ts";
import { passageHtml } from "./passage-html.ts";

/**
 * The text as a page of its own, for platforms whose files have no place for it: opened in a browser, marked, copied and put
 * into the platform's editor above the questions.
 */
export function passagePage(name: string, { quiz, title, rightToLeft }: AskedForm): OutputFile {
  const content = render("platform/passage-page.njk", {
    language: quiz.language,
    direction: rightToLeft ? "rtl" : "ltr",
    title,
    passage: passageHtml(quiz),
  });
  return { name, audience: "student", content };
}
