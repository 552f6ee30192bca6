import type { Word } from "../../model/article.ts";
import type { Proof } from "../../model/evidence.ts";
import type { MatchItem, Proven } from "../../model/item.ts";
import { drawSome } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { isTwin, overlaps } from "../distractors/sameness.ts";
import { type Answer, optionsOf } from "../options.ts";
import type { Passage } from "../passage.ts";
import { areUnlike, beginAlike, holdsWord } from "./meanings.ts";

/** Words of one item, and meanings that none of them has (our own figures). */
const size = { least: 4, most: 6, spare: 2 };

/** Words of the text to their meanings, two meanings more than words: one item an article. */
export function matchMeanings(passage: Passage, streams: Streams): Proven<MatchItem> | undefined {
  const drawn = drawSome(passage.article.words, 256, ({ id }) => id, streams("word-meaning", "words"));
  const tellable: Word[] = [];
  for (const word of drawn) {
    if (tellable.length === size.most + size.spare) break;
    if (!holdsWord(word.meaning, word, passage) && tellable.every((one) => areTellable(one, word, passage)))
      tellable.push(word);
  }
  const chosen = tellable.slice(0, size.most);
  if (chosen.length < size.least) return undefined;
  const spare = spareMeanings(chosen, tellable.slice(size.most), passage);
  return spare.length < size.spare ? undefined : itemOf(chosen, spare, passage);
}

function areTellable(a: Word, b: Word, passage: Passage): boolean {
  return (
    areUnlike(a.meaning, b.meaning, passage) &&
    !holdsWord(a.meaning, b, passage) &&
    !holdsWord(b.meaning, a, passage) &&
    !overlaps(a.meaning, b.meaning, passage.locale)
  );
}

/**
 * Wrong meanings of the teacher's that no other word of the item has; then meanings of words that are not asked. The first are
 * seen nowhere else on the paper; these are right in a choice of their own, which who sees them twice would guess.
 */
function spareMeanings(chosen: readonly Word[], more: readonly Word[], passage: Passage): Answer[] {
  const { rationales, locale } = { rationales: passage.words.rationales, locale: passage.locale };
  const spare: Answer[] = [];
  for (const word of chosen) {
    for (const wrong of word.not) {
      if (spare.length === size.spare) return spare;
      const texts = [...chosen.map(({ meaning }) => meaning), ...spare.map(({ text }) => text)];
      if (texts.some((text) => isTwin(text, wrong, locale) || overlaps(text, wrong, locale))) continue;
      const isWrong = chosen.every(
        (other) =>
          !holdsWord(wrong, other, passage) &&
          (other === word ||
            (areUnlike(other.meaning, wrong, passage) && !beginAlike(other.meaning, wrong, passage))),
      );
      if (!isWrong) continue;
      spare.push({ text: wrong, rationale: rationales.notTheMeaning(word.word, word.meaning), right: false });
      // One of each word: the others shall not stand out by having none.
      break;
    }
  }
  for (const { word, meaning } of more) {
    if (spare.length === size.spare) break;
    spare.push({ text: meaning, rationale: rationales.meaningOf(word), right: false });
  }
  return spare;
}

function itemOf(chosen: readonly Word[], spare: readonly Answer[], passage: Passage): Proven<MatchItem> {
  const { rationales, stems } = passage.words;
  const why = ({ word, meaning, evidence }: Word) =>
    rationales.wordMeans(word, meaning, evidence[0].paragraph);
  const { options } = optionsOf([
    ...chosen.map((word) => ({ text: word.meaning, rationale: why(word), right: false })),
    ...spare,
  ]);
  const optionOf = new Map(options.map(({ id, text }) => [text, id]));
  // Ids go by the alphabet, like option ids: the order says nothing.
  const entries = [...chosen]
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map((word, index) => ({ word, id: `s${index + 1}` }));
  return {
    id: `${passage.article.id}.words.word-meaning`,
    kind: "word-meaning",
    interaction: "match",
    process: "interpret",
    points: entries.length,
    stem: stems.wordMeanings,
    statements: entries.map(({ word, id }) => ({
      id,
      text: stems.wordInParagraph(word.word, word.evidence[0].paragraph),
      rationale: why(word),
      evidence: word.evidence,
    })),
    options,
    arrangement: "shuffled",
    key: Object.fromEntries(entries.map(({ word, id }) => [id, optionOf.get(word.meaning) as string])),
    evidence: entries.flatMap(({ word }) => word.evidence) as unknown as Proof,
    rationale: entries.map(({ word }) => why(word)).join(" "),
    sources: chosen.map(({ id }) => id),
    at: (chosen[0] as Word).at,
  };
}
