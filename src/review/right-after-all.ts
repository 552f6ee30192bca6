import type { Passage } from "../generate/passage.ts";
import { foldText } from "../read/text/match.ts";
import { annotationsOf, answersTo, factsOf, frameOf } from "./annotations.ts";
import { type ItemView, nameOf } from "./item-view.ts";
import type { Rule } from "./rule.ts";

/** A wrong answer that the annotations give as right: another name of the key, an `also:`, a fact of the same words. */
export const rightAfterAll: Rule = {
  severity: "error",
  source: "item-quality 1; NBME, Constructing Written Test Questions, one best answer",
  mends: ["options"],
  check(view, passage) {
    if (view.item.interaction !== "choice" || view.isScale) return undefined;
    const found = view.wrong.find(
      ({ text }) =>
        isAnotherName(text, view, passage) || isAnswer(text, view, passage) || isSaidToo(text, view, passage),
    );
    return (
      found && {
        reason: `By the annotations "${found.text}" is right as well.`,
        remedy: "Take another wrong answer.",
        annotation: "Take it out of not: … where it stands there, or out of also: … where it is no answer.",
      }
    );
  },
};

function isAnotherName(text: string, { right }: ItemView, passage: Passage): boolean {
  const name = nameOf(text, passage);
  return name !== undefined && right.some((key) => nameOf(key.text, passage) === name);
}

/** An answer of the slot that is asked, or of one in a fact that differs in it alone. */
function isAnswer(text: string, { item, right }: ItemView, passage: Passage): boolean {
  const keys = right.map((key) => foldText(key.text));
  const folded = foldText(text);
  return factsOf(item, passage).some((fact) =>
    fact.slots.some(
      (slot) =>
        answersTo(slot, passage).some((answer) => keys.includes(answer)) &&
        annotationsOf(passage).answers.get(frameOf(fact, slot))?.has(folded),
    ),
  );
}

/** Words that the key's speaker says too, or a speaker who says the same words. */
function isSaidToo(text: string, { item, right }: ItemView, passage: Passage): boolean {
  const name = nameOf(text, passage)?.id;
  const { statements } = annotationsOf(passage);
  const said = item.sources.flatMap((id) => statements.get(id) ?? []);
  const asksSpeaker = right.some((key) =>
    said.some(({ speaker }) => nameOf(key.text, passage)?.id === speaker),
  );
  if (name !== undefined && asksSpeaker && said.length === 1)
    return said.some(({ words }) => passage.sayers.get(foldText(words))?.has(name));
  const speakers = right.flatMap((key) => [...(passage.sayers.get(wordsOfStatement(key.text)) ?? [])]);
  const sayers = passage.sayers.get(wordsOfStatement(text));
  return sayers !== undefined && speakers.some((speaker) => sayers.has(speaker));
}

/** Options show the text's own words in quotation marks. */
function wordsOfStatement(text: string): string {
  return foldText(text.replace(/^[“„«"]|[”“»"]$/gu, ""));
}
