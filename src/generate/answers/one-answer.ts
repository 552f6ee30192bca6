import { allNames, type Name } from "../../model/article.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import type { Asked } from "../distractors/falsity.ts";
import { isTwin, valuesOverlap } from "../distractors/sameness.ts";
import type { Passage } from "../passage.ts";
import type { Sentence } from "../sentence.ts";
import { sameFrame } from "./same-frame.ts";

/**
 * Whether a student who types the answer can find but one: no other fact answers the question, and no sentence that may say
 * the fact too holds another name, date or number that could be meant. Unknown is no.
 */
export function hasOneAnswer(asked: Asked): boolean {
  const { passage, fact, slot, rivals } = asked;
  if (sameFrame(passage, { fact, slot }).some((other) => !isRight(other.slot.answer, asked))) return false;
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  if (name === undefined && slot.value === undefined) return true;
  if (rivals === "any") return false;
  const elsewhere = [...rivals].filter((sentence) => !asked.evidence.has(sentence));
  if (slot.value !== undefined) {
    const { value } = slot;
    const places = new Set(elsewhere);
    return !passage.values
      .like(value)
      .some(
        (found) =>
          places.has(found.sentence) && !valuesOverlap(found.value, value) && isOpen([found.text], asked),
      );
  }
  const names = namesBySentence(passage);
  const others = (sentence: Sentence) =>
    (names.get(sentence) ?? []).filter(
      (other) => other.sort === name?.sort && other.id !== name.id && isOpen(allNames(other), asked),
    );
  return (
    elsewhere.every((sentence) => others(sentence).length === 0) &&
    [...asked.evidence].every((sentence) =>
      others(sentence).every((other) => !areJoined(name as Name, other, sentence, passage)),
    )
  );
}

function isRight(text: string, { right, passage }: Asked): boolean {
  return right.some((one) => isTwin(one, text, passage.locale));
}

/** Whether it may be what is asked for: the question does not name it, and the teacher does not call it wrong. */
function isOpen(texts: readonly string[], asked: Asked): boolean {
  return !texts.some(
    (text) =>
      findWords(asked.said, text).length > 0 ||
      asked.slot.not.some((wrong) => isTwin(wrong, text, asked.passage.locale)),
  );
}

/** "Bah Ndaw and Moctar Ouane": a word that joins, and few others, stand between the two (item-quality, wrong answers). */
function areJoined(a: Name, b: Name, sentence: Sentence, { locale }: Passage): boolean {
  const folded = fold(sentence.text);
  const places = (name: Name) => allNames(name).flatMap((one) => findWords(folded, one));
  return places(a).some((first) =>
    places(b).some((second) => {
      const [before, after] = first.start < second.start ? [first, second] : [second, first];
      const between = foldText(sentence.text.slice(before.end, after.start)).match(/[\p{L}\p{M}]+/gu) ?? [];
      return between.length <= mostBetween && between.some((word) => locale.reading.joins.includes(word));
    }),
  );
}

/** Words between two names that are joined: "and the acting prime minister" (our own figure). */
const mostBetween = 6;

const known = new WeakMap<Passage, ReadonlyMap<Sentence, readonly Name[]>>();

function namesBySentence(passage: Passage): ReadonlyMap<Sentence, readonly Name[]> {
  const kept = known.get(passage);
  if (kept !== undefined) return kept;
  const names = new Map<Sentence, Name[]>();
  for (const name of passage.article.names) {
    for (const sentence of passage.sentencesWith.get(name.id) ?? []) {
      const list = names.get(sentence);
      if (list === undefined) names.set(sentence, [name]);
      else list.push(name);
    }
  }
  known.set(passage, names);
  return names;
}
