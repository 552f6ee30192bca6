import type { Fact, Slot } from "../model/article.ts";
import type { GapItem, Proven } from "../model/item.ts";
import { findWords, fold } from "../read/text/match.ts";
import { acceptedForms } from "./answers/accepted-forms.ts";
import { isTypable } from "./answers/typable.ts";
import { bankedSentences } from "./gaps/banked-sentences.ts";
import { gapSentence } from "./gaps/gap-sentence.ts";
import type { Kind } from "./kind.ts";
import type { Passage } from "./passage.ts";
import { whyRight } from "./statement-of.ts";
import { withReason } from "./with-reason.ts";

/** Facts as sentences with a gap: several with a list of words, one item an article; each alone, to write in. */
export const sentenceGap: Kind = {
  title: "complete the sentences, from a list of words or in writing",
  interactions: ["gap"],
  process: "retrieve",
  asks: ["facts"],
  needs:
    "facts with a short answer; for a list of words, four that ask for names of one sort, for dates or for numbers",
  weight: 2,
  generate(passage, _request, streams) {
    const banked = bankedSentences(passage, streams);
    const typed = passage.article.facts.flatMap((fact) =>
      fact.slots.flatMap((slot) => typedSentence(passage, fact, slot) ?? []),
    );
    return { items: banked === undefined ? typed : [banked, ...typed], findings: [] };
  },
};

function typedSentence(passage: Passage, fact: Fact, slot: Slot): Proven<GapItem> | undefined {
  const { before, after } = gapSentence(passage, fact, slot);
  const read = `${before} ${after}`;
  // A reason may be given in many ways, and a sentence gives less hold than a question.
  if (slot.sort === "why" || !isTypable(passage, fact, slot, read)) return undefined;
  if (findWords(fold(read), slot.answer).length > 0) return undefined;
  return {
    id: `${passage.article.id}.${fact.id}.${slot.id}.sentence-gap`,
    kind: "sentence-gap",
    interaction: "gap",
    process: sentenceGap.process,
    points: 1,
    stem: passage.words.stems.fillSentence,
    text: [{ words: before }, { gap: "g1" }, { words: after }].filter(
      (piece) => !("words" in piece) || piece.words !== "",
    ),
    key: { g1: acceptedForms(passage, fact, slot, read, "gap") },
    evidence: slot.evidence,
    rationale: withReason(whyRight(passage, fact.sentence, slot.evidence[0].paragraph), fact.because),
    sources: [fact.id],
    at: slot.at,
  };
}
