import type { Evidence } from "../../model/evidence.ts";
import { type Stretch, sentenceAt } from "./sentences.ts";
import {
  evidenceOf,
  findInText,
  type IndexedParagraph,
  type Occurrence,
  sentencesIn,
  type TextIndex,
} from "./text-index.ts";
import { countOf, type NameTable, type Topics } from "./topics.ts";

/** Where `see:` points: a paragraph, by number from 0, or words of one. */
export type Pointer = { readonly paragraph: number } | Occurrence;

export type EvidenceSearch =
  | {
      readonly result: "found";
      readonly evidence: readonly [Evidence, ...Evidence[]];
      readonly answer?: Occurrence;
    }
  /** The answer stands nowhere. */
  | { readonly result: "missing" }
  /** These paragraphs, by number, are equally good. */
  | { readonly result: "tie"; readonly paragraphs: readonly number[] };

/**
 * Evidence for an answer: among the paragraphs that hold one of its forms, the one with the largest share of the other
 * topics of its sentence; in it the form that stands in the sentence with most of them. A tie of paragraphs is for the
 * teacher to settle (authoring format, "Evidence"); in a paragraph the first form, then the first place, goes.
 */
export function evidenceForAnswer(
  forms: readonly string[],
  topics: Topics,
  index: TextIndex,
  names: NameTable,
  pointers: readonly Pointer[] = [],
): EvidenceSearch {
  const byParagraph = placesOf(forms, index);
  if (byParagraph.size === 0) return { result: "missing" };
  if (pointers.length > 0) return pointedAt(pointers, byParagraph, topics, index, names);
  const counts = byParagraph.size > fewParagraphs ? sharedInText(topics, index, names) : undefined;
  let best: number[] = [];
  let most = -1;
  for (const paragraph of byParagraph.keys()) {
    const shared = counts ? (counts.get(paragraph) ?? 0) : sharedByParagraph(paragraph, topics, index, names);
    if (shared > most) [best, most] = [[paragraph], shared];
    else if (shared === most) best.push(paragraph);
  }
  if (best.length > 1) return { result: "tie", paragraphs: best.sort((a, b) => a - b) };
  const answer = bestOccurrence(
    byParagraph.get(best[0] as number) as readonly Occurrence[],
    topics,
    index,
    names,
  );
  return { result: "found", evidence: [evidenceOf(index, answer)], answer };
}

/** Up to so many paragraphs are asked one by one; for more the lists of each topic's paragraphs are shorter. */
const fewParagraphs = 64;

type Places = ReadonlyMap<number, readonly Occurrence[]>;

const known = new WeakMap<TextIndex, Map<string, Places>>();

/** Where any of the forms stands, by paragraph; in each by form, then by place. Many facts may ask for one name. */
function placesOf(forms: readonly string[], index: TextIndex): Places {
  const ofIndex = known.get(index) ?? new Map<string, Places>();
  known.set(index, ofIndex);
  const key = JSON.stringify(forms);
  const given = ofIndex.get(key);
  if (given) return given;
  const places = new Map<number, Occurrence[]>();
  for (const occurrence of forms.flatMap((form) => findInText(index, form))) {
    const group = places.get(occurrence.paragraph);
    if (group) group.push(occurrence);
    else places.set(occurrence.paragraph, [occurrence]);
  }
  ofIndex.set(key, places);
  return places;
}

/** The places of a `see:` line: where the answer stands in them, first; else the words, or the nearest sentence. */
function pointedAt(
  pointers: readonly Pointer[],
  byParagraph: Places,
  topics: Topics,
  index: TextIndex,
  names: NameTable,
): EvidenceSearch {
  const answers: Occurrence[] = [];
  const others: Occurrence[] = [];
  for (const pointer of pointers) {
    const inside = (byParagraph.get(pointer.paragraph) ?? []).filter(
      ({ start, end }) => !("start" in pointer) || (start >= pointer.start && end <= pointer.end),
    );
    if (inside.length > 0) answers.push(bestOccurrence(inside, topics, index, names));
    else others.push("start" in pointer ? pointer : bestSentence(pointer.paragraph, topics, index, names));
  }
  const [first, ...rest] = [...answers, ...others].map((place) => evidenceOf(index, place));
  const answer = answers[0];
  return { result: "found", evidence: [first as Evidence, ...rest], ...(answer && { answer }) };
}

/** The places of a `see:` line for something without an answer. */
export function evidenceAt(
  pointers: readonly Pointer[],
  topics: Topics,
  index: TextIndex,
  names: NameTable,
): Evidence[] {
  return pointers.map((pointer) =>
    evidenceOf(index, "start" in pointer ? pointer : bestSentence(pointer.paragraph, topics, index, names)),
  );
}

/**
 * Evidence for a sentence without an answer: the one paragraph that has most of its topics, as long as that is half of them
 * and two at least; in it the best sentence. Nothing where two paragraphs are equally good.
 */
export function evidenceForTopics(topics: Topics, index: TextIndex, names: NameTable): Evidence[] {
  const total = countOf(topics);
  const shared = sharedInText(topics, index, names);
  let best: number | undefined;
  let most = 0;
  let tie = false;
  for (const [paragraph, topicCount] of shared) {
    if (topicCount > most) [best, most, tie] = [paragraph, topicCount, false];
    else if (topicCount === most) tie = true;
  }
  if (best === undefined || tie || most * 2 < total || most < Math.min(2, total)) return [];
  return [evidenceOf(index, bestSentence(best, topics, index, names))];
}

/** How many of the topics each paragraph has. */
function sharedInText(topics: Topics, index: TextIndex, names: NameTable): Map<number, number> {
  const shared = new Map<number, number>();
  const count = (paragraph: number) => shared.set(paragraph, (shared.get(paragraph) ?? 0) + 1);
  for (const word of topics.words) for (const paragraph of index.holders.get(word) ?? []) count(paragraph);
  for (const id of topics.names)
    for (const paragraph of names.names.get(id)?.places.keys() ?? []) count(paragraph);
  return shared;
}

function sharedByParagraph(paragraph: number, topics: Topics, index: TextIndex, names: NameTable): number {
  const { words } = index.paragraphs[paragraph] as IndexedParagraph;
  let shared = 0;
  for (const word of topics.words) if (words.has(word)) shared += 1;
  for (const id of topics.names) if (names.names.get(id)?.places.has(paragraph)) shared += 1;
  return shared;
}

function sharedBySentence(
  paragraph: number,
  sentence: Stretch & { readonly words: ReadonlySet<string> },
  topics: Topics,
  names: NameTable,
): number {
  let shared = 0;
  for (const word of topics.words) if (sentence.words.has(word)) shared += 1;
  for (const id of topics.names) {
    const places = names.names.get(id)?.places.get(paragraph) ?? [];
    const first = sentenceAt(places, sentence.start);
    if (first !== undefined && first.start < sentence.end) shared += 1;
  }
  return shared;
}

function bestOccurrence(
  occurrences: readonly Occurrence[],
  topics: Topics,
  index: TextIndex,
  names: NameTable,
): Occurrence {
  let best = occurrences[0] as Occurrence;
  if (occurrences.length === 1) return best;
  const sentences = sentencesIn(index, best.paragraph);
  const known = new Map<number, number>();
  let most = -1;
  for (const occurrence of occurrences) {
    const sentence = sentenceAt(sentences, occurrence.start);
    if (!sentence) continue;
    const shared =
      known.get(sentence.start) ?? sharedBySentence(occurrence.paragraph, sentence, topics, names);
    known.set(sentence.start, shared);
    if (shared > most) [best, most] = [occurrence, shared];
  }
  return best;
}

/** The sentence of a paragraph that shares most topics; the whole paragraph where none shares any. */
function bestSentence(paragraph: number, topics: Topics, index: TextIndex, names: NameTable): Occurrence {
  const { text } = (index.paragraphs[paragraph] as IndexedParagraph).paragraph;
  let best: Stretch = { start: 0, end: text.length };
  let most = 0;
  for (const sentence of sentencesIn(index, paragraph)) {
    const shared = sharedBySentence(paragraph, sentence, topics, names);
    if (shared > most) [best, most] = [sentence, shared];
  }
  return { paragraph, start: best.start, end: best.end };
}
