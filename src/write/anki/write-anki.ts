import type { Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { askedForm } from "../platform/asked-form.ts";
import { textLoss } from "../platform/has-text.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { ankiNote } from "./anki-note.ts";

/**
 * `quiz.anki.txt`: a note a question, in the order of version A. The head lines tell Anki all that its import window would
 * ask; the first column is the note's name for good, so that an import again replaces it. Fields hold no tab, no line end and
 * no quotation mark, so that none is in quotation marks.
 */
export function writeAnki(given: Quiz): Written {
  const form = askedForm(given);
  const head = [
    "separator:tab",
    "html:true",
    "notetype:Basic",
    // Two colons would open a deck within a deck.
    `deck:${form.title.replaceAll("::", ": ")}`,
    "guid column:1",
    "tags column:4",
  ];
  const rows = form.questions.map((asked) => {
    const { name, front, back, tags } = ankiNote(asked, form);
    return [name, front, back, tags.join(" ")].join("\t");
  });
  return {
    files: [
      {
        name: "quiz.anki.txt",
        audience: "teacher",
        content: [...head.map((line) => `#${line}`), ...rows].map((line) => `${line}\n`).join(""),
      },
    ],
    losses: lossesIn("Anki", [
      ...form.losses,
      ...textLoss(form.quiz, "nothing but the words that prove an answer, on the back of its card"),
    ]),
  };
}
