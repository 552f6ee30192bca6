import type { Fact, Slot } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { ChoiceItem } from "../model/item.ts";
import type { Streams } from "../random/random.ts";
import { findWords, fold } from "../read/text/match.ts";
import { boundBefore } from "../read/values/bound-before.ts";
import { parseQuantity } from "../read/values/parse-quantity.ts";
import { parseValue } from "../read/values/parse-value.ts";
import { askedOf } from "./distractors/falsity.ts";
import { slotDistractors } from "./distractors/slot-distractors.ts";
import { startsWithArticle } from "./distractors/starts-with-article.ts";
import { compareValues } from "./distractors/value-likeness.ts";
import type { GenerateRequest, Kind } from "./kind.ts";
import { fewestDistractors, generatedFrom } from "./kind.ts";
import { type Answer, optionsOf } from "./options.ts";
import { nameInSentence, type Passage } from "./passage.ts";
import { stemOf } from "./stem.ts";

/** Who, what, where, when, how many, why: one item for each slot of each fact. */
export const factChoice: Kind = {
  title: "who, what, where, when, how many, why: choose the answer",
  interactions: ["choice"],
  process: "retrieve",
  needs: "facts: a name, date or number in brackets, or any answer with two `not:` answers",
  weight: 5,
  generate(passage, request, streams) {
    const made = passage.article.facts.flatMap((fact) =>
      fact.slots.map((slot) => askSlot(passage, fact, slot, request, streams)),
    );
    return generatedFrom(made);
  },
};

function askSlot(
  passage: Passage,
  fact: Fact,
  slot: Slot,
  request: GenerateRequest,
  streams: Streams,
): ChoiceItem | Finding {
  const id = `${passage.article.id}.${fact.id}.${slot.id}.fact-choice`;
  const stem = stemOf(passage, fact, slot).text;
  const unbound = boundLeftOut(passage, fact, slot, stem);
  if (unbound !== undefined)
    return { rule: "open-bound", severity: "warning", item: id, at: slot.at, ...unbound };

  const key = answerText(passage, slot);
  const asked = askedOf(passage, fact, slot, stem);
  const wrong = slotDistractors(asked, key, request.options - 1, streams);
  if (wrong.length < fewestDistractors) return tooFew(id, slot, wrong.length);

  const { rationales } = passage.locale;
  const place = slot.evidence[0];
  const right = { text: key, rationale: rationales.right(fact.sentence, place.paragraph), right: true };
  const answers = [right, ...wrong.map(({ text, rationale }) => ({ text, rationale, right: false }))];
  const ascending = inAscendingOrder(answers, passage);
  const { options, key: keys } = optionsOf(ascending ?? answers, ascending ? "given" : "alphabetical");
  return {
    id,
    kind: "fact-choice",
    interaction: "choice",
    process: factChoice.process,
    points: 1,
    stem,
    options,
    arrangement: ascending ? "fixed" : "shuffled",
    key: keys as [string],
    evidence: slot.evidence,
    rationale: [right.rationale, fact.because].filter(Boolean).join(" "),
    sources: [fact.id],
    at: slot.at,
  };
}

/** The answers from the smallest to the largest, where all are numbers or all are dates (item-quality, 12). */
function inAscendingOrder(answers: readonly Answer[], { locale }: Passage): Answer[] | undefined {
  const valued = answers.map((answer) => ({ answer, value: parseValue(answer.text, locale) }));
  const first = valued[0]?.value;
  if (first === undefined || valued.some(({ value }) => value?.type !== first.type)) return undefined;
  return valued.sort((a, b) => compareValues(a.value ?? first, b.value ?? first)).map(({ answer }) => answer);
}

/** A listed name is asked by its listed form, so that "Diop" does not stand alone among full names. */
function answerText(passage: Passage, slot: Slot): string {
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  if (name === undefined) return slot.answer;
  if (!startsWithArticle(slot.answer, passage.locale)) return name.name;
  // Elsewhere an article bends with its place: what the teacher wrote fits.
  return passage.locale.language === "en" ? nameInSentence(passage, name) : slot.answer;
}

/**
 * "More than 100,000" makes 150,000 true as well: where fact or text has such a bound, the stem must ask for the bound
 * itself ("More than how many …?"), and it must not stand in the answer (item-quality, wrong answers).
 */
function boundLeftOut(
  passage: Passage,
  fact: Fact,
  slot: Slot,
  stem: string,
): { reason: string; remedy: string } | undefined {
  if (slot.value?.type !== "quantity") return undefined;
  const { bounds } = passage.locale.reading;
  const inside = parseQuantity(slot.answer, passage.locale)?.bound;
  if (inside === "above" || inside === "below") {
    return {
      reason: `The answer "${slot.answer}" is a bound: a smaller or larger number could be right as well.`,
      remedy: "Leave the words that make it a bound outside the brackets: More than [100,000] people …",
    };
  }
  const [place] = slot.evidence;
  const text = passage.paragraphs.get(place.paragraph)?.text ?? "";
  const bound =
    boundBefore(fact.sentence, slot.start, passage.locale) ?? boundBefore(text, place.start, passage.locale);
  if (bound === undefined || bound === "about") return undefined;
  const folded = fold(stem);
  if (bounds[bound].some((words) => findWords(folded, words).length > 0)) return undefined;
  return {
    reason: `The text gives "${slot.answer}" as a bound, and the question does not say so: other numbers could be right as well.`,
    remedy:
      'Ask for the bound itself: "More than how many …?", or write it into the fact: More than [100,000] people …',
  };
}

function tooFew(id: string, slot: Slot, found: number): Finding {
  const count = found === 0 ? "No wrong answer" : "Only one wrong answer";
  return {
    rule: "too-few-distractors",
    severity: "warning",
    item: id,
    at: slot.at,
    reason: `${count} can be proved wrong for "${slot.answer}", so no choice is made of it.`,
    remedy: `Add wrong answers under the fact (not: …; …; …)${slot.name === undefined ? "" : ", or list more names of the same sort"}.`,
  };
}
