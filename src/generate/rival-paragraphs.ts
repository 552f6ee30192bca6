import type { Passage } from "./passage.ts";
import type { Sentence } from "./sentence.ts";

/** A sentence with this part of the words may say the same, and so may a paragraph with that part of them (our own figures). */
const rival = { sentence: 1 / 2, paragraph: 2 / 3 };

/** What stands in more sentences is taken to stand in each. */
const mostSentences = 300;

/** Whether another paragraph than this one has so many of the words that it may say them too. */
export function mayStandElsewhere(words: ReadonlySet<string>, letter: string, passage: Passage): boolean {
  const sentences = new Map<Sentence, number>();
  const paragraphs = new Map<string, number>();
  let everywhere = 0;
  for (const word of words) {
    const found = passage.sentencesAbout.get(word) ?? [];
    if (found.length > mostSentences) {
      everywhere += 1;
      continue;
    }
    const others = found.filter(({ paragraph }) => paragraph !== letter);
    for (const sentence of others) sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1);
    for (const paragraph of new Set(others.map((sentence) => sentence.paragraph)))
      paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? 0) + 1);
  }
  const reaches = (counts: Iterable<number>, share: number) =>
    Math.max(0, ...counts) + everywhere >= share * words.size;
  return reaches(sentences.values(), rival.sentence) || reaches(paragraphs.values(), rival.paragraph);
}
