import type { Article, Fact, Slot } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { ChoiceItem, Proven } from "../model/item.ts";
import type { DateValue, QuantityValue } from "../model/value.ts";
import type { Streams } from "../random/random.ts";
import { boundLeftOut } from "./answers/bound-left-out.ts";
import { inAscendingOrder } from "./ascending-answers.ts";
import { isAfterReport, reportDate } from "./distractors/date-room.ts";
import { askedOf } from "./distractors/falsity.ts";
import { asksForValue, slotDistractors } from "./distractors/slot-distractors.ts";
import { startsWithArticle } from "./distractors/starts-with-article.ts";
import { isToldByLooks } from "./distractors/told-by-looks.ts";
import type { GenerateRequest, Kind } from "./kind.ts";
import { fewestDistractors, generatedFrom } from "./kind.ts";
import { noQuestion } from "./no-question.ts";
import { optionsOf } from "./options.ts";
import { nameInSentence, type Passage } from "./passage.ts";
import { whyRight } from "./statement-of.ts";
import { stemOf } from "./stem.ts";
import { withReason } from "./with-reason.ts";

/** Who, what, where, when, how many, why: one item for each slot of each fact. */
export const factChoice: Kind = {
  title: "who, what, where, when, how many, why: choose the answer",
  interactions: ["choice"],
  process: "retrieve",
  asks: ["facts"],
  needs: "facts: a name, date or number in brackets, or any answer with two `not:` answers",
  weight: 5,
  generate(passage, request, streams) {
    const made = passage.article.facts.flatMap((fact) =>
      fact.slots.flatMap((slot) => {
        const one = askSlot(passage, fact, slot, request, streams);
        if (!("stem" in one)) return [one];
        const missing = noQuestion(passage, fact, slot, one.id);
        const luck = streams("fact-choice", fact.id, slot.id, "asked");
        const isLeft = isPhrase(slot) && isToldByLooks(one, passage.locale, luck);
        return [...(isLeft ? [] : [one]), ...(missing === undefined ? [] : [missing])];
      }),
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
): Proven<ChoiceItem> | Finding {
  const id = `${passage.article.id}.${fact.id}.${slot.id}.fact-choice`;
  const stem = stemOf(passage, fact, slot).text;
  const unbound = boundLeftOut(passage, fact, slot, stem);
  if (unbound !== undefined)
    return { rule: "open-bound", severity: "warning", item: id, at: slot.at, ...unbound };

  const key = answerText(passage, slot);
  const asked = askedOf(passage, fact, slot, stem);
  const wrong = slotDistractors(asked, key, request.options - 1, streams);
  if (wrong.length < fewestDistractors) return tooFew(id, slot, wrong.length, passage);

  const place = slot.evidence[0];
  const right = {
    text: key,
    rationale: whyRight(passage, fact.sentence, place.paragraph),
    right: true,
  };
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
    rationale: withReason(right.rationale, fact.because),
    sources: [fact.id],
    at: slot.at,
  };
}

/** Beside a name, a date or a number stand others of the text, or such as are drawn; beside a phrase the teacher's. */
function isPhrase(slot: Slot): boolean {
  return slot.name === undefined && !asksForValue(slot);
}

/** A listed name is asked by its listed form, so that "Diop" does not stand alone among full names. */
function answerText(passage: Passage, slot: Slot): string {
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  // In a case of its own it stays as the sentence has it.
  if (name === undefined || passage.locale.reading.bends) return slot.answer;
  if (!startsWithArticle(slot.answer, passage.locale)) return name.name;
  // Elsewhere an article bends with its place: what the teacher wrote fits.
  return passage.locale.language === "en" ? nameInSentence(passage, name) : slot.answer;
}

function tooFew(id: string, slot: Slot, found: number, { article }: Passage): Finding {
  const shared = { rule: "too-few-distractors", severity: "warning", item: id, at: slot.at } as const;
  if (asksForValue(slot)) {
    const wanted = slot.value?.type === "date" ? datesFor(slot.value, article) : numbersFor(slot.value);
    return {
      ...shared,
      reason: `Too few wrong answers can be proved on both sides of "${slot.answer}": it would always be the smallest or the largest, so no choice is made of it.`,
      remedy: `Add wrong answers under the fact, ${wanted} (not: …; …; …).`,
    };
  }
  const count = found === 0 ? "No wrong answer" : "Only one wrong answer";
  return {
    ...shared,
    reason: `${count} can be proved wrong for "${slot.answer}", so no choice is made of it.`,
    remedy: `Add wrong answers under the fact (not: …; …; …)${slot.name === undefined ? "" : ", or list more names of the same sort"}.`,
  };
}

/** "ten weeks" is asked beside other weeks. */
function numbersFor(value: QuantityValue | undefined): string {
  return `smaller and larger ones${value?.unit ? ` in the same unit (${value.unit})` : ""}`;
}

/** What a report tells as past was not after it. */
function datesFor(value: DateValue, { date }: Article): string {
  const isOver = date !== undefined && !isAfterReport(value, reportDate(date));
  return `earlier and later ones${isOver ? `, none after ${date}` : ""}`;
}
