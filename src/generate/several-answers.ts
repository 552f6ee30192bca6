import { isProof } from "../model/evidence.ts";
import type { ChoiceItem, Proven } from "../model/item.ts";
import type { Streams } from "../random/random.ts";
import { boundLeftOut } from "./answers/bound-left-out.ts";
import { type RightAnswer, rightAnswers } from "./answers/right-answers.ts";
import { type Place, sameSentence } from "./answers/same-frame.ts";
import { inAscendingOrder } from "./ascending-answers.ts";
import { askedOf } from "./distractors/falsity.ts";
import { slotDistractors } from "./distractors/slot-distractors.ts";
import type { GenerateRequest, Kind } from "./kind.ts";
import { fewestDistractors } from "./kind.ts";
import { optionsOf } from "./options.ts";
import type { Passage } from "./passage.ts";
import { stemOf } from "./stem.ts";
import { withReason } from "./with-reason.ts";

/** A slot with several right answers: choose all of them. One item for such a slot, or for facts that differ in it alone. */
export const severalAnswers: Kind = {
  title: "who, what, where: choose the two or three right answers",
  interactions: ["choice"],
  process: "retrieve",
  asks: ["facts"],
  needs:
    "facts with further right answers (also:) that the text gives beside the first, and two wrong ones (not:)",
  weight: 1,
  generate(passage, request, streams) {
    const items = passage.article.facts.flatMap((fact) =>
      fact.slots.flatMap((slot) => askSlot(passage, { fact, slot }, request, streams) ?? []),
    );
    // Too few wrong answers are told where the slot is asked with one right answer.
    return { items, findings: [] };
  },
};

/** More right answers than these are a list to copy (our own figure). */
const mostRight = 4;

function askSlot(
  passage: Passage,
  place: Place,
  request: GenerateRequest,
  streams: Streams,
): Proven<ChoiceItem> | undefined {
  const { fact, slot } = place;
  const places = sameSentence(passage, place);
  // Of facts that differ in the slot alone, the first by id asks for all.
  if (places.length > mostRight || places.some((other) => other.fact.id < fact.id)) return undefined;
  const right = rightAnswers(places, passage);
  const evidence = right.flatMap((answer) => answer.evidence);
  if (right.length < 2 || right.length > mostRight || !isProof(evidence)) return undefined;
  const stem = stemOf(passage, fact, slot).text;
  if (boundLeftOut(passage, fact, slot, stem) !== undefined) return undefined;
  const asked = askedOf(passage, fact, slot, stem);
  const wanted = Math.max(fewestDistractors, request.options - right.length);
  const wrong = slotDistractors(
    { ...asked, right: [...asked.right, ...right.map(({ text }) => text)] },
    (right[0] as RightAnswer).text,
    wanted,
    streams,
  );
  if (wrong.length < fewestDistractors) return undefined;
  const answers = [
    ...right.map(({ text, rationale }) => ({ text, rationale, right: true })),
    ...wrong.map(({ text, rationale }) => ({ text, rationale, right: false })),
  ];
  const ascending = inAscendingOrder(answers, passage);
  const { options, key } = optionsOf(ascending ?? answers, ascending ? "given" : "alphabetical");
  return {
    id: `${passage.article.id}.${fact.id}.${slot.id}.several-answers`,
    kind: "several-answers",
    interaction: "choice",
    process: severalAnswers.process,
    points: right.length,
    stem: passage.words.stems.chooseSeveral(stem, right.length),
    options,
    arrangement: ascending ? "fixed" : "shuffled",
    key: key as [string, ...string[]],
    evidence,
    rationale: withReason(right.map(({ rationale }) => rationale).join(" "), fact.because),
    sources: [...new Set(places.map((other) => other.fact.id))],
    at: slot.at,
  };
}
