import { allNames, type Slot, type Word } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Place } from "../../model/place.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { type Folded, findWords } from "../../read/text/match.ts";
import { push } from "../../read/text/text-index.ts";
import { type Asked, askedOf, shared } from "../distractors/falsity.ts";
import { isSaid } from "../distractors/value-likeness.ts";
import { areUnlike, holdsWord } from "../meanings/meanings.ts";
import type { Passage } from "../passage.ts";
import { whyRight } from "../statement-of.ts";
import { completion } from "../stem.ts";
import { bankText } from "./bank-text.ts";
import { type BankWord, isUnfit } from "./unfit.ts";

/** Words of a paragraph that can be left out: a listed word, which its meaning gives back, or the answer to a fact. */
export interface GapPlace {
  readonly source: string;
  readonly at: Place;
  readonly evidence: Evidence;
  readonly rationale: string;
  readonly word: BankWord & { readonly listed?: Word };
  /** What the slot asks for, by sort: no two of one sort stand in a paragraph that nobody can look at. */
  readonly sort: string | undefined;
  readonly asked?: Asked;
}

/** Every such place by the paragraph's letter. */
export function gapPlaces(passage: Passage): ReadonlyMap<string, readonly GapPlace[]> {
  const places = new Map<string, GapPlace[]>();
  const folded = new Map(passage.index.paragraphs.map((one) => [one.paragraph.id, one.folded]));
  for (const place of [...wordPlaces(passage), ...slotPlaces(passage)]) {
    const { name, text } = place.word;
    const { paragraph, start, end } = place.evidence;
    const forms = name === undefined ? [text] : allNames(name);
    // What stands in the paragraph a second time gives itself away; a part of a longer name leaves the rest behind.
    const isAlone = forms.every((form) =>
      findWords(folded.get(paragraph) as Folded, form).every((one) => one.start >= start && one.end <= end),
    );
    if (isAlone) push(places, paragraph, place);
  }
  return places;
}

function wordPlaces(passage: Passage): GapPlace[] {
  const { rationales } = passage.words;
  return passage.article.words.flatMap((word): GapPlace[] => {
    const [evidence] = word.evidence;
    const text = bankText(evidence, { listed: word }, passage);
    if (text === undefined || holdsWord(word.meaning, word, passage)) return [];
    return [
      {
        source: word.id,
        at: word.at,
        evidence,
        rationale: rationales.wordMeans(evidence.text, word.meaning, evidence.paragraph),
        word: { text, listed: word },
        sort: undefined,
      },
    ];
  });
}

function slotPlaces(passage: Passage): GapPlace[] {
  return passage.article.facts.flatMap((fact) =>
    fact.slots.flatMap((slot): GapPlace[] => {
      const [evidence] = slot.evidence;
      const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
      const text = bankText(evidence, { name, value: slot.value }, passage);
      if (text === undefined || !isToldElsewhere(slot, evidence.paragraph, passage)) return [];
      return [
        {
          source: fact.id,
          at: slot.at,
          evidence,
          rationale: whyRight(passage, fact.sentence, evidence.paragraph),
          word: { text, name, value: slot.value },
          sort: name?.sort ?? slot.value?.type,
          asked: askedOf(passage, fact, slot, completion(fact, slot, passage.locale)),
        },
      ];
    }),
  );
}

/**
 * Whether another paragraph has the name, date or number as well: this one is taken out of the text, and what it alone tells
 * could only be guessed.
 */
function isToldElsewhere({ name: id, value }: Slot, here: string, passage: Passage): boolean {
  const name = id === undefined ? undefined : passage.names.get(id);
  if (name !== undefined) {
    const told = passage.sentencesWith.get(name.id) ?? new Set();
    return [...told].some(({ paragraph }) => paragraph !== here);
  }
  return (
    value !== undefined &&
    passage.values.saying(value).some((one) => isSaid(value, one.value) && one.sentence.paragraph !== here)
  );
}

/** Whether a word of the list provably does not belong into a gap: by its meaning, or as a wrong answer to the fact. */
export function isUnfitFor(
  word: GapPlace["word"],
  { word: own, asked }: GapPlace,
  passage: Passage,
): boolean {
  if (asked !== undefined) return (own.value !== undefined && isNoValue(word)) || isUnfit(word, asked);
  const meaning = own.listed?.meaning ?? "";
  if (word.listed !== undefined)
    return areUnlike(word.listed.meaning, meaning, passage) && !holdsWord(meaning, word.listed, passage);
  const words = contentWords(meaning, passage.locale);
  return [word.text, word.name?.role ?? ""].every(
    (text) => shared(words, contentWords(text, passage.locale)) === 0,
  );
}

/** Neither a listed word nor a person or group is ever a date or a number; a place may stand where a date does. */
function isNoValue({ listed, name }: GapPlace["word"]): boolean {
  return listed !== undefined || name?.sort === "person" || name?.sort === "group";
}
