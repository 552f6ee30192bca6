import type { GapItem } from "../../../src/model/item.ts";
import type { AnnotatedSlot, Annotations } from "../annotations.ts";
import { type AskedSlot, slotsOf } from "../asked-slot.ts";
import { factVerdict, nameOf } from "../fact-verdict.ts";
import { allSentences, keyObjections, textOf } from "../judging.ts";
import { readValue, touch } from "../values.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { bare, findAll, loose, plain, shareOf, stems, withoutOwner } from "../words.ts";
import { acceptedObjections, answersOf } from "./facts.ts";

/** A sentence with a gap to write in, or several sentences with a bank of words for them. */
export function sentenceGapObjections(item: GapItem, annotations: Annotations): string[] {
  return [
    ...gapsOf(item).flatMap((gap) => {
      const accepted = item.key[gap.id] ?? [];
      const asked =
        item.bank === undefined
          ? slotsAround(gap, annotations)
          : slotsFilled(gap, accepted[0] ?? "", annotations);
      const [only] = asked;
      if (only === undefined || asked.length > 1)
        return [`${asked.length} slots of facts have the gap ${gap.id}`];
      const { slot } = only;
      const stem = `${item.stem} ${gap.before}____${gap.after}`;
      if (item.bank === undefined) return acceptedObjections(accepted, stem, slot, annotations);
      if (accepted.length !== 1) return [`${accepted.length} words of the list belong into gap ${gap.id}`];
      return keyObjections(
        item.bank.map(({ text }) => ({
          text,
          right: accepted.some((one) => bare(one) === bare(text)),
          verdict: bankVerdict(saidInGap(text, accepted[0] ?? "", slot), only, annotations),
        })),
      );
    }),
    ...bankObjections(item),
    ...item.evidence
      .filter(
        ({ text }) =>
          !slotsOf(annotations).some(({ slot }) =>
            answersOf(slot, annotations).some((one) => loose(one) === loose(text)),
          ),
      )
      .map(({ text }) => `the evidence "${text}" is no answer`),
  ];
}

/** A paragraph with gaps: with its words back in place it is the text's, and no word of the bank fits another gap. */
export function textGapObjections(item: GapItem, annotations: Annotations): string[] {
  const filled = item.text
    .map((piece) => ("words" in piece ? piece.words : (item.key[piece.gap]?.[0] ?? "")))
    .join("");
  const letters = new Set(item.evidence.map(({ paragraph }) => paragraph));
  const [letter = ""] = letters;
  const whole = textOf(letter, annotations);
  return [
    ...(letters.size === 1 && plain(filled) === plain(whole)
      ? []
      : ["with its words it is not the paragraph"]),
    ...item.evidence
      .filter(
        ({ text }) => !Object.values(item.key).some((words) => words.some((one) => bare(one) === bare(text))),
      )
      .map(({ text }) => `the evidence "${text}" is no word that is missing`),
    ...gapsOf(item).flatMap((gap) => {
      const [word = "", ...more] = item.key[gap.id] ?? [];
      return [
        ...more.map((other) => `"${other}" is accepted where the text has "${word}"`),
        ...(item.bank ?? [])
          .filter(({ text }) => bare(text) !== bare(word))
          .flatMap(({ text }) => fitsObjections(text, word, annotations)),
      ];
    }),
    ...bankObjections(item),
  ];
}

/** Why another word of the bank might stand for this one. */
function fitsObjections(other: string, word: string, annotations: Annotations): string[] {
  if (bare(other) === bare(word)) return [`"${other}" stands twice in the bank`];
  if (findAll(other, word).length > 0 || findAll(word, other).length > 0)
    return [`"${other}" holds "${word}"`];
  const meaning = (text: string) => annotations.words.find((one) => bare(one.word) === bare(text))?.meaning;
  const [a, b] = [meaning(other), meaning(word)];
  const same = a && b ? [...stems(a)].filter((one) => stems(b).has(one)) : [];
  return same.length > 1 ? [`"${other}" and "${word}" mean nearly the same`] : [];
}

interface Gap {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

function gapsOf(item: GapItem): readonly Gap[] {
  return item.text.flatMap((piece, at) => {
    if (!("gap" in piece)) return [];
    const [before, after] = [item.text[at - 1], item.text[at + 1]];
    return [
      {
        id: piece.gap,
        before: before !== undefined && "words" in before ? before.words : "",
        after: after !== undefined && "words" in after ? after.words : "",
      },
    ];
  });
}

/** The slots of which this is the gap: the fact's words stand right before and behind it. */
function slotsAround({ before, after }: Gap, annotations: Annotations): readonly AskedSlot[] {
  const fits = slotsOf(annotations).filter(
    ({ slot }) =>
      loosely(before).endsWith(loosely(slot.before)) && loosely(after).startsWith(loosely(slot.after)),
  );
  const length = ({ slot }: AskedSlot) => slot.before.length + slot.after.length;
  const longest = Math.max(0, ...fits.map(length));
  return fits.filter((one) => length(one) === longest);
}

/** The slots whose fact stands there with the word in its gap; the gap may take a preposition, or leave the unit. */
function slotsFilled({ before, after }: Gap, word: string, annotations: Annotations): readonly AskedSlot[] {
  const line = loosely(`${before}${word}${after}`.split("\n").filter(Boolean).at(-1) ?? "");
  const at = loosely(before.split("\n").at(-1) ?? "").length;
  return slotsOf(annotations).filter(({ fact, slot }) => {
    const names = answersOf(slot, annotations);
    const sentences = names.map((name) => loosely(slot.before + name + slot.after));
    const begins = line.length - loosely(fact.sentence).length + loosely(slot.before).length;
    return (
      sentences.some((sentence) => line.endsWith(sentence)) &&
      Math.abs(begins - at) <= farthestLead &&
      names.some((name) => findAll(word, name).length > 0 || findAll(name, word).length > 0)
    );
  });
}

/** "im Jahre " is the longest of what a gap may take before its answer; names of one are of several lengths. */
const farthestLead = 24;

/** What a word of the bank answers in a gap: without the preposition that the gap takes, with the unit that it leaves. */
function saidInGap(text: string, key: string, { answer }: AnnotatedSlot): string {
  if (findAll(key, answer).length > 0) return text.replace(/^(?:in|on|at|im Jahre?|im|am|um) /u, "");
  return answer.startsWith(`${key} `) && /^\p{N}|^\p{Ll}/u.test(key) ? text + answer.slice(key.length) : text;
}

const loosely = (text: string) =>
  plain(withoutOwner(text))
    .replace(/[.\s]+$/u, "")
    .trim();

/** Whether a word of the bank is right in a gap. What is of another sort answers nothing there. */
function bankVerdict(text: string, { fact, slot }: AskedSlot, annotations: Annotations): Verdict {
  if (answersOf(slot, annotations).some((one) => bare(one) === bare(text))) return isTrue("the answer");
  const verdict = factVerdict(text, `${slot.before}____${slot.after}`, fact, slot, annotations);
  if (verdict.is !== "unknown") return verdict;
  const [mine, its] = [sortOf(slot.answer, annotations), sortOf(text, annotations)];
  const [value, answer] = [text, slot.answer].map((one) => readValue(one, annotations.language));
  if (value !== undefined && answer !== undefined && value.type === answer.type)
    // In a gap nobody minds "May 2021" beside "2019": it is enough that the two exclude each other.
    return touch(value, answer) || holdsRival(text, slot, annotations)
      ? isUnknown(verdict.why)
      : isFalse("another time");
  if (mine === its || !apart.some((pair) => pair.includes(mine) && pair.includes(its)))
    return isUnknown(verdict.why);
  return isFalse(`a ${its} in the place of a ${mine}`);
}

/** Sorts of which one never stands for the other; a group may act as a person does, and so may a country. */
const apart = [
  ...["person", "group", "place", "thing", "amount"].map((one) => ["date", one]),
  ...["person", "group", "place", "thing"].map((one) => ["amount", one]),
  ["person", "place"],
  ["person", "thing"],
  ["place", "thing"],
];

function holdsRival(text: string, slot: AnnotatedSlot, annotations: Annotations): boolean {
  const frame = stems(`${slot.before} ${slot.after}`);
  return allSentences(annotations).some(
    (sentence) => findAll(sentence, text).length > 0 && shareOf(frame, stems(sentence)) >= 2 / 3,
  );
}

function sortOf(text: string, annotations: Annotations): string {
  return nameOf(text, annotations)?.sort ?? readValue(text, annotations.language)?.type ?? "words";
}

function bankObjections(item: GapItem): string[] {
  const gaps = gapsOf(item);
  const keys = new Set(Object.keys(item.key));
  const bank = item.bank?.map(({ text }) => bare(text)) ?? [];
  return [
    ...(gaps.length === keys.size && gaps.every(({ id }) => keys.has(id)) ? [] : ["gaps and keys differ"]),
    ...(item.bank === undefined
      ? []
      : [
          ...(bank.length > gaps.length ? [] : ["the bank has no word more than gaps"]),
          ...(new Set(bank).size === bank.length ? [] : ["two words of the bank are one"]),
          ...gaps
            .filter(({ id }) => !bank.includes(bare(item.key[id]?.[0] ?? "")))
            .map(({ id }) => `the word of gap ${id} is not in the bank`),
          ...item.bank
            .filter(({ rationale }) => !rationale.trim())
            .map(({ text }) => `"${text}" has no rationale`),
        ]),
    ...gaps
      .filter(({ id }) => item.key[id]?.some((one) => one.trim() === "") ?? true)
      .map(() => "an empty key"),
  ];
}
