import { allNames, type Fact, type Slot } from "../../model/article.ts";
import { countWords } from "../../read/text/count-words.ts";
import { foldText } from "../../read/text/match.ts";
import { askedOf } from "../distractors/falsity.ts";
import type { Passage } from "../passage.ts";
import { unresolvedWord } from "../unresolved.ts";
import { boundLeftOut } from "./bound-left-out.ts";
import { hasOneAnswer } from "./one-answer.ts";
import { rightAnswers } from "./right-answers.ts";

/** A student can be expected to type so many words, and fewer of a reason or manner, which may be said in many ways (our own figures). */
const mostWords = { answer: 4, reason: 2 };

/**
 * Whether the answer to what `stem` asks can be typed, and marked by comparing it: it is short, it is one thing ("aid
 * and advice" may be given by halves), and it is the only one.
 */
export function isTypable(passage: Passage, fact: Fact, slot: Slot, stem: string): boolean {
  if (!isShort(passage, slot) || unresolvedWord(stem, passage.locale) !== undefined) return false;
  if (boundLeftOut(passage, fact, slot, stem) !== undefined) return false;
  if (rightAnswers([{ fact, slot }], passage).length > 1) return false;
  return hasOneAnswer(askedOf(passage, fact, slot, stem));
}

function isShort({ names, locale }: Passage, { answer, name, sort, value }: Slot): boolean {
  const listed = name === undefined ? undefined : names.get(name);
  if (listed !== undefined) return allNames(listed).some((one) => countWords(one) <= mostWords.answer);
  if (value !== undefined) return countWords(answer) <= mostWords.answer + 1;
  if (
    foldText(answer)
      .split(/\s+/u)
      .some((word) => locale.reading.joins.includes(word))
  )
    return false;
  return countWords(answer) <= (sort === "why" || sort === "how" ? mostWords.reason : mostWords.answer);
}
