import type { Evidence } from "../../../src/model/evidence.ts";
import type { ChoiceItem, MatchItem, TextItem } from "../../../src/model/item.ts";
import type { Annotations, Meant } from "../annotations.ts";
import { choiceObjections, keyObjections, textOf } from "../judging.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { bare, findAll, loose, plain, shareOf, stems } from "../words.ts";

/** What does the word mean? */
export function meaningObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const asked = annotations.words.filter(({ word }) => findAll(item.stem, word).length > 0);
  const [word] = asked.sort((a, b) => b.word.length - a.word.length);
  if (word === undefined) return ["the question names no listed word"];
  return [
    ...choiceObjections(item, (option) => meaningVerdict(option, word, annotations)),
    ...wordEvidenceObjections(item.evidence, word),
    ...paragraphNamed(item.stem, item.evidence),
  ];
}

/** Words and meanings. */
export function meaningsObjections(item: MatchItem, annotations: Annotations): string[] {
  return item.statements.flatMap(({ id, text, evidence }) => {
    const word = annotations.words.find((one) => bare(one.word) === bare(text.replace(/\s*\([^)]*\)$/u, "")));
    if (word === undefined) return [`"${text}" is no listed word`];
    return [
      ...keyObjections(
        item.options.map((option) => ({
          text: option.text,
          right: item.key[id] === option.id,
          verdict: meaningVerdict(option.text, word, annotations),
        })),
      ),
      ...wordEvidenceObjections(evidence, word),
      ...paragraphNamed(text, evidence),
    ];
  });
}

/** "Said that it was so" and "said that it was not" have nothing in common by it. */
const saying = "said";

function meaningVerdict(option: string, word: Meant, annotations: Annotations): Verdict {
  if (bare(option) === bare(word.meaning)) return isTrue("the annotated meaning");
  if (word.not.some((one) => bare(one) === bare(option))) return isFalse("the teacher says so");
  const owner = annotations.words.find(
    ({ meaning, not }) => bare(meaning) === bare(option) || not.some((one) => bare(one) === bare(option)),
  );
  if (owner === undefined) return isUnknown("no annotated meaning");
  if (findAll(option, word.word).length > 0) return isUnknown("it holds the word");
  const shares = [...stems(option)].filter((one) => one !== saying && stems(word.meaning).has(one));
  return shares.length === 0
    ? isFalse(`a meaning of "${owner.word}"`)
    : isUnknown(`it shares "${shares[0]}" with the meaning`);
}

/** Which word of the paragraph means this? The word as it stands there, and no other listed one that could. */
export function findWordObjections(item: TextItem, annotations: Annotations): string[] {
  const asked = annotations.words.filter(({ meaning }) => findAll(item.stem, meaning).length > 0);
  const [word] = asked.sort((a, b) => b.meaning.length - a.meaning.length);
  if (word === undefined) return ["the question gives no annotated meaning"];
  const letter = letterIn(item.stem);
  const paragraph = textOf(letter ?? "", annotations);
  const rivals = annotations.words.filter(
    (other) =>
      other !== word &&
      findAll(paragraph, other.word).length > 0 &&
      Math.max(
        shareOf(stems(other.meaning), stems(word.meaning)),
        shareOf(stems(word.meaning), stems(other.meaning)),
      ) >=
        2 / 3,
  );
  return [
    ...(letter === undefined ? ["the question names no paragraph"] : []),
    ...item.key
      .filter((form) => plain(form) !== plain(word.word))
      .map((form) => `"${form}" is accepted, and the word is "${word.word}"`),
    ...(findAll(paragraph, item.key[0]).length > 0 ? [] : [`paragraph ${letter} has no "${item.key[0]}"`]),
    ...rivals.map((other) => `"${other.word}" stands there too, and may mean it`),
    ...(findAll(item.stem, word.word).length > 0 ? ["the question says the word"] : []),
    ...wordEvidenceObjections(item.evidence, word),
    ...paragraphNamed(item.stem, item.evidence),
  ];
}

function wordEvidenceObjections(evidence: readonly Evidence[], { word }: Meant): string[] {
  return evidence
    .filter(({ text }) => loose(text) !== loose(word))
    .map(({ text }) => `the evidence "${text}" is not the word "${word}"`);
}

function letterIn(stem: string): string | undefined {
  return /\b(?:paragraph|absatz) ([A-Z]{1,2})\b/iu.exec(stem)?.[1];
}

function paragraphNamed(stem: string, evidence: readonly Evidence[]): string[] {
  const letter = letterIn(stem);
  return letter === undefined || evidence.every(({ paragraph }) => paragraph === letter)
    ? []
    : [`the question names paragraph ${letter}, the word stands elsewhere`];
}
