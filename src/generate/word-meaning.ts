import type { Word } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { ChoiceItem } from "../model/item.ts";
import { drawSome, orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { isTwin, overlaps } from "./distractors/sameness.ts";
import type { GenerateRequest, Kind } from "./kind.ts";
import { fewestDistractors, generatedFrom } from "./kind.ts";
import { matchMeanings } from "./meanings/match-meanings.ts";
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
    const made = passage.article.words.map((word) => askWord(passage, word, request, streams));
    return generatedFrom(match === undefined ? made : [match, ...made]);
  },
};

function askWord(
  passage: Passage,
  word: Word,
  request: GenerateRequest,
  streams: Streams,
): ChoiceItem | Finding {
  const id = `${passage.article.id}.${word.id}.word-meaning`;
  const { rationales, stems } = passage.words;
  const { paragraph } = word.evidence[0];
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
  const right = {
    text: word.meaning,
    rationale: rationales.wordMeans(word.word, word.meaning, paragraph),
    right: true,
  };
  const wrong = wrongMeanings(passage, word, request.options - 1, streams);
  if (wrong.length < fewestDistractors) {
    return {
      rule: "too-few-distractors",
      severity: "warning",
      item: id,
      at: word.at,
      reason: `Fewer than two wrong meanings are known for "${word.word}", so no choice is made of it.`,
      remedy: "Add wrong meanings under the word (not: …; …).",
    };
  }
  const { options, key } = optionsOf([right, ...wrong]);
  return {
    id,
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

/** The teacher's wrong meanings; then those of other words, as far as they are in the same form, that share nothing with the right one. */
function wrongMeanings(passage: Passage, word: Word, wanted: number, streams: Streams): Answer[] {
  const { locale } = passage;
  const chosen: Answer[] = [];
  const take = (text: string, rationale: string) => {
    const texts = [word.meaning, ...chosen.map((one) => one.text)];
    if (chosen.length === wanted || holdsWord(text, word, passage)) return;
    if (texts.some((one) => isTwin(one, text, locale) || overlaps(one, text, locale))) return;
    chosen.push({ text, rationale, right: false });
  };
  const order = streams("word-meaning", word.id, "not");
  for (const text of orderByName(word.not, (one) => one, order))
    take(text, passage.words.rationales.notTheMeaning(word.word, word.meaning));
  if (chosen.length === wanted) return chosen;
  const drawn = drawSome(
    passage.article.words,
    32,
    ({ id }) => id,
    streams("word-meaning", word.id, "others"),
  );
  for (const other of othersOf(word, drawn, passage)) {
    const form = formOf(other.meaning, passage);
    const isAlike = form === formOf(word.meaning, passage);
    // Three options that are alike are better than a fourth of which nothing is known.
    if (form === undefined && chosen.length >= fewestDistractors) continue;
    const isNew = chosen.every(({ text }) => areUnlike(text, other.meaning, passage));
    if (isAlike && isNew) take(other.meaning, passage.words.rationales.meaningOf(other.word));
  }
  return chosen;
}
