import type { Fact, Slot } from "../../model/article.ts";
import { drawSome } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { foldText } from "../../read/text/match.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import type { Place } from "../answers/same-frame.ts";
import { type Asked, askedOf } from "../distractors/falsity.ts";
import { slotDistractors } from "../distractors/slot-distractors.ts";
import type { Passage } from "../passage.ts";
import { unresolvedWord } from "../unresolved.ts";
import { type GapSentence, gapSentence } from "./gap-sentence.ts";
import { areApart, type BankWord, isUnfit } from "./unfit.ts";

/** Gaps of one item, and words that fit none of them (our own figures). */
const gaps = { least: 4, most: 6, spare: 2 };

/** A fact that can stand in the item, with the word for its gap. */
export interface GapFact {
  readonly fact: Fact;
  readonly slot: Slot;
  readonly sentence: GapSentence;
  readonly asked: Asked;
  readonly word: BankWord;
  /** Wrong answers to this gap. */
  readonly wrong: readonly BankWord[];
}

export interface ChosenSentences {
  readonly facts: readonly GapFact[];
  readonly spare: readonly BankWord[];
}

/**
 * Facts of one class whose words fit each its own gap alone, with spare words that fit none. Each is taken, in a drawn order,
 * if it gets on with those before: so one that is not taken moves nothing.
 */
export function chooseSentences(
  passage: Passage,
  name: string,
  places: readonly Place[],
  streams: Streams,
): ChosenSentences | undefined {
  let facts: readonly GapFact[] = [];
  let spare: readonly BankWord[] = [];
  const nameOf = ({ fact, slot }: Place) => `${fact.id} ${slot.id}`;
  for (const { fact, slot } of drawSome(places, 48, nameOf, streams("sentence-gap", name))) {
    if (facts.length === gaps.most) break;
    if (facts.some((one) => one.fact === fact)) continue;
    const one = gapFactOf(passage, fact, slot, streams);
    if (unresolvedWord(one.asked.stem, passage.locale) !== undefined) continue;
    if (!facts.every((other) => areTellable(one, other, passage))) continue;
    const words = spareWords([...facts, one], passage);
    if (words.length === gaps.spare) [facts, spare] = [[...facts, one], words];
  }
  return facts.length < gaps.least ? undefined : { facts, spare };
}

function gapFactOf(passage: Passage, fact: Fact, slot: Slot, streams: Streams): GapFact {
  const { locale, names, nameFor } = passage;
  const sentence = gapSentence(passage, fact, slot);
  const name = slot.name === undefined ? undefined : names.get(slot.name);
  const asked = askedOf(passage, fact, slot, `${sentence.before} ${sentence.after}`);
  const word: BankWord = { text: name?.name ?? slot.answer, name, value: slot.value };
  const wrong = slotDistractors(asked, word.text, 6, streams)
    .map(({ text }): BankWord => {
      const other = nameFor.get(foldText(text));
      return { text, name: other, value: other ? undefined : parseValue(text, locale) };
    })
    .filter((other) => other.name?.sort === name?.sort);
  return { fact, slot, sentence, asked, word, wrong };
}

function areTellable(a: GapFact, b: GapFact, passage: Passage): boolean {
  return areApart(a.word.text, b.word.text, passage) && isUnfit(a.word, b.asked) && isUnfit(b.word, a.asked);
}

/** Wrong answers to one gap that are proved wrong for the others as well; one of each gap first, since two point to it. */
function spareWords(facts: readonly GapFact[], passage: Passage): readonly BankWord[] {
  const spare: BankWord[] = [];
  const isFree = (word: BankWord) =>
    [...facts.map((one) => one.word), ...spare].every((other) => areApart(other.text, word.text, passage)) &&
    facts.every(({ asked }) => isUnfit(word, asked));
  for (let round = 0; round < gaps.spare; round += 1) {
    for (const { wrong } of facts) {
      if (spare.length === gaps.spare) return spare;
      const word = wrong.find(isFree);
      if (word !== undefined) spare.push(word);
    }
  }
  return spare;
}
