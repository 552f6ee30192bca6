import type { Passage } from "../../generate/passage.ts";
import { allNames, type Fact, type Name, type Statement } from "../../model/article.ts";
import type { Item } from "../../model/item.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { annotationsOf, answersTo, factsOf, roleWords } from "../annotations.ts";
import { wordsOf } from "../texts.ts";
import type { Ask } from "./asks.ts";
import { sentencesAt } from "./sentences-at.ts";

/**
 * What an item asks by way of its annotations, though its words do not say so: whose a statement in other words is, who has
 * a role, whether the answer in a statement to be judged is the text's, who says a thing.
 */
export function asksBehind(item: Item, passage: Passage): readonly Ask[] {
  return [
    ...statementsIn(item, passage).flatMap((statement) => speakerOf(statement, passage)),
    ...(item.interaction === "match" ? item.sources : []).flatMap((id) => {
      const name = passage.names.get(id);
      return name === undefined ? [] : bearerOf(name, passage);
    }),
    ...(isJudged(item) ? factsOf(item, passage).flatMap((fact) => answersOf(fact, passage)) : []),
    ...presentationOf(item, passage),
  ];
}

/** The statements that are asked about. Of those to choose from, that is the one which is chosen. */
function statementsIn(item: Item, passage: Passage): readonly Statement[] {
  const { statements } = annotationsOf(passage);
  const found = item.sources.flatMap((id) => statements.get(id) ?? []);
  return item.interaction === "choice" ? found.slice(0, 1) : found;
}

/**
 * "Our support will not end" is given away by "According to Lavrov, why will Moscow go on helping Mali?": by half of the
 * words said, or by a claim of the same sentence.
 */
function speakerOf({ speaker, words, evidence }: Statement, passage: Passage): Ask[] {
  const name = passage.names.get(speaker);
  if (name === undefined) return [];
  const ask = asked(words, allNames(name), evidence, passage);
  return [{ ...ask, enough: Math.max(2, Math.ceil(ask.words.size / 2)), isWhose: true }];
}

/** "Roger Bacon" and "English friar" by "The friar Roger Bacon complained": a third of the role is enough (our own figure). */
function bearerOf(name: Name, passage: Passage): Ask[] {
  const role = roleWords(name, passage);
  const words = [...role].filter((word) => !passage.nameFor.has(word));
  if (words.length === 0) return [];
  // "The mayor" says no more than the role does.
  const isOwn = (text: string) => ![...wordsOf(text, passage.locale)].some((word) => role.has(word));
  const ask = asked("", allNames(name).filter(isOwn), [], passage);
  return [{ ...ask, words: new Set(words), enough: Math.ceil(words.length / 3) }];
}

/** Half of what else the statement says tells that its answer is meant: with less, too few could be asked beside others. */
function answersOf({ sentence, slots }: Fact, passage: Passage): Ask[] {
  return slots.map((slot) => {
    const rest = `${sentence.slice(0, slot.start)} ${sentence.slice(slot.end)}`;
    const ask = asked(rest, answersTo(slot, passage), slot.evidence, passage);
    return { ...ask, sentences: new Set(), enough: Math.max(2, Math.ceil(ask.words.size / 2)) };
  });
}

/** A statement of which it is asked whether, or how, the text says it. */
export function isJudged({ kind }: Item): boolean {
  return kind === "true-false-not-given" || kind === "claim-or-fact";
}

/** "How does the text present …", whether the tool asks it or a teacher. */
function presentationOf({ kind, stem, evidence }: Item, passage: Passage): Ask[] {
  if (kind !== "claim-or-fact" && kind !== "own-question") return [];
  const phrase = contentWords(passage.words.stems.presented(""), passage.locale);
  const ask = asked(stem, [], evidence, passage);
  if (![...phrase].every((word) => ask.words.has(word))) return [];
  return [{ ...ask, words: new Set([...ask.words].filter((word) => !phrase.has(word))), isWhose: true }];
}

function asked(text: string, keys: readonly string[], places: Ask["places"], passage: Passage): Ask {
  return {
    words: contentWords(text, passage.locale),
    keys,
    wrong: [],
    places,
    sentences: sentencesAt(places, passage),
    isBehind: true,
  };
}
