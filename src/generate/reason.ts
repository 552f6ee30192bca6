import type { ChoiceItem, Proven } from "../model/item.ts";
import type { Streams } from "../random/random.ts";
import { evenLooks } from "./distractors/even-looks.ts";
import { askedOf } from "./distractors/falsity.ts";
import { type AnswerLooks, looksOf } from "./distractors/looks-of.ts";
import { type Reason, reasonDistractors, reasonsOf } from "./distractors/reason-distractors.ts";
import { fewestDistractors, type GenerateRequest, type Kind } from "./kind.ts";
import { type Answer, optionsOf } from "./options.ts";
import type { Passage } from "./passage.ts";
import { askResult } from "./reasons/ask-result.ts";
import { causesAndEffects } from "./reasons/cause-and-effect.ts";
import { whyRight } from "./statement-of.ts";
import { stemOf } from "./stem.ts";
import { withReason } from "./with-reason.ts";

/**
 * Why was it so, and what came of it? Forwards one item a reason that two others can stand beside: the teacher's, or reasons
 * that the text gives for other things; backwards one item a cause whose result can stand beside other results.
 */
export const reason: Kind = {
  title: "cause and effect: choose the reason, or the result",
  interactions: ["choice"],
  process: "infer",
  asks: ["facts"],
  needs:
    "facts with a [why: …], with two `not:` answers or two more facts with reasons; for results, such facts",
  weight: 1,
  generate(passage, request, streams) {
    const reasons = reasonsOf(passage);
    // What cannot be asked is told by fact-choice, which asks the same slots.
    const asked = reasons
      .map((one) => looksOfReason(passage, one, reasons, request, streams))
      .filter(({ looks }) => (looks.answers[0]?.length ?? 0) >= fewestDistractors);
    const chosen = evenLooks(asked.map(({ looks }) => looks));
    const forwards = asked.flatMap(({ reason, stem, looks }, index) => {
      const wrong = looks.answers[chosen[index] ?? -1];
      return wrong === undefined ? [] : [itemOf(passage, reason, stem, wrong)];
    });
    const results = causesAndEffects(passage);
    const own: Streams = (...name) => streams("reason", "result", ...name);
    const backwards = results.flatMap((one) => askResult(passage, one, results, request, own) ?? []);
    return { items: [...forwards, ...backwards], findings: [] };
  },
};

/** What could stand beside the right reason. */
function looksOfReason(
  passage: Passage,
  reason: Reason,
  reasons: readonly Reason[],
  request: GenerateRequest,
  streams: Streams,
): { readonly reason: Reason; readonly stem: string; readonly looks: AnswerLooks<Answer> } {
  const { fact, slot } = reason;
  const stem = stemOf(passage, fact, slot).text;
  const own: Streams = (...name) => streams("reason", ...name);
  const wanted = request.options - 1;
  const looks = looksOf(
    {
      stem,
      key: slot.answer,
      ...reasonDistractors(askedOf(passage, fact, slot, stem), reasons, wanted, own),
    },
    wanted,
    passage.locale,
    own("looks", fact.id, slot.id),
    "fewest",
  );
  return { reason, stem, looks };
}

function itemOf(
  passage: Passage,
  { fact, slot }: Reason,
  stem: string,
  wrong: readonly Answer[],
): Proven<ChoiceItem> {
  const place = slot.evidence[0];
  const why = whyRight(passage, fact.sentence, place.paragraph);
  const { options, key } = optionsOf([{ text: slot.answer, rationale: why, right: true }, ...wrong]);
  return {
    id: `${passage.article.id}.${fact.id}.${slot.id}.reason`,
    kind: "reason",
    interaction: "choice",
    process: reason.process,
    points: 1,
    stem,
    options,
    arrangement: "shuffled",
    key: key as [string],
    evidence: slot.evidence,
    rationale: withReason(why, fact.because),
    sources: [fact.id],
    at: slot.at,
  };
}
