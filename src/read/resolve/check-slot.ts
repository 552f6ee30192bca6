import { placeIn } from "../draft.ts";
import { findWords, fold } from "../text/match.ts";
import { isSameValue, keyForm, valueOfAnswer } from "./answers.ts";
import { type Context, report } from "./context.ts";
import { plain, shown } from "./entry-text.ts";
import type { NamesOfArticle } from "./names-of-article.ts";
import { isPartedByCommas } from "./parted-by-commas.ts";
import type { OpenSlot } from "./slots.ts";

/** The question must not give its answer away, and a wrong answer must not be right. */
export function checkSlot(slot: OpenSlot, names: NamesOfArticle, context: Context): boolean {
  const { locale } = context;
  const answer = slot.bracket.answer;
  const forms = [answer, ...(slot.name === undefined ? [] : (names.table.names.get(slot.name)?.forms ?? []))];
  let fine = true;
  if (slot.question) {
    const question = plain(slot.question);
    const told = forms.find((form) => findWords(fold(question), form).length > 0);
    if (told !== undefined) {
      fine = false;
      report(context, placeIn(slot.question), {
        code: "question-contains-answer",
        reason: `The question contains its answer, "${shown(told, 40)}".`,
        remedy: "Ask without these words, or put other words of the sentence in brackets.",
      });
    }
  }
  const right = new Set(forms.map((form) => keyForm(form, locale)));
  const also = new Set(slot.also.map((other) => keyForm(plain(other), locale)));
  for (const other of slot.also) isPartedByCommas(other, context, answer);
  const value = valueOfAnswer(answer, slot.bracket.sort, locale);
  for (const wrong of slot.not) {
    const words = plain(wrong);
    const form = keyForm(words, locale);
    const isName = right.has(form);
    if (!isName && !also.has(form) && !isSameValue(value, valueOfAnswer(words, slot.bracket.sort, locale)))
      continue;
    fine = false;
    const why =
      form === keyForm(answer, locale) || (!isName && !also.has(form))
        ? `it is the answer, "${shown(answer, 40)}"`
        : also.has(form) && !isName
          ? 'it is among the right ones under "also:"'
          : `it is another name of ${shown(answer, 40)}`;
    report(context, placeIn(wrong), {
      code: "wrong-answer-is-right",
      reason: `"${shown(words, 40)}" is no wrong answer: ${why}.`,
      remedy: "Take it out, or write something that is wrong according to the text.",
    });
  }
  return fine;
}
