import type { Item } from "../../../src/model/item.ts";
import type { Annotations } from "../annotations.ts";
import { choiceObjections, pointedAtObjections } from "../judging.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { plain } from "../words.ts";

/** The teacher's own question, as written. */
export function ownObjections(item: Item, annotations: Annotations): string[] {
  const question = annotations.questions.find(({ stem }) => plain(item.stem).startsWith(plain(stem)));
  if (question === undefined) return ["no such question was written"];
  const evidence = pointedAtObjections(item.evidence, question.see, annotations);
  if (item.interaction === "text") {
    const same = item.key.join("|") === question.answers.join("|");
    return same ? evidence : [...evidence, "the accepted answers are others"];
  }
  if (item.interaction !== "choice") return [`written for a choice, made a ${item.interaction}`];
  const judge = (option: string): Verdict => {
    const written = question.options.find(({ text }) => text === option);
    if (written === undefined) return isUnknown("not written");
    return written.right ? isTrue("marked right") : isFalse("marked wrong");
  };
  const texts = item.options.map(({ text }) => text);
  const kept = !question.keepOrder || question.options.every(({ text }, index) => texts[index] === text);
  return [
    ...choiceObjections(item, judge),
    ...(texts.length === question.options.length ? [] : ["options are missing"]),
    ...(kept && (!question.keepOrder || item.arrangement === "fixed") ? [] : ["the order was to be kept"]),
    ...evidence,
  ];
}
