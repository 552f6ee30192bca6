import type { Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { WriteContext } from "../format.ts";
import { embedPictures } from "../html/pictures.ts";
import { showForm } from "../shown-form.ts";
import { textView } from "../text-view.ts";
import { pageScript } from "./page-script.ts";
import { practicePage } from "./practice-page.ts";

/**
 * `practice.html`, on which a student practises alone: version A with its text, also where the worksheet has none. It is the
 * teacher's to hand out, since the answers stand in it.
 */
export const writePractice = async (quiz: Quiz, context: WriteContext): Promise<Written> => {
  const { addresses, losses } = embedPictures(quiz.article, context.pictures);
  const content = practicePage(
    quiz,
    showForm(quiz, quiz.forms[0]),
    textView(quiz.article, addresses),
    await pageScript(),
  );
  return { files: [{ name: "practice.html", audience: "teacher", content }], losses };
};
