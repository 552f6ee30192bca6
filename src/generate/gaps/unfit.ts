import type { Name } from "../../model/article.ts";
import type { Value } from "../../model/value.ts";
import { findWords } from "../../read/text/match.ts";
import { findInText } from "../../read/text/text-index.ts";
import { type Asked, isAboutElse, isFalseName, isRightAfterAll } from "../distractors/falsity.ts";
import { areDisjointPlaces } from "../distractors/places.ts";
import { isTwin, overlaps, valuesOverlap } from "../distractors/sameness.ts";
import { isSaid } from "../distractors/value-likeness.ts";
import type { Passage } from "../passage.ts";
import { sentenceAt } from "../sentence.ts";

/** What a list of words to choose from is made of. */
export interface BankWord {
  readonly text: string;
  /** What it is, where it is more than words. */
  readonly name?: Name | undefined;
  readonly value?: Value | undefined;
}

/** Whether a word of the list is provably no answer to a gap, by the proofs that wrong answers need. Unknown is no. */
export function isUnfit({ text, name, value }: BankWord, asked: Asked): boolean {
  if (name !== undefined) return isFalseName(name, asked) && isElsewhere(name, asked);
  if (isRightAfterAll(text, asked) || findWords(asked.said, text).length > 0) return false;
  return value === undefined ? isUnfitText(text, asked) : isUnfitValue(text, value, asked);
}

function isElsewhere(name: Name, { slot, passage }: Asked): boolean {
  const key = slot.name === undefined ? undefined : passage.names.get(slot.name);
  if (name.sort !== "place" || key?.sort !== "place") return true;
  return areDisjointPlaces(key, name, passage.locale);
}

/** A date or number is wrong where every sentence that may mean it is about something else. */
function isUnfitValue(text: string, value: Value, asked: Asked): boolean {
  const key = asked.slot.value;
  if (key !== undefined && key.type === value.type && valuesOverlap(value, key)) return false;
  const places = asked.passage.values.saying(value);
  return (
    places.length <= mostPlaces &&
    !isRightAfterAll(text, asked) &&
    places.every((found) => !isSaid(value, found.value) || isAboutElse(found.sentence, asked))
  );
}

/** Other words are wrong where no sentence that has them says the fact. */
function isUnfitText(text: string, { passage, rivals, evidence }: Asked): boolean {
  if (rivals === "any") return false;
  const places = findInText(passage.index, text);
  return (
    places.length <= mostPlaces &&
    places.every(({ paragraph, start }) => {
      const { id } = passage.article.paragraphs[paragraph] as Passage["article"]["paragraphs"][number];
      const sentence = sentenceAt(passage.sentencesOf.get(id) ?? [], start);
      return sentence !== undefined && !rivals.has(sentence) && !evidence.has(sentence);
    })
  );
}

/** What stands in more places is taken to fit (our own figure). */
const mostPlaces = 50;

/** Whether two words of one list are two: neither the same nor one within the other. */
export function areApart(a: string, b: string, { locale }: Passage): boolean {
  return !isTwin(a, b, locale) && !overlaps(a, b, locale);
}
