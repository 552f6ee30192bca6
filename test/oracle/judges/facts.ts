import type { Evidence } from "../../../src/model/evidence.ts";
import type { ChoiceItem, TextItem } from "../../../src/model/item.ts";
import type { AnnotatedFact, AnnotatedSlot, Annotations } from "../annotations.ts";
import { type AskedSlot, slotsAskedBy } from "../asked-slot.ts";
import { factVerdict, lettersOf, nameOf } from "../fact-verdict.ts";
import { saysSameHour, saysSameValue, saysSameWeekday } from "../forms.ts";
import { allSentences, choiceObjections, sentenceAround } from "../judging.ts";
import { bare, findAll, loose, plain, shareOf, stems } from "../words.ts";

/** A question about one slot of a fact, with options. */
export function factObjections(item: ChoiceItem, annotations: Annotations): string[] {
  return withSlot(item.stem, annotations, ({ fact, slot }) => [
    ...choiceObjections(item, (option) => factVerdict(option, item.stem, fact, slot, annotations)),
    ...slotEvidenceObjections(item.evidence, fact, slot, annotations),
  ]);
}

/** The same with several keys: as many as the question says, and every true one among them. */
export function severalObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const asked = slotsAskedBy(item.stem, annotations);
  const [first] = asked;
  if (first === undefined) return ["no annotated slot has this question"];
  const frames = new Set(asked.map(({ slot }) => bare(slot.before) + bare(slot.after)));
  if (frames.size > 1) return ["the question is about several facts"];
  const judge = (option: string) => factVerdict(option, item.stem, first.fact, first.slot, annotations);
  const counted = numberWords.findIndex((words) => words.some((word) => findAll(item.stem, word).length > 0));
  const answers = asked.flatMap(({ slot }) => answersOf(slot, annotations));
  return [
    ...choiceObjections(item, judge),
    ...(item.key.length < 2 ? ["one answer is no several"] : []),
    ...(counted === item.key.length ? [] : [`the question says ${counted}, the key has ${item.key.length}`]),
    ...item.evidence
      .filter(({ text }) => !answers.some((one) => loose(one) === loose(text)))
      .map(({ text }) => `the evidence "${text}" is none of the answers`),
  ];
}

const numberWords = [
  ["zero"],
  ["one", "eine"],
  ["two", "zwei"],
  ["three", "drei"],
  ["four", "vier"],
  ["five", "fünf"],
];

/** An answer to be written: the first is the annotated one, and every accepted form is true. */
export function shortAnswerObjections(item: TextItem, annotations: Annotations): string[] {
  if (!item.stem.trim().endsWith("?")) return ["what is asked is no question"];
  return withSlot(item.stem, annotations, ({ fact, slot }) => [
    ...acceptedObjections(item.key, item.stem, slot, annotations),
    ...slotEvidenceObjections(item.evidence, fact, slot, annotations),
  ]);
}

/** What may be typed for a slot: its answer first, each form true, each further right answer among them. */
export function acceptedObjections(
  accepted: readonly string[],
  stem: string,
  slot: AnnotatedSlot,
  annotations: Annotations,
): string[] {
  const has = (text: string) => accepted.some((one) => bare(one) === bare(text));
  return [
    ...(accepted[0] === slot.answer ? [] : [`"${accepted[0]}" is printed, the answer is "${slot.answer}"`]),
    ...accepted
      .filter((form) => !isForm(form, stem, slot, annotations))
      .map((form) => `"${form}" is accepted, and nothing says that it is right`),
    ...slot.also
      .filter((one) => !has(one) && findAll(stem, one).length === 0)
      .map((one) => `"${one}" is right and is not accepted`),
    ...(new Set(accepted.map(plain)).size === accepted.length ? [] : ["one form is accepted twice"]),
  ];
}

const determiners =
  /^(the|an?|his|her|its|their|my|our|der|die|das|den|dem|des|eine?[nmrs]?|seine?[nmrs]?|ihre?[nmrs]?) /iu;

/** "in Egypt" for "Egypt", and the other way round. */
const prepositions = /^(in|on|at|to|into|from|im|am|nach|auf|aus) /iu;

/** Whether a form says the answer: in its words, by another name, as the same value, or without "the" or "his". */
function isForm(form: string, stem: string, slot: AnnotatedSlot, annotations: Annotations): boolean {
  const answers = answersOf(slot, annotations);
  const short = (text: string) => loose(text.trim().replace(prepositions, "").replace(determiners, ""));
  if (answers.some((one) => loose(one) === loose(form) || short(one) === short(form))) return true;
  if (isPartOfName(form, slot, annotations)) return true;
  // "Every six hours" where the fact says every.
  const [, every = "", time = ""] = /^(\p{L}+) (.+)$/u.exec(form) ?? [];
  if (
    /^(?:every|each|alle)$/u.test(every) &&
    plain(slot.before).endsWith(every) &&
    isForm(time, stem, slot, annotations)
  )
    return true;
  // "An der Elbe" where the fact has "an der mittleren Elbe".
  const [, at, article, words = ""] =
    /(?:^| )(an|auf|aus|bei|hinter|in|neben|über|unter|vor) (d[aei][resmn]) ((?:[a-zäöüß]+ ){0,2})$/u.exec(
      `${plain(slot.before)} `,
    ) ?? [];
  if (
    at !== undefined &&
    ["", words].some((some) => plain(form) === plain(`${at} ${article} ${some}${slot.answer}`))
  )
    return true;
  const behind = withoutAsking(form, stem);
  if (behind !== undefined) return isForm(behind, stem, slot, annotations);
  if (answers.some((one) => saysSameWeekday(form, one))) return true;
  const told = allSentences(annotations).filter((sentence) => findAll(sentence, slot.answer).length > 0);
  if (/ (?:o'clock|Uhr)$/u.test(slot.answer) && told.some((one) => saysSameHour(form, slot.answer, one)))
    return true;
  const said = `${stem} ${slot.before} ${slot.after}`;
  const unit = slot.answer.split(" ").at(-1) ?? "";
  const whole = findAll(stem, unit).length > 0 ? [form, `${form} ${unit}`] : [form];
  if (answers.some((one) => whole.some((text) => saysSameValue(text, one, said, annotations.language))))
    return true;
  // "100,000" for "100,000 people", where the question says the rest.
  const parts = (text: string) => loose(text).split(" ");
  const rest = parts(slot.answer).filter((word) => !parts(form).includes(word));
  const more = parts(form).filter((word) => !parts(slot.answer).includes(word));
  return rest.length > 0 && more.length === 0 && rest.every((word) => findAll(stem, word).length > 0);
}

/** "Lavrov" of "with Lavrov", where it is asked "With whom …?", and "Fisch" of "als Fisch" */
function withoutAsking(form: string, stem: string): string | undefined {
  const [, head, rest] = /^(\p{L}+) (.+)$/u.exec(form) ?? [];
  if (head === undefined) return undefined;
  const asks = head === "als" ? "was|wen" : "whom?|whose|which|what|how|when|wann";
  return new RegExp(`(?:^|, )${head} (?:${asks})\\b`, "iu").test(stem) ? rest : undefined;
}

/** A family name that no other listed name has, or a given name by which the text itself calls its bearer. */
function isPartOfName(form: string, slot: AnnotatedSlot, annotations: Annotations): boolean {
  const person = nameOf(slot.answer, annotations);
  const [full = ""] = person?.names ?? [];
  if (person?.sort !== "person" || findAll(full, form).length === 0) return false;
  const last = form.split(" ").at(-1) ?? "";
  if (
    annotations.names.some(
      (other) => other !== person && other.names.some((one) => findAll(one, last).length > 0),
    )
  )
    return false;
  const times = (words: string) =>
    annotations.paragraphs.reduce((sum, { text }) => sum + findAll(text, words).length, 0);
  const family = /^(?:\p{Lu}\S*\s)+?((?:\p{Ll}+\s)*\p{Lu}[\p{L}'’-]*\p{Ll})$/u.exec(full)?.[1];
  return form === family || times(form) > times(full);
}

function withSlot(stem: string, annotations: Annotations, judge: (asked: AskedSlot) => string[]): string[] {
  const asked = slotsAskedBy(stem, annotations);
  const [only] = asked;
  return only === undefined || asked.length > 1
    ? [`${asked.length} annotated slots have this question`]
    : judge(only);
}

export function answersOf(slot: AnnotatedSlot, annotations: Annotations): readonly string[] {
  return [slot.answer, ...slot.also, ...(nameOf(slot.answer, annotations)?.names ?? [])];
}

/** The place holds the answer, and its paragraph says as much of the fact as any other that does. */
export function slotEvidenceObjections(
  evidence: readonly Evidence[],
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  annotations: Annotations,
): string[] {
  const answers = answersOf(slot, annotations);
  return evidence.flatMap((place) =>
    answers.some((one) => loose(one) === loose(place.text))
      ? paragraphObjections(place, answers, fact, slot, annotations)
      : [`the evidence "${place.text}" is not the answer "${slot.answer}"`],
  );
}

/** The same for a place that holds a sentence or more: one of the answers stands in it. */
export function factEvidenceObjections(
  evidence: readonly Evidence[],
  fact: AnnotatedFact,
  annotations: Annotations,
): string[] {
  return evidence.flatMap((place) => {
    const around = sentenceAround(place, annotations);
    const slot = fact.slots.find((one) =>
      answersOf(one, annotations).some((answer) => findAll(around, answer).length > 0),
    );
    if (slot === undefined) return [`"${place.text}" stands in a sentence with no answer of the fact`];
    return paragraphObjections(place, answersOf(slot, annotations), fact, slot, annotations);
  });
}

function paragraphObjections(
  place: Evidence,
  answers: readonly string[],
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  annotations: Annotations,
): string[] {
  const letters = lettersOf(fact.see, annotations);
  if (letters.length > 0)
    return letters.includes(place.paragraph)
      ? []
      : [`paragraph ${place.paragraph} is not where "see:" points`];
  const frame = stems(`${slot.before} ${slot.after}`);
  const shares = annotations.paragraphs
    .filter(({ text }) => answers.some((one) => findAll(text, one).length > 0))
    .map(({ id, text }) => ({ id, share: shareOf(frame, stems(text)) }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  const share = shares.find(({ id }) => id === place.paragraph)?.share ?? 0;
  // Stems are coarse here: a quarter of the words may be missed.
  return share >= best - 0.25 ? [] : [`another paragraph says more of the fact than ${place.paragraph}`];
}
