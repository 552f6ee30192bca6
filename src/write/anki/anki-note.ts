import type { Asked, AskedForm } from "../platform/asked-form.ts";
import { askedLines, keyLines } from "../platform/card-lines.ts";
import { oneLine } from "../platform/item-name.ts";
import { ankiHtml } from "./anki-html.ts";

/** A note of the type "Basic". */
export interface AnkiNote {
  readonly name: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
}

/** Front: the question with its options. Back: the key, why, the reason of each option, and the words of the text. */
export function ankiNote({ question, name, instructions, feedback }: Asked, form: AskedForm): AnkiNote {
  const { item } = question;
  const { rightToLeft, quiz } = form;
  const field = (paragraphs: readonly string[]) =>
    `<div${rightToLeft ? " dir=rtl" : ""}>${paragraphs.map((html) => `<p>${html}</p>`).join("")}</div>`;
  const lines = (texts: readonly string[]) => texts.map(ankiHtml).join("<br>");
  const reasons =
    question.interaction === "choice"
      ? question.options
          .filter(({ rationale }) => rationale.trim() !== "" && !feedback.why.includes(rationale))
          .map(({ letter, rationale }) => `${letter}. ${rationale}`)
      : [];
  return {
    name,
    front: field([
      `<em>${ankiHtml(instructions)}</em>`,
      ankiHtml(item.stem),
      ...askedLines(question).map(lines),
    ]),
    back: field([
      `<strong>${lines(keyLines(question))}</strong>`,
      ...[feedback.why, reasons, feedback.quotes].filter((texts) => texts.length > 0).map(lines),
    ]),
    tags: [quiz.article.id, item.kind, item.process].map((tag) => oneLine(tag).replace(/[ "]/g, "_")),
  };
}
