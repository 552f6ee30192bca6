import type { Loss, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { textLoss } from "../platform/has-text.ts";
import { oneLine } from "../platform/item-name.ts";
import { safeText } from "../platform/safe-text.ts";
import { type ShownQuestion, showForm } from "../shown-form.ts";

/** `quiz.aiken.txt`: choices with one right answer, in the order of version A; a stem and an option have one line each. */
export function writeAiken(given: Quiz): Written {
  const quiz = safeText(given);
  const losses: Loss[] = textLoss(quiz, "nothing: Aiken has no place for it");
  const blocks = showForm(quiz, quiz.forms[0]).sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const block = blockOf(question);
      if (block === undefined) {
        losses.push({
          item: question.item.id,
          what: "a question that is no choice of one answer",
          instead: "nothing: Aiken has no place for it",
        });
        return [];
      }
      return [block];
    }),
  );
  const content = blocks.map((block) => `${block}\n`).join("\n");
  return { files: [{ name: "quiz.aiken.txt", audience: "teacher", content }], losses };
}

function blockOf(question: ShownQuestion): string | undefined {
  if (question.interaction !== "choice" || question.item.key.length !== 1) return undefined;
  const { item, number, options } = question;
  const right = options.find(({ id }) => id === item.key[0]);
  // Letters end at Z; an answer that no option has would be imported without a key.
  if (right === undefined || options.length < 2 || options.length > 26) return undefined;
  const stem = oneLine(item.stem);
  return [
    opensLikePart.test(stem) || stem === "" ? `${number}. ${stem}` : stem,
    ...options.map(({ letter, text }) => `${letter}. ${oneLine(text)}`),
    `ANSWER: ${right.letter}`,
  ].join("\n");
}

/** A stem such as "A. Lincoln was …" would be read as an option. */
const opensLikePart = /^(?:[A-Z][.)]|ANSWER:)/iu;
