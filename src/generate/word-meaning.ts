import type { Word } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { ChoiceItem, Proven } from "../model/item.ts";
import { drawSome, orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { evenLooks } from "./distractors/even-looks.ts";
import { isTwin, overlaps } from "./distractors/sameness.ts";
import type { GenerateRequest, Kind } from "./kind.ts";
import { fewestDistractors, generatedFrom } from "./kind.ts";
import { matchMeanings } from "./meanings/match-meanings.ts";
import { type MeaningSets, meaningSets } from "./meanings/meaning-sets.ts";
import { areUnlike, formOf, holdsWord, othersOf } from "./meanings/meanings.ts";
import { type Answer, optionsOf } from "./options.ts";
import type { Passage } from "./passage.ts";

/** What a word means where it stands: one choice a word, and one match for several words of the article. */
export const wordMeaning: Kind = {
  title: "what words of the text mean: choose or match the meaning",
  interactions: ["choice", "match"],
  process: "interpret",
  asks: ["words"],
  needs:
    "words with their meanings under Words, each with two wrong meanings (not:) or beside words of other meanings",
  weight: 2,
  namesParagraphs: true,
  generate(passage, request, streams) {
    const match = matchMeanings(passage, streams);
    const made = passage.article.words.map((word) => setsFor(passage, word, request, streams));
    const asked = made.filter((one) => "sets" in one);
    const chosen = evenLooks(asked.map(({ sets }) => sets));
    const items = asked.flatMap(({ word, sets }, index) => {
      const wrong = sets.answers[chosen[index] ?? -1];
      return wrong === undefined ? [] : [itemOf(passage, word, wrong)];
    });
    const findings = made.filter((one) => "rule" in one);
    return generatedFrom([...(match === undefined ? [] : [match]), ...items, ...findings]);
  },
};

function idOf({ article }: Passage, word: Word): string {
  return `${article.id}.${word.id}.word-meaning`;
}

/** What could stand beside the right meaning, or why nothing can. */
function setsFor(
  passage: Passage,
  word: Word,
  request: GenerateRequest,
  streams: Streams,
): { readonly word: Word; readonly sets: MeaningSets } | Finding {
  const id = idOf(passage, word);
  if (holdsWord(word.meaning, word, passage)) {
    return {
      rule: "word-in-meaning",
      severity: "warning",
      item: id,
      at: word.at,
      reason: `The meaning of "${word.word}" holds the word itself, so it is not asked for.`,
      remedy: "Say the meaning in other words.",
    };
  }
  const sets = meaningSets(
    word.meaning,
    candidates(passage, word, request.options - 1, streams),
    request.options - 1,
    passage.locale,
    streams("word-meaning", word.id, "looks"),
  );
  if ((sets.answers[0]?.length ?? 0) < fewestDistractors) {
    return {
      rule: "too-few-distractors",
      severity: "warning",
      item: id,
      at: word.at,
      reason: `Fewer than two wrong meanings are known for "${word.word}", so no choice is made of it.`,
      remedy: "Add wrong meanings under the word (not: …; …).",
    };
  }
  return { word, sets };
}

function itemOf(passage: Passage, word: Word, wrong: readonly Answer[]): Proven<ChoiceItem> {
  const { rationales, stems } = passage.words;
  const { paragraph } = word.evidence[0];
  const right = {
    text: word.meaning,
    rationale: rationales.wordMeans(word.word, word.meaning, paragraph),
    right: true,
  };
  const { options, key } = optionsOf([right, ...wrong]);
  return {
    id: idOf(passage, word),
    kind: "word-meaning",
    interaction: "choice",
    process: wordMeaning.process,
    points: 1,
    stem: stems.wordMeaning(word.evidence[0].text, paragraph),
    options,
    arrangement: "shuffled",
    key: key as [string],
    evidence: word.evidence,
    rationale: right.rationale,
    sources: [word.id],
    at: word.at,
  };
}

/** What could stand beside the right meaning, the teacher's own first. */
function candidates(passage: Passage, word: Word, wanted: number, streams: Streams): Answer[] {
  const { locale } = passage;
  const { rationales } = passage.words;
  const isWrong = (text: string) =>
    !holdsWord(text, word, passage) &&
    !isTwin(text, word.meaning, locale) &&
    !overlaps(text, word.meaning, locale);
  const own = orderByName(word.not, (one) => one, streams("word-meaning", word.id, "not"))
    .filter(isWrong)
    .map((text) => ({
      text,
      rationale: rationales.notTheMeaning(word.word, word.meaning),
      right: false,
    }));
  const drawn = drawSome(
    passage.article.words,
    32,
    ({ id }) => id,
    streams("word-meaning", word.id, "others"),
  );
  const form = formOf(word.meaning, passage);
  const isLike = (text: string) =>
    formOf(text, passage) === form && isOfLikeLength(text, word.meaning) && isWrong(text);
  // The teacher's are meant for this word. Two options that are alike are better than a third of which nothing is known.
  if (own.length >= wanted || (form === undefined && own.length >= fewestDistractors)) return own;
  const others = othersOf(word, drawn, passage);
  return [
    ...own,
    ...others
      .filter(({ meaning }) => isLike(meaning))
      .map((other) => ({
        text: other.meaning,
        rationale: rationales.meaningOf(other.word),
        right: false,
      })),
    ...others
      .flatMap(({ not }) => not)
      .filter((text) => isLike(text) && areUnlike(text, word.meaning, passage))
      .map((text) => ({
        text,
        rationale: rationales.notTheMeaning(word.word, word.meaning),
        right: false,
      })),
  ];
}

/** Within these of the right one's length (item-quality, 14: half as long again). */
function isOfLikeLength(text: string, meaning: string): boolean {
  return text.length <= 1.9 * meaning.length && meaning.length <= 1.9 * text.length;
}
