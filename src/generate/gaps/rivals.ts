import { allNames, type Paragraph } from "../../model/article.ts";
import { drawSome } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { findWords, fold } from "../../read/text/match.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { withSmallHead } from "../../read/values/words.ts";
import { looksPlural } from "../distractors/looks-plural.ts";
import { slotDistractors } from "../distractors/slot-distractors.ts";
import { formOf } from "../meanings/meanings.ts";
import type { Passage } from "../passage.ts";
import { bankText } from "./bank-text.ts";
import { type GapPlace, isUnfitFor } from "./gap-places.ts";
import { areApart } from "./unfit.ts";

/** A word that fits no gap, and the paragraph that has it, if one does. */
export type Spare = GapPlace["word"] & { readonly paragraph: string | undefined };

/** Words beside the right one that look like it, where there are so many; with fewer than the least there is no gap. */
const rivals = { least: 1, most: 2 };

/**
 * The gaps that more words of the list look like than the right one, with these words: neither sort nor grammar gives such
 * a gap away. Each is a wrong answer to the gap that it is for and fits none of the others.
 */
export function withRivals(
  chosen: readonly GapPlace[],
  paragraph: Paragraph,
  passage: Passage,
  streams: Streams,
): { readonly gaps: readonly GapPlace[]; readonly spare: readonly Spare[] } {
  const here = fold(paragraph.text);
  const pool = poolOf(paragraph, passage, streams);
  const gaps: GapPlace[] = [];
  const spare: Spare[] = [];
  const isFree = (one: Spare, taken: readonly Spare[]) =>
    (one.name === undefined ? [one.text] : allNames(one.name)).every(
      (text) => findWords(here, text).length === 0,
    ) &&
    [...chosen.map(({ word }) => word), ...taken].every(({ text }) => areApart(text, one.text, passage)) &&
    chosen.every((place) => isUnfitFor(one, place, passage));
  for (const place of chosen) {
    const look = lookOf(place.word, passage);
    const found: Spare[] = [];
    for (const one of [...pool, ...valuesFor(place, passage, streams)]) {
      const known = [...spare, ...found].filter((other) => lookOf(other, passage) === look);
      if (known.length >= rivals.most) break;
      if (lookOf(one, passage) === look && isFree(one, [...spare, ...found])) found.push(one);
    }
    const all = [...spare, ...found].filter((other) => lookOf(other, passage) === look);
    if (all.length < rivals.least) continue;
    gaps.push(place);
    spare.push(...found);
  }
  return { gaps, spare };
}

/** Names and listed words of other paragraphs: whoever reads those can tell that they do not belong here. */
function poolOf(paragraph: Paragraph, passage: Passage, streams: Streams): Spare[] {
  const draw = <T extends { readonly id: string }>(values: readonly T[], what: string) =>
    drawSome(values, 64, ({ id }) => id, streams("text-gap", paragraph.id, what));
  const names = draw(passage.article.names, "names").map((name): Spare => {
    return { text: name.name, name, paragraph: name.evidence.paragraph };
  });
  const words = draw(passage.article.words, "words").flatMap((listed): Spare[] => {
    const [evidence] = listed.evidence;
    const text = bankText(evidence, { listed }, passage);
    return text === undefined ? [] : [{ text, listed, paragraph: evidence.paragraph }];
  });
  return [...words, ...names];
}

/** Wrong dates and numbers for one that is left out. */
function valuesFor({ asked, word }: GapPlace, passage: Passage, streams: Streams): Spare[] {
  if (asked === undefined || word.value === undefined) return [];
  const own: Streams = (...name) => streams("text-gap", ...name);
  return slotDistractors(asked, word.text, mostValues, own).map(({ text }) => ({
    text: smallLike(word.text, text),
    value: parseValue(text, passage.locale),
    paragraph: undefined,
  }));
}

/** A number made on the pattern of one at the head of a sentence, as small as that one stands in the list. */
function smallLike(word: string, text: string): string {
  return /^\p{Ll}/u.test(word) ? withSmallHead(text) : text;
}

/** To choose from (our own figure). */
const mostValues = 6;

/** What sort and grammar show of a word: the form of its meaning says whether it is a thing or a doing. */
function lookOf({ text, name, value, listed }: GapPlace["word"], passage: Passage): string {
  if (name !== undefined) return `${name.sort} ${name.sort === "person" ? "" : looksPlural(name.name)}`;
  if (value?.type === "date") return `date ${value.precision}`;
  if (value !== undefined) return `number ${value.form} ${value.unit}`;
  const form = listed === undefined ? "" : formOf(listed.meaning, passage);
  // Words that end alike are often of one form.
  return `${form} ${/^\p{Lu}/u.test(text)} ${/(?:s|ed|ing|ly)$/u.exec(text)?.[0]}`;
}
