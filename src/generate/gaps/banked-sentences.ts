import type { Fact, Slot } from "../../model/article.ts";
import type { Proof } from "../../model/evidence.ts";
import type { GapItem } from "../../model/item.ts";
import { drawSome, orderByName } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { foldText } from "../../read/text/match.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import type { Place } from "../answers/same-frame.ts";
import { type Asked, askedOf } from "../distractors/falsity.ts";
import { isTwin, overlaps } from "../distractors/sameness.ts";
import { slotDistractors } from "../distractors/slot-distractors.ts";
import { optionsOf } from "../options.ts";
import type { Passage } from "../passage.ts";
import { unresolvedWord } from "../unresolved.ts";
import { narrowClasses, wideClasses } from "./bank-classes.ts";
import { type GapSentence, gapSentence } from "./gap-sentence.ts";
import { type BankWord, isUnfit } from "./unfit.ts";

/** Gaps of one item, and words that fit none of them (our own figures). */
const gaps = { least: 4, most: 6, spare: 2 };

/** A fact that can stand in the item, with the word for its gap. */
interface Candidate {
  readonly fact: Fact;
  readonly slot: Slot;
  readonly sentence: GapSentence;
  readonly asked: Asked;
  readonly word: BankWord;
}

/**
 * Several facts as sentences, each with one gap, and a list of words of one sort. Each word
 * fits its own gap and is proved wrong for every other one; two fit nowhere.
 */
export function bankedSentences(passage: Passage, streams: Streams): GapItem | undefined {
  for (const classes of [narrowClasses(passage), wideClasses(passage)]) {
    const order = orderByName([...classes.keys()], (name) => name, streams("sentence-gap", "class"));
    for (const name of order) {
      const item = fromClass(passage, name, classes.get(name) ?? [], streams);
      if (item !== undefined) return item;
    }
  }
  return undefined;
}

function fromClass(
  passage: Passage,
  name: string,
  places: readonly Place[],
  streams: Streams,
): GapItem | undefined {
  if (places.length < gaps.least) return undefined;
  const chosen: Candidate[] = [];
  const drawn = drawSome(
    places,
    64,
    ({ fact, slot }) => `${fact.id} ${slot.id}`,
    streams("sentence-gap", name),
  );
  for (const { fact, slot } of drawn) {
    if (chosen.length === gaps.most) break;
    if (chosen.some((one) => one.fact === fact)) continue;
    const one = candidateOf(passage, fact, slot);
    if (unresolvedWord(one.asked.stem, passage.locale) !== undefined) continue;
    if (chosen.every((other) => areTellable(one, other, passage))) chosen.push(one);
  }
  if (chosen.length < gaps.least) return undefined;
  const spare = spareWords(chosen, passage, streams);
  return spare.length < gaps.spare ? undefined : itemOf(chosen, spare, passage);
}

function candidateOf(passage: Passage, fact: Fact, slot: Slot): Candidate {
  const sentence = gapSentence(passage, fact, slot);
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  return {
    fact,
    slot,
    sentence,
    asked: askedOf(passage, fact, slot, `${sentence.before} ${sentence.after}`),
    word: { text: name?.name ?? slot.answer, name, value: slot.value },
  };
}

function areTellable(a: Candidate, b: Candidate, { locale }: Passage): boolean {
  return (
    !isTwin(a.word.text, b.word.text, locale) &&
    !overlaps(a.word.text, b.word.text, locale) &&
    isUnfit(a.word, b.asked) &&
    isUnfit(b.word, a.asked)
  );
}

/** Wrong answers to one gap that are proved wrong for the others as well. */
function spareWords(chosen: readonly Candidate[], passage: Passage, streams: Streams): BankWord[] {
  const { locale, nameFor } = passage;
  const taken = chosen.map(({ word }) => word.text);
  const spare: BankWord[] = [];
  for (const { asked, word } of chosen) {
    if (spare.length === gaps.spare) break;
    for (const { text } of slotDistractors(asked, word.text, 6, streams)) {
      const name = nameFor.get(foldText(text));
      const other: BankWord = { text, name, value: name ? undefined : parseValue(text, locale) };
      const isLike = (name !== undefined) === (word.name !== undefined) && name?.sort === word.name?.sort;
      if (
        !isLike ||
        [...taken, ...spare.map((one) => one.text)].some(
          (one) => isTwin(one, text, locale) || overlaps(one, text, locale),
        )
      )
        continue;
      if (!chosen.every((one) => isUnfit(other, one.asked))) continue;
      spare.push(other);
      // One of each gap: two would point to it.
      break;
    }
  }
  return spare;
}

function itemOf(chosen: readonly Candidate[], spare: readonly BankWord[], passage: Passage): GapItem {
  const { rationales, stems } = passage.locale;
  const place = ({ slot }: Candidate) =>
    passage.index.paragraphs.findIndex(({ paragraph }) => paragraph.id === slot.evidence[0].paragraph);
  const inOrder = [...chosen].sort(
    (a, b) => place(a) - place(b) || a.slot.evidence[0].start - b.slot.evidence[0].start,
  );
  const why = ({ fact, slot }: Candidate) => rationales.right(fact.sentence, slot.evidence[0].paragraph);
  const { options } = optionsOf([
    ...inOrder.map((one) => ({ text: one.word.text, rationale: why(one), right: true })),
    ...spare.map(({ text, name }) => ({
      text,
      rationale: rationales.fitsNoGap(text, name?.evidence.paragraph),
      right: false,
    })),
  ]);
  const entries = inOrder.map((one, index) => ({ ...one, id: `g${index + 1}` }));
  return {
    id: `${passage.article.id}.facts.sentence-gap`,
    kind: "sentence-gap",
    interaction: "gap",
    process: "retrieve",
    points: entries.length,
    stem: stems.fillSentences,
    text: entries
      .flatMap(({ id, sentence }, index) => [
        { words: `${index === 0 ? "" : "\n"}${sentence.before}` },
        { gap: id },
        { words: sentence.after },
      ])
      .filter((piece) => !("words" in piece) || piece.words !== ""),
    bank: options,
    key: Object.fromEntries(entries.map(({ id, word }) => [id, [word.text]])),
    evidence: entries.flatMap(({ slot }) => slot.evidence) as unknown as Proof,
    rationale: entries.map(why).join(" "),
    sources: entries.map(({ fact }) => fact.id),
    at: (entries[0] as Candidate).fact.at,
  };
}
