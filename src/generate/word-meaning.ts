import type { Word } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { ChoiceItem, Proven } from "../model/item.ts";
import { drawSome, orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { evenLooks } from "./distractors/even-looks.ts";
import { type AnswerLooks, looksOf } from "./distractors/looks-of.ts";
import { isTwin, overlaps } from "./distractors/sameness.ts";
import type { GenerateRequest, Kind } from "./kind.ts";
import { fewestDistractors, generatedFrom } from "./kind.ts";
import { matchMeanings } from "./meanings/match-meanings.ts";
import { areOfOneSort, areUnlike, beginAlike, formOf, holdsWord, othersOf } from "./meanings/meanings.ts";
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
): { readonly word: Word; readonly sets: AnswerLooks<Answer> } | Finding {
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
  const wanted = request.options - 1;
  const sets = looksOf(
    { stem: "", key: word.meaning, ...candidates(passage, word, wanted, streams) },
    wanted,
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

/** What could stand beside the right meaning: what the teacher wrote for this word, and what other words mean or do not mean. */
function candidates(
  passage: Passage,
  word: Word,
  wanted: number,
  streams: Streams,
): { readonly own: readonly Answer[]; readonly others: readonly Answer[] } {
  const { locale } = passage;
  const { rationales } = passage.words;
  const stream = (purpose: string) => streams("word-meaning", word.id, purpose);
  const isWrong = (text: string) =>
    !holdsWord(text, word, passage) &&
    !isTwin(text, word.meaning, locale) &&
    !overlaps(text, word.meaning, locale);
  const wrong = (text: string, rationale: string): Answer => ({ text, rationale, right: false });
  const own = orderByName(word.not, (one) => one, stream("not"))
    .filter(isWrong)
    .map((text) => wrong(text, rationales.notTheMeaning(word.word, word.meaning)));
  // Where too few are the teacher's, what begins in the same form must do; of the rest those that say the same sort of thing.
  const form = formOf(word.meaning, passage);
  const hasTooFew = own.length < (form === undefined ? fewestDistractors : wanted);
  const isFormed = (text: string) =>
    areOfOneSort(text, word.meaning, passage) || (hasTooFew && formOf(text, passage) === form);
  const isLike = (text: string) => isFormed(text) && isOfLikeLength(text, word.meaning) && isWrong(text);
  const drawn = drawSome(passage.article.words, 32, ({ id }) => id, stream("others"));
  const others = othersOf(word, drawn, passage);
  const meanings = others
    .filter(({ meaning }) => isLike(meaning))
    .map((other) => wrong(other.meaning, rationales.meaningOf(other.word)));
  const nots = orderByName(
    others.flatMap(({ not }) => not),
    (text) => text,
    stream("others' not"),
  )
    .filter(
      (text) =>
        isLike(text) && areUnlike(text, word.meaning, passage) && !beginAlike(text, word.meaning, passage),
    )
    .map((text) => wrong(text, rationales.notTheMeaning(word.word, word.meaning)));
  return { own, others: own.length < wanted ? [...meanings, ...nots] : asOftenRight(meanings, nots) };
}

/**
 * What two questions of a paper show is right in one of them where it is a meaning, and in neither where it is a wrong one. Two
 * to three, so that it is right as often as any option: who looks for what stands there twice shall gain nothing.
 */
function asOftenRight(meanings: readonly Answer[], nots: readonly Answer[]): readonly Answer[] {
  const some = meanings.slice(0, 2);
  return [...some, ...nots.slice(0, Math.floor(1.5 * some.length))];
}

/** Within these of the right one's length (item-quality, 14: half as long again). */
function isOfLikeLength(text: string, meaning: string): boolean {
  return text.length <= 1.9 * meaning.length && meaning.length <= 1.9 * text.length;
}
