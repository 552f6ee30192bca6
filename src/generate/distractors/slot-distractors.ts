import { hasLocale } from "../../locale/locales.ts";
import type { Name, Slot } from "../../model/article.ts";
import { drawSome, orderByName } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { findWords, foldText } from "../../read/text/match.ts";
import { findInText } from "../../read/text/text-index.ts";
import { contextOf } from "../context-of.ts";
import { nameFirst, sentenceOf } from "../passage.ts";
import { withinQuotes } from "../within-quotes.ts";
import type { Distractor } from "./candidate.ts";
import { dateDistractors } from "./date-distractors.ts";
import { besideDrawnLooks } from "./drawn-looks.ts";
import { type Asked, isFalseName, isRightAfterAll } from "./falsity.ts";
import { paragraphsAway } from "./nearness.ts";
import { numberDistractors } from "./number-distractors.ts";
import { phraseDistractors } from "./phrase-distractors.ts";
import { areDisjointPlaces, neighbours } from "./places.ts";
import { isTwin, overlaps } from "./sameness.ts";
import { startsWithArticle } from "./starts-with-article.ts";

/**
 * Wrong answers to a slot, each proved wrong, at most `wanted`, in the order of preference: the teacher's, then the
 * article's own names, dates and numbers, then shifted numbers and dates, then the gazetteer (item-quality, wrong answers).
 *
 * They come from the text and the list of names alone, never from other facts: mending one fact must not move another
 * fact's options (what a seed promises, 2). For the same reason the names of other articles are not used.
 */
export function slotDistractors(
  asked: Asked,
  key: string,
  wanted: number,
  streams: Streams,
): readonly Distractor[] {
  const value = asksForValue(asked.slot) ? asked.slot.value : undefined;
  if (value?.type === "date") return dateDistractors(value, asked, wanted, streams);
  if (value !== undefined) return numberDistractors(value, asked, wanted, streams);
  const name = asked.slot.name === undefined ? undefined : asked.passage.names.get(asked.slot.name);
  const order = streams("distractors", asked.fact.id, asked.slot.id);
  const chosen: Distractor[] = [];
  const { locale } = asked.passage;
  const take = (distractor: Distractor) => {
    if (chosen.length >= wanted || !fits(distractor.text, key, asked)) return;
    if (
      [key, ...chosen.map(({ text }) => text)].some(
        (text) => isTwin(text, distractor.text, locale) || overlaps(text, distractor.text, locale),
      )
    )
      return;
    chosen.push(distractor);
  };
  const teachers = orderByName(teachersOwn(asked), ({ text }) => text, order).filter(
    ({ text }) => fits(text, key, asked) && !isTwin(text, key, locale) && !overlaps(text, key, locale),
  );
  for (const one of besideDrawnLooks(key, teachers, wanted, locale, order)) take(one);
  // A name from elsewhere would need the article of this place.
  const inflected = locale.language !== "en" && startsWithArticle(key, locale);
  if (name === undefined && chosen.length === 0) return phrases(asked, key, wanted, streams);
  if (name === undefined || inflected || (locale.reading.bends && !standsFree(name, asked))) return chosen;
  for (const distractor of namesOfSort(name, key, asked, streams)) take(distractor);
  if (chosen.length < wanted) for (const distractor of gazetteer(name, asked, streams)) take(distractor);
  return chosen;
}

/**
 * Whether a date or number is what is asked for. Who and why have others than numbers for wrong answers, and so has what where
 * the teacher gives some: "[who: twelve police officers]" stands beside "the drivers of the buses".
 */
export function asksForValue({ value, sort, not }: Slot): boolean {
  if (value === undefined) return false;
  return sort === "when" || sort === "how many" || (sort === "what" && not.length === 0);
}

/** Whether a name answers a question of the teacher's as it is listed: nothing around it tells its case or gender. */
function standsFree(name: Name, { slot }: Asked): boolean {
  return slot.question !== undefined && foldText(slot.answer) === foldText(name.name);
}

/** All of a two-by-two design, or nothing. */
function phrases(asked: Asked, key: string, wanted: number, streams: Streams): readonly Distractor[] {
  if (wanted < 3) return [];
  const made = phraseDistractors(asked, streams, (part) =>
    slotDistractors(part, part.slot.answer, mostForPart, streams),
  );
  return made.every(({ text }) => fits(text, key, asked) && !isRightAfterAll(text, asked)) ? made : [];
}

/** Wrong answers to one part of a phrase: one is needed, a few more are there to choose from. */
const mostForPart = 4;

function teachersOwn(asked: Asked): Distractor[] {
  const { nameFor, words } = asked.passage;
  return asked.slot.not
    .filter((text) => !isRightAfterAll(text, asked))
    .map((text) => {
      const name = nameFor.get(foldText(text));
      const rationale =
        name === undefined
          ? words.rationales.teachersWrong(asked.slot.sort, asked.slot.answer)
          : whyNotName(name, asked);
      return { text, rationale };
    });
}

function whyNotName(name: Name, asked: Asked): string {
  const { passage, slot } = asked;
  const { paragraph, start, end } = name.evidence;
  const sentence = sentenceOf(passage, name.evidence);
  return passage.words.rationales.otherName(
    nameFirst(passage, name),
    name.role,
    withinQuotes(
      sentence === undefined ? name.evidence.text : contextOf(sentence, start, end),
      passage.words,
    ),
    paragraph,
    slot.answer,
  );
}

/**
 * The listed names of the same sort: persons that are named near what is asked first; of these, as of all others, those whose
 * role shares a word with the key's ("foreign minister"). Of persons that are far away the nearest.
 */
function namesOfSort(name: Name, key: string, asked: Asked, streams: Streams): Distractor[] {
  const { passage } = asked;
  const stream = streams("names", asked.fact.id, asked.slot.id);
  const drawn = drawSome(passage.namesOf.get(name.sort) ?? [], 256, ({ id }) => id, stream);
  const ranked = drawn.map((other) => ({
    other,
    // All that are near are as good.
    away: name.sort === "person" ? Math.max(near, paragraphsAway(other, asked)) : near,
    role: Number(!sharesRole(other, name)),
  }));
  return ranked
    .sort((a, b) => a.away - b.away || a.role - b.role)
    .map(({ other }) => other)
    .filter((other) => other.id !== name.id && isFalseName(other, asked))
    .filter((other) => name.sort !== "place" || areDisjointPlaces(name, other, passage.locale))
    .map((other) => ({
      text: withArticleOf(key, other, asked),
      rationale: whyNotName(other, asked),
    }));
}

/** In paragraphs (our own figure: a small article is all near). */
const near = 3;

function sharesRole(a: Name, b: Name): boolean {
  if (a.role === undefined || b.role === undefined) return false;
  const words = new Set(a.role.toLowerCase().split(/\s+/u));
  return b.role
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => word.length > 3 && words.has(word));
}

/** "the Constitutional Court" beside "the army", "Constitutional Court" beside a key without article. */
function withArticleOf(key: string, name: Name, asked: Asked): string {
  const article = asked.passage.articleOf.get(name.id);
  return article !== undefined && /^the\s/iu.test(key) ? `${article} ${name.name}` : name.name;
}

function gazetteer(name: Name, asked: Asked, streams: Streams): Distractor[] {
  const { passage } = asked;
  // Its names would be English in an article of a language that has no words here.
  if (name.sort !== "place" || !hasLocale(passage.article.language)) return [];
  const unknown = neighbours(name, passage.locale).filter(
    (country) =>
      findWords(asked.said, country).length === 0 && findInText(passage.index, country).length === 0,
  );
  return orderByName(unknown, (country) => country, streams("gazetteer", asked.fact.id, asked.slot.id))
    .filter((country) => !isRightAfterAll(country, asked))
    .map((country) => ({
      text: country,
      rationale: passage.words.rationales.notNamed(country, asked.slot.answer),
    }));
}

/** "a ______" takes no "Egypt" beside "mountain": where the gap follows a or an, options begin alike (item-quality, 6). */
function fits(text: string, key: string, asked: Asked): boolean {
  if (asked.passage.locale.language !== "en" || !/\ban?\s+_{2,}/iu.test(asked.stem)) return true;
  return /^[aeiou]/iu.test(text) === /^[aeiou]/iu.test(key);
}
