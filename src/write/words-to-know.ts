import type { Word } from "../model/article.ts";
import type { Item } from "../model/item.ts";
import type { Quiz } from "../model/quiz.ts";
import { foldText, standsIn } from "../read/text/match.ts";

/**
 * The annotated words that may be explained beside the questions, in the order of the text: no question asks for them, none
 * shows them or what they mean, and what is said of them holds no answer. All options of a choice count alike: nothing of
 * its key can be read from what is left out.
 */
export function wordsToKnow({ article, items }: Quiz): Word[] {
  const asked = new Set(items.flatMap(({ sources }) => sources));
  const left = article.words.filter(({ id }) => !asked.has(id));
  if (left.length === 0) return [];
  const answers = items.flatMap(answersOf);
  const shown = foldAll([...items.flatMap(textsOf), ...answers]);
  const words = article.words.filter(({ id }) => asked.has(id)).map(({ word }) => word);
  const hidden = partsOf(foldAll([...answers, ...words])).filter((answer) => !letters.test(answer));
  const place = new Map(article.paragraphs.map(({ id }, index) => [id, index]));
  const paragraphOf = ({ evidence }: Word) => place.get(evidence[0].paragraph) ?? 0;
  return left
    .filter((word) => givesNothingAway(word, shown, hidden))
    .sort((a, b) => paragraphOf(a) - paragraphOf(b) || a.evidence[0].start - b.evidence[0].start);
}

/** Letters of options and paragraphs: no answers in words. */
const letters = /^[a-z]{1,2}$/;

function givesNothingAway(
  { word, meaning, evidence }: Word,
  shown: string,
  hidden: readonly string[],
): boolean {
  const line = foldAll([word, evidence[0].text, meaning]);
  return (
    !partsOf(line).some((part) => standsIn(shown, part)) && !hidden.some((answer) => standsIn(line, answer))
  );
}

/** Texts folded as one, which takes a tenth of the time; each once: options are the same again and again. */
function foldAll(texts: readonly string[]): string {
  return foldText([...new Set(texts)].join(between));
}

function partsOf(folded: string): string[] {
  return folded.split(between).map((part) => part.trim());
}

/** A text that has it itself counts as two: more is left out then, never less. */
const between = "|";

/** What a student reads before answering. */
function textsOf(item: Item): string[] {
  switch (item.interaction) {
    case "match":
      return [item.stem, ...item.statements.map(({ text }) => text)];
    case "order":
      return [item.stem, ...item.entries.map(({ text }) => text)];
    case "gap":
      return [item.stem, ...item.text.flatMap((piece) => ("words" in piece ? [piece.words] : []))];
    case "choice":
    case "text":
      return [item.stem];
    default:
      return item satisfies never;
  }
}

/** What may be the answer: everything that is to choose from, and what may be written. */
function answersOf(item: Item): readonly string[] {
  switch (item.interaction) {
    case "choice":
    case "match":
      return item.options.map(({ text }) => text);
    case "gap":
      return [...(item.bank ?? []).map(({ text }) => text), ...Object.values(item.key).flat()];
    case "text":
      return item.key;
    case "order":
      return [];
    default:
      return item satisfies never;
  }
}
