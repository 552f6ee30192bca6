import type { Fact, NameSort, Slot, SlotSort } from "../../model/article.ts";
import type { Value } from "../../model/value.ts";
import { orderByName } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { findInText } from "../../read/text/text-index.ts";
import { scanValues } from "../../read/values/scan-values.ts";
import { listedNames } from "../listed-names.ts";
import type { Passage } from "../passage.ts";
import { type Sentence, sentenceAt } from "../sentence.ts";
import type { Distractor } from "./candidate.ts";
import { type Asked, askedOf } from "./falsity.ts";
import { swapInSentence } from "./swap-in-sentence.ts";

/**
 * Wrong answers to a phrase that holds two names, dates or numbers: "in Moscow in 2019". Both parts are varied, so that the
 * key (A, X) stands among (A, Y), (B, X) and (B, Y) as one of four alike; editing the key alone would put it in the centre of
 * the others (item-quality, wrong answers). All three or none.
 *
 * `wrongFor` gives the proved wrong answers to one part, taken for a slot of its own.
 */
export function phraseDistractors(
  asked: Asked,
  streams: Streams,
  wrongFor: (part: Asked) => readonly Distractor[],
): readonly Distractor[] {
  const parts = partsOf(asked);
  if (parts.length !== 2) return [];
  const [first, second] = parts as [Slot, Slot];
  const [b] = variants(first, asked, streams, wrongFor);
  if (b === undefined) return [];
  const y = variants(second, asked, streams, wrongFor).find((one) => areApart(b, one, asked));
  if (y === undefined) return [];
  const { fact, slot } = asked;
  const between = fact.sentence.slice(first.end, second.start);
  const phrase = (one: string, two: string) =>
    fact.sentence.slice(slot.start, first.start) +
    one +
    between +
    two +
    fact.sentence.slice(second.end, slot.end);
  return [
    { text: phrase(first.answer, y.written), rationale: y.rationale },
    { text: phrase(b.written, second.answer), rationale: b.rationale },
    { text: phrase(b.written, y.written), rationale: `${b.rationale} ${y.rationale}` },
  ];
}

/** The listed names, dates and numbers of the answer, as slots of their own, in order. */
function partsOf({ passage, fact, slot }: Asked): Slot[] {
  const parts = [...namesIn(passage, slot), ...valuesIn(passage, slot)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((part, index, all) => all.slice(0, index).every(({ end }) => end <= part.start));
  return parts.map((part, index) => partAsSlot(part, index, fact, slot));
}

interface Part {
  /** In the answer, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly sort: SlotSort;
  readonly name?: string;
  readonly value?: Value;
}

function partAsSlot({ start, end, sort, name, value }: Part, index: number, fact: Fact, slot: Slot): Slot {
  const from = slot.start + start;
  const to = slot.start + end;
  return {
    id: `${slot.id}-part-${index + 1}`,
    sort,
    at: slot.at,
    start: from,
    end: to,
    answer: fact.sentence.slice(from, to),
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    not: [],
    also: [],
    evidence: slot.evidence,
  };
}

const sortOf = { person: "who", group: "who", place: "where", thing: "what" } as const satisfies Record<
  NameSort,
  SlotSort
>;

function namesIn(passage: Passage, slot: Slot): Part[] {
  return listedNames(slot.answer, passage).map(({ start, end, name }) => ({
    start,
    end,
    sort: sortOf[name.sort],
    name: name.id,
  }));
}

function valuesIn({ locale }: Passage, slot: Slot): Part[] {
  return scanValues(slot.answer, locale).map(({ start, end, value }) => ({
    start,
    end,
    sort: value.type === "date" ? "when" : "how many",
    value,
  }));
}

interface Variant extends Distractor {
  /** As it stands in the phrase: with an article, in its case. */
  readonly written: string;
}

/** What may stand for a part, proved wrong there, in a drawn order. */
function variants(
  part: Slot,
  asked: Asked,
  streams: Streams,
  wrongFor: (part: Asked) => readonly Distractor[],
): Variant[] {
  const { passage, fact, stem } = asked;
  const partAsked = askedOf(passage, fact, part, stem);
  const rest = fact.sentence.length - part.end;
  const wrong = wrongFor(partAsked).flatMap((distractor): Variant[] => {
    const swapped = swapInSentence(distractor.text, partAsked);
    return swapped === undefined
      ? []
      : [{ ...distractor, written: swapped.slice(part.start, swapped.length - rest) }];
  });
  return orderByName(wrong, ({ text }) => text, streams("phrase", fact.id, part.id));
}

/** Whether no sentence of the text has both: then it does not say of the two together what the question asks. */
function areApart(a: Variant, b: Variant, { passage }: Asked): boolean {
  const sentences = sentencesWith(a.text, passage);
  return ![...sentencesWith(b.text, passage)].some((sentence) => sentences.has(sentence));
}

function sentencesWith(text: string, passage: Passage): ReadonlySet<Sentence | undefined> {
  return new Set(
    findInText(passage.index, text).map(({ paragraph, start }) =>
      sentenceAt(passage.sentencesOf.get(passage.article.paragraphs[paragraph]?.id ?? "") ?? [], start),
    ),
  );
}
