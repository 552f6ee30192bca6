import { drawSome } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { foldText } from "../../read/text/match.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { type Asked, askedOf } from "../distractors/falsity.ts";
import { slotDistractors } from "../distractors/slot-distractors.ts";
import type { Passage } from "../passage.ts";
import { unresolvedWord } from "../unresolved.ts";
import type { BankPlace } from "./bank-classes.ts";
import { type GapSentence, gapSentence } from "./gap-sentence.ts";
import { areApart, type BankWord, isUnfit } from "./unfit.ts";

/** Gaps of one item, and words that fit none of them (our own figures). */
const gaps = { least: 4, most: 6, spare: 2 };

/** A fact that can stand in the item, with the word for its gap. */
export interface GapFact extends BankPlace {
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
  places: readonly BankPlace[],
  streams: Streams,
): ChosenSentences | undefined {
  let facts: readonly GapFact[] = [];
  let spare: readonly BankWord[] = [];
  const nameOf = ({ fact, slot }: BankPlace) => `${fact.id} ${slot.id}`;
  for (const place of drawSome(places, 48, nameOf, streams("sentence-gap", name))) {
    if (facts.length === gaps.most) break;
    if (facts.some((one) => one.fact === place.fact)) continue;
    const one = gapFactOf(passage, place, streams);
    if (one === undefined) continue;
    if (unresolvedWord(one.asked.stem, passage.locale) !== undefined) continue;
    if (!facts.every((other) => areTellable(one, other, passage))) continue;
    const words = spareWords([...facts, one], passage);
    if (words.length === gaps.spare) [facts, spare] = [[...facts, one], words];
  }
  return facts.length < gaps.least ? undefined : { facts, spare };
}

function gapFactOf(passage: Passage, place: BankPlace, streams: Streams): GapFact | undefined {
  const { locale, names, nameFor } = passage;
  const { fact, slot, gap, shown } = place;
  const sentence = gapSentence(passage, fact, gap);
  const name = slot.name === undefined ? undefined : names.get(slot.name);
  const asked = askedOf(passage, fact, slot, `${sentence.before} ${sentence.after}`);
  const text = name?.name ?? shown(slot.answer);
  if (text === undefined) return undefined;
  const word: BankWord = { text, name, value: slot.value };
  const wrong = slotDistractors(asked, name?.name ?? slot.answer, 6, streams).flatMap(
    (answer): BankWord[] => {
      const other = nameFor.get(foldText(answer.text));
      const listed = other === undefined ? shown(answer.text) : answer.text;
      if (listed === undefined || other?.sort !== name?.sort) return [];
      return [{ text: listed, name: other, value: other ? undefined : parseValue(answer.text, locale) }];
    },
  );
  return { ...place, sentence, asked, word, wrong };
}

function areTellable(a: GapFact, b: GapFact, passage: Passage): boolean {
  return (
    areApart(a.said(a.word.text), a.said(b.word.text), passage) &&
    isUnfit(wordIn(a.word, b, passage), b.asked) &&
    isUnfit(wordIn(b.word, a, passage), a.asked)
  );
}

/** A word of the list as an answer to one of the gaps. */
function wordIn(word: BankWord, { said }: GapFact, { locale }: Passage): BankWord {
  if (word.name !== undefined) return word;
  const text = said(word.text);
  return { text, value: parseValue(text, locale) };
}

/** Wrong answers to one gap that are proved wrong for the others as well; one of each gap first, since two point to it. */
function spareWords(facts: readonly GapFact[], passage: Passage): readonly BankWord[] {
  const spare: BankWord[] = [];
  const isFree = (word: BankWord) =>
    facts.every(
      (one) =>
        isUnfit(wordIn(word, one, passage), one.asked) &&
        [one.word, ...spare].every((other) => areApart(one.said(other.text), one.said(word.text), passage)),
    );
  for (let round = 0; round < gaps.spare; round += 1) {
    for (const { wrong } of facts) {
      if (spare.length === gaps.spare) return spare;
      const word = wrong.find(isFree);
      if (word !== undefined) spare.push(word);
    }
  }
  return spare;
}
