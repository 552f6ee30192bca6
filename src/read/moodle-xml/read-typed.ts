import { textOf } from "../bank/bodies.ts";
import { literalAnswer } from "../bank/literal-answer.ts";
import type { ReadBody } from "../bank/question.ts";
import { typedGap } from "../bank/typed-gap.ts";
import { htmlWords } from "../html/html-words.ts";
import { childOf, childrenOf, type XmlElement } from "../xml/read-xml.ts";
import { fieldText, type MoodleHead } from "./question-head.ts";

/** What is typed: words, or a number. Answers are plain text. */
export function readTyped(element: XmlElement, head: MoodleHead, isNumber: boolean): ReadBody {
  const lost: string[] = [];
  const accepted = childrenOf(element, "answer").flatMap((answer) => {
    const text = fieldText(answer).trim();
    const fraction = Number(answer.attributes.fraction ?? "0");
    if (htmlWords(fieldText(childOf(answer, "feedback"))).text !== "")
      lost.push("what is said to single answers");
    if (fraction < 99.9) {
      if (text !== "" && text !== "*") lost.push("answers that are wrong, or right in part");
      return [];
    }
    if (isNumber) {
      if (Number(childOf(answer, "tolerance")?.text.trim() || "0") !== 0)
        lost.push("how far a number may be off");
      return [text];
    }
    const literal = literalAnswer(text);
    if (literal === undefined) lost.push("answers with * for any words");
    return literal === undefined ? [] : [literal];
  });
  if (!isNumber && childOf(element, "usecase")?.text.trim() === "1") lost.push("that capital letters count");
  if (isNumber && childrenOf(childOf(element, "units") ?? element, "unit").length > 0) lost.push("units");
  return typedGap(head.stem, accepted, lost) ?? textOf(accepted, lost);
}
