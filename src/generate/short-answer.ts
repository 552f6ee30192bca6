import type { Fact, Slot } from "../model/article.ts";
import type { Proven, TextItem } from "../model/item.ts";
import { findWords, fold } from "../read/text/match.ts";
import { acceptedForms } from "./answers/accepted-forms.ts";
import { isTypable } from "./answers/typable.ts";
import type { Kind } from "./kind.ts";
import type { Passage } from "./passage.ts";
import { whyRight } from "./statement-of.ts";
import { stemOf } from "./stem.ts";
import { withReason } from "./with-reason.ts";

/** The question of a slot, answered in a few words of the student's own writing. One item for each slot that has a question. */
export const shortAnswer: Kind = {
  title: "who, what, where, when, how many: write the answer",
  interactions: ["text"],
  process: "retrieve",
  asks: ["facts"],
  needs: "facts with a question (?) and an answer of a few words",
  weight: 2,
  generate(passage) {
    const items = passage.article.facts.flatMap((fact) =>
      fact.slots.flatMap((slot) => askSlot(passage, fact, slot) ?? []),
    );
    // What could be mended is said where the slot is asked as a choice.
    return { items, findings: [] };
  },
};

function askSlot(passage: Passage, fact: Fact, slot: Slot): Proven<TextItem> | undefined {
  const stem = stemOf(passage, fact, slot);
  if (stem.from === "completion" || !isTypable(passage, fact, slot, stem.text)) return undefined;
  if (findWords(fold(stem.text), slot.answer).length > 0) return undefined;
  return {
    id: `${passage.article.id}.${fact.id}.${slot.id}.short-answer`,
    kind: "short-answer",
    interaction: "text",
    process: shortAnswer.process,
    points: 1,
    stem: stem.text,
    key: acceptedForms(passage, fact, slot, stem.text, "question"),
    evidence: slot.evidence,
    rationale: withReason(whyRight(passage, fact.sentence, slot.evidence[0].paragraph), fact.because),
    sources: [fact.id],
    at: slot.at,
  };
}
