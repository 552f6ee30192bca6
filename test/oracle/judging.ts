import type { Evidence } from "../../src/model/evidence.ts";
import type { ChoiceItem } from "../../src/model/item.ts";
import type { Annotations } from "./annotations.ts";
import { lettersOf } from "./fact-verdict.ts";
import type { Verdict } from "./verdict.ts";
import { findAll, loose, sentences, shareOf, stems } from "./words.ts";

/** What judges of several kinds ask. */

/** Exactly the key of a choice is true, and all else is false. */
export function choiceObjections(item: ChoiceItem, judge: (option: string) => Verdict): string[] {
  return keyObjections(
    item.options.map(({ id, text }) => ({ text, right: item.key.includes(id), verdict: judge(text) })),
  );
}

/** An option with what the item makes of it and what the annotations do. */
export interface Judged {
  readonly text: string;
  readonly right: boolean;
  readonly verdict: Verdict;
}

export function keyObjections(options: readonly Judged[]): string[] {
  const wanted = (right: boolean) => (right ? "true" : "false");
  return [
    ...options
      .filter(({ right, verdict }) => verdict.is !== wanted(right))
      .map(
        ({ text, right, verdict }) =>
          `"${text}" should be ${wanted(right)} and is ${verdict.is}: ${verdict.why}`,
      ),
    ...(options.some(({ right }) => right) ? [] : ["no option is the key"]),
  ];
}

/** Each piece of a statement stands in one of the places, and each place holds a piece. */
export function saidEvidenceObjections(evidence: readonly Evidence[], pieces: readonly string[]): string[] {
  const missing = pieces.filter((piece) => !evidence.some(({ text }) => loose(text).includes(loose(piece))));
  const idle = evidence.filter(
    ({ text }) =>
      !pieces.some((piece) => loose(text).includes(loose(piece)) || loose(piece).includes(loose(text))),
  );
  return [
    ...missing.map((piece) => `no evidence for "${piece}"`),
    ...idle.map(({ text }) => `the evidence "${text}" is not of the statement`),
  ];
}

/** Evidence without an answer to hold is where `see:` points: the words given there, or whole sentences. */
export function pointedAtObjections(
  evidence: readonly Evidence[],
  see: readonly string[],
  annotations: Annotations,
): string[] {
  const letters = lettersOf(see, annotations);
  return evidence.flatMap(({ paragraph, start, end, text }) => {
    if (letters.length > 0 && !letters.includes(paragraph))
      return [`paragraph ${paragraph} is not where "see:" points`];
    const whole = textOf(paragraph, annotations);
    const borders = sentences(whole);
    const isWhole =
      borders.some((one) => one.start === start) &&
      borders.some((one) => whole.slice(one.start, one.end).trimEnd().length + one.start === end);
    return isWhole || see.some((one) => loose(one) === loose(text)) ? [] : [`"${text}" is no whole sentence`];
  });
}

/** Evidence that is no mere answer is a sentence from its beginning, with the quotation mark that opens it. */
export function sentenceObjections(
  evidence: readonly Evidence[],
  answers: readonly string[],
  annotations: Annotations,
): string[] {
  return evidence
    .filter(({ text }) => !answers.some((one) => loose(one) === loose(text)))
    .filter(
      ({ paragraph, start }) => !sentences(textOf(paragraph, annotations)).some((one) => one.start === start),
    )
    .map(({ text }) => `the evidence "${text}" does not begin with a sentence`);
}

export function textOf(paragraph: string, annotations: Annotations): string {
  return annotations.paragraphs.find(({ id }) => id === paragraph)?.text ?? "";
}

/** The sentences in which a place lies, as one text. */
export function sentenceAround({ paragraph, start, end }: Evidence, annotations: Annotations): string {
  const whole = textOf(paragraph, annotations);
  return sentences(whole)
    .filter((one) => one.start < end && one.end > start)
    .map((one) => whole.slice(one.start, one.end))
    .join(" ");
}

/** Every sentence of the text. */
export function allSentences(annotations: Annotations): readonly string[] {
  const known = cut.get(annotations);
  if (known !== undefined) return known;
  const all = annotations.paragraphs.flatMap(({ text }) =>
    sentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  cut.set(annotations, all);
  return all;
}

const cut = new WeakMap<Annotations, readonly string[]>();

/** Whether one of two texts holds nearly all content words of the other, so that they may mean the same. */
export function mayMeanTheSame(a: string, b: string): boolean {
  const [first, second] = [stems(a), stems(b)];
  if (first.size === 0 || second.size === 0) return findAll(a, b).length > 0 || findAll(b, a).length > 0;
  return Math.max(shareOf(first, second), shareOf(second, first)) >= 2 / 3;
}
