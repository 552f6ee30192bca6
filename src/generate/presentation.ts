import { allNames, type Fact, type Name, type Statement } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import { contentWords } from "../read/text/content-words.ts";
import { countWords } from "../read/text/count-words.ts";
import { findWords, fold } from "../read/text/match.ts";
import { isQuoted, quotationsOf } from "../read/text/quotations.ts";
import type { Stretch } from "../read/text/sentences.ts";
import { sentencesLike, shared } from "./distractors/falsity.ts";
import { type Passage, sentenceOf } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import { shownText } from "./speakers.ts";

/** How a text presents something: as its writer's own, as somebody's claim in reported speech, or as a quotation. */
export type Presentation =
  | { readonly as: "fact" }
  | { readonly as: "claim" | "quotation"; readonly speaker: Name };

/** What is known of an article's claims and quotations when its statements are looked at: worked out once. */
export interface Voices {
  readonly passage: Passage;
  readonly quotations: ReadonlyMap<string, readonly Stretch[]>;
  /** The sentences in which the annotations have somebody say something. */
  readonly claimed: ReadonlySet<Sentence>;
}

export function voicesOf(passage: Passage): Voices {
  const { statements, facts, paragraphs } = passage.article;
  const claims = [
    ...statements.flatMap(({ evidence }) => evidence),
    ...facts.filter(({ by }) => by !== undefined).flatMap(placesOf),
  ];
  return {
    passage,
    quotations: quotationsOf(paragraphs),
    claimed: new Set(claims.flatMap((place) => sentenceOf(passage, place) ?? [])),
  };
}

/** How the text presents a fact. Nothing where the sentence mixes voices, or may be somebody's without saying so. */
export function presentationOfFact(fact: Fact, voices: Voices): Presentation | undefined {
  const { passage } = voices;
  const sentences = placesOf(fact).map((place) => sentenceOf(passage, place));
  if (sentences.length === 0 || sentences.some((one) => one === undefined || hasQuotation(one, voices)))
    return undefined;
  // A sentence that says whose claim it is tells how the text presents it.
  if (isAttributed(fact.sentence, passage)) return undefined;
  if (fact.by !== undefined) {
    const speaker = passage.names.get(fact.by);
    if (speaker === undefined || isNamedIn(speaker, fact.sentence)) return undefined;
    return isSaidElsewhere(fact.sentence, sentences, voices, () => true)
      ? undefined
      : { as: "claim", speaker };
  }
  const isOthers = sentences.some((one) => isClaim(one, voices) || runsOn(one, voices));
  const isClaimElsewhere = isSaidElsewhere(fact.sentence, sentences, voices, (one) => isClaim(one, voices));
  return isOthers || isClaimElsewhere ? undefined : { as: "fact" };
}

/**
 * How the text presents what somebody said. A quotation must be a whole sentence: of a few quoted words in a reported
 * sentence both could be said. Nothing where the wording shows that somebody speaks, or leaves open who is meant.
 */
export function presentationOfStatement(statement: Statement, voices: Voices): Presentation | undefined {
  const { passage } = voices;
  const speaker = passage.names.get(statement.speaker);
  const shown = shownText(statement);
  if (speaker === undefined || isNamedIn(speaker, shown) || !readsAsReport(shown, passage)) return undefined;
  if (statement.own === undefined && statement.quoted) return undefined;
  const sentences = statement.evidence.map((place) => sentenceOf(passage, place));
  if (isSaidElsewhere(statement.words, sentences, voices, () => true)) return undefined;
  if (!statement.quoted) {
    const mixed = sentences.some((one) => one === undefined || hasQuotation(one, voices));
    return mixed ? undefined : { as: "claim", speaker };
  }
  return isWholeQuotation(statement.evidence, voices) ? { as: "quotation", speaker } : undefined;
}

/** Whether a name is provably no source of what stands in these places: it is not in their sentences, nor in the statement. */
export function isNoSource(
  name: Name,
  text: string,
  places: readonly Evidence[],
  { passage }: Voices,
): boolean {
  const sentences = passage.sentencesWith.get(name.id);
  return (
    !isNamedIn(name, text) &&
    places.every((place) => {
      const sentence = sentenceOf(passage, place);
      return sentence !== undefined && !sentences?.has(sentence);
    })
  );
}

function placesOf(fact: Fact): readonly Evidence[] {
  return fact.slots.flatMap(({ evidence }) => evidence);
}

function isNamedIn(name: Name, text: string): boolean {
  const folded = fold(text);
  return allNames(name).some((one) => findWords(folded, one).length > 0);
}

/** Whether a sentence has a word by which it says that it is somebody's claim. */
function isAttributed(text: string, { locale }: Passage): boolean {
  const folded = fold(text);
  return locale.reading.attributions.some((words) => findWords(folded, words).length > 0);
}

/** Whether a wording could be anybody's: no "we", and no pronoun that opens it. */
function readsAsReport(text: string, { locale }: Passage): boolean {
  const folded = fold(text);
  const [first = ""] = folded.text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  return (
    /[.!…]$/u.test(text) &&
    !locale.reading.unresolved.includes(first) &&
    !locale.reading.ownVoice.some((word) => findWords(folded, word).length > 0)
  );
}

/** Whether a sentence may be somebody's claim or has somebody's words in it. */
function isClaim(sentence: Sentence | undefined, voices: Voices): boolean {
  return (
    sentence === undefined ||
    voices.claimed.has(sentence) ||
    hasQuotation(sentence, voices) ||
    isAttributed(sentence.text, voices.passage)
  );
}

/** "One fire, he explained, was not enough. Two fires …": reported speech may run on into the next sentence. */
function runsOn(sentence: Sentence | undefined, voices: Voices): boolean {
  const before = sentence && voices.passage.sentencesOf.get(sentence.paragraph)?.[sentence.index - 1];
  return before !== undefined && isClaim(before, voices) && !hasQuotation(before, voices);
}

/** Whether another such sentence may say the same: then the text presents it in two ways. */
function isSaidElsewhere(
  text: string,
  sentences: readonly (Sentence | undefined)[],
  { passage }: Voices,
  counts: (sentence: Sentence) => boolean,
): boolean {
  const words = contentWords(text, passage.locale);
  const like = sentencesLike(passage, words);
  // Half of two words is one, which is chance.
  const enough = Math.min(2, words.size);
  return (
    like === "any" ||
    [...like].some((one) => !sentences.includes(one) && shared(words, one.words) >= enough && counts(one))
  );
}

function hasQuotation({ paragraph, start, end }: Sentence, { quotations }: Voices): boolean {
  return overlapsOne(quotations.get(paragraph) ?? [], start, end);
}

/** Whether one of the stretches, in order, overlaps this one. */
function overlapsOne(stretches: readonly Stretch[], start: number, end: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle] as Stretch).end <= start) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.start < end;
}

/** A quotation that begins with a capital right behind its mark, has three words or more, and ends as a sentence or clause does. */
function isWholeQuotation(places: readonly Evidence[], { passage, quotations }: Voices): boolean {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return false;
  if (!places.every(({ paragraph, start, end }) => isQuoted(quotations.get(paragraph) ?? [], start, end)))
    return false;
  const before = passage.paragraphs.get(first.paragraph)?.text.slice(0, first.start) ?? "";
  const after = passage.paragraphs.get(last.paragraph)?.text.slice(last.end) ?? "";
  return (
    /["'“„«»‹›「『]\s?$/u.test(before) &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(first.text) &&
    countWords(first.text) >= fewestWords &&
    (/[.,!?…。！？]$/u.test(last.text) || /^["'”“’‘«»‹›」』]?[.,!?…。！？]/u.test(after))
  );
}

/** "Western state" in quotation marks is no sentence (our own figure). */
const fewestWords = 3;
