import { createRequire } from "node:module";
import type { AnnotatedFact, AnnotatedSlot, Annotations, Named } from "./annotations.ts";
import { areApart, readValue, touch, type Value } from "./values.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "./verdict.ts";
import { bare, findAll, plain, sentences, shareOf, stems } from "./words.ts";

/** A sentence that holds this part of a fact's other words may say the fact of somebody else. */
const rival = 2 / 3;

/** Whether an option answers the slot, as far as the annotations and the text settle it. */
export function factVerdict(
  option: string,
  stem: string,
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  annotations: Annotations,
): Verdict {
  const key = nameOf(slot.answer, annotations);
  const right = [slot.answer, ...slot.also, ...(key?.names ?? [])];
  if (right.some((one) => bare(one) === bare(option)))
    return isTrue("the annotated answer or another name of it");

  const value = readValue(option, annotations.language);
  const answer = readValue(slot.answer, annotations.language);
  if (value && answer && touch(value, answer)) return isTrue(`it can mean the same as ${slot.answer}`);
  if (!answer && right.some((one) => findAll(one, option).length > 0 || findAll(option, one).length > 0))
    return isUnknown("it stands within the answer, or the answer within it");

  const other = coTrue(option, fact, slot, annotations);
  if (other !== undefined) return isTrue(`another fact says so: ${other}`);
  if (slot.not.some((one) => bare(one) === bare(option))) return isFalse("the teacher says so");

  if (answer) return valueVerdict(option, value, answer, stem, fact, slot, annotations);
  return key
    ? nameVerdict(option, stem, fact, slot, key, annotations)
    : isUnknown("nothing says that it is false");
}

/** A fact that says the same of the option: all its other words are those of this fact. */
function coTrue(
  option: string,
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  annotations: Annotations,
): string | undefined {
  const frame = bare(slot.before) + bare(slot.after);
  for (const other of annotations.facts) {
    for (const candidate of other.slots) {
      if (candidate === slot || (other === fact && bare(candidate.before) === bare(slot.before))) continue;
      const answers = [
        candidate.answer,
        ...candidate.also,
        ...(nameOf(candidate.answer, annotations)?.names ?? []),
      ];
      if (
        answers.some((one) => bare(one) === bare(option)) &&
        bare(candidate.before) + bare(candidate.after) === frame
      )
        return other.sentence;
    }
  }
  return undefined;
}

function valueVerdict(
  option: string,
  value: Value | undefined,
  answer: Value,
  stem: string,
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  annotations: Annotations,
): Verdict {
  if (!value || !areApart(value, answer)) return isUnknown(`it cannot be compared with ${slot.answer}`);
  const bound = boundOf(fact, slot, annotations);
  if (bound !== undefined && !saysBound(stem, bound)) {
    const fits = bound === "above" ? value.from > answer.from : value.to < answer.to;
    if (fits) return isUnknown(`the text gives a bound, and ${option} is on its side`);
  }
  const place = placesOf(annotations).find(
    (sentence) => valuesIn(sentence, option, annotations) && mayAnswer(sentence, fact, slot, annotations),
  );
  return place === undefined
    ? isFalse(`the text says ${slot.answer}`)
    : isUnknown(`a sentence that may say the fact holds it: ${place}`);
}

/** Whether a sentence gives the option's value, in the same words. */
function valuesIn(sentence: string, option: string, annotations: Annotations): boolean {
  return (
    findAll(sentence, option).length > 0 || (/\d/u.test(option) && nearNumber(sentence, option, annotations))
  );
}

/** The number alone, where the option has a unit: "46 people" in "46 of them". */
function nearNumber(sentence: string, option: string, annotations: Annotations): boolean {
  const { language } = annotations;
  const value = readValue(option, language);
  const number = /\d[\d.,]*\d|\d/u.exec(option)?.[0];
  if (value?.type !== "amount" || number === undefined || number === option) return false;
  return findAll(sentence, number).some((at) => {
    // "180 metres" is another fact's answer, and so no number of euros.
    const answers = annotations.facts.flatMap(({ slots }) => slots.map(({ answer }) => answer));
    if (answers.some((answer) => answer !== number && plain(sentence.slice(at)).startsWith(plain(answer))))
      return false;
    const [one = "", two = ""] = sentence
      .slice(at + number.length)
      .trim()
      .split(/[\s.,;:]+/u);
    // The 46 of "46 BC" and the 24 of "24 February 1582" count nothing.
    return ![number, `${number} ${one}`, `${number} ${one} ${two}`].some(
      (text) => readValue(text, language)?.type === "date",
    );
  });
}

function nameVerdict(
  option: string,
  stem: string,
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  key: Named,
  annotations: Annotations,
): Verdict {
  const listed = nameOf(option, annotations);
  if (listed === undefined) {
    const unnamed = annotations.paragraphs.every(({ text }) => findAll(text, option).length === 0);
    return unnamed &&
      isCountry(option, annotations.language) &&
      isCountry(key.names[0] ?? "", annotations.language)
      ? isFalse("a country that the text does not name")
      : isUnknown("no listed name, no country");
  }
  if (listed.sort !== key.sort) return isUnknown(`a ${listed.sort} beside a ${key.sort}`);
  if (listed.names.some((name) => findAll(`${stem} ${fact.sentence}`, name).length > 0))
    return isUnknown("the question or the fact names it");
  if (key.sort === "place" && !areApartPlaces(listed, key, annotations.language))
    return isUnknown("one place may lie in the other");
  const place = placesOf(annotations).find(
    (sentence) =>
      listed.names.some((name) => findAll(sentence, name).length > 0) &&
      mayAnswer(sentence, fact, slot, annotations),
  );
  return place === undefined
    ? isFalse("a listed name that no sentence brings near the fact")
    : isUnknown(`it stands in a sentence that may say the fact: ${place}`);
}

/** Whether a sentence is evidence for the fact, or says so much of it that it may be. */
function mayAnswer(
  sentence: string,
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  annotations: Annotations,
): boolean {
  const frame = stems(`${slot.before} ${slot.after}`);
  const share = shareOf(frame, stems(sentence));
  if (share >= rival) return true;
  const answers = [slot.answer, ...slot.also, ...(nameOf(slot.answer, annotations)?.names ?? [])];
  const holds = answers.some((one) => findAll(sentence, one).length > 0);
  return holds && share > 0 && share >= bestShare(frame, answers, fact, annotations);
}

/** The largest part of the fact's words that one sentence with the answer has. */
function bestShare(
  frame: ReadonlySet<string>,
  answers: readonly string[],
  fact: AnnotatedFact,
  annotations: Annotations,
): number {
  const letters = lettersOf(fact.see, annotations);
  const paragraphs = annotations.paragraphs.filter(({ id }) => letters.length === 0 || letters.includes(id));
  const shares = paragraphs
    .flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end)))
    .filter((sentence) => answers.some((one) => findAll(sentence, one).length > 0))
    .map((sentence) => shareOf(frame, stems(sentence)));
  return Math.max(0, ...shares);
}

function placesOf(annotations: Annotations): readonly string[] {
  return annotations.paragraphs.flatMap(({ text }) =>
    sentences(text).map(({ start, end }) => text.slice(start, end)),
  );
}

const bounds = {
  above: ["more than", "over", "at least", "mehr als", "über", "mindestens"],
  below: ["fewer than", "less than", "up to", "at most", "bis zu", "weniger als", "höchstens"],
};

/** Whether fact or text makes the number a bound. */
function boundOf(
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  annotations: Annotations,
): "above" | "below" | undefined {
  const letters = lettersOf(fact.see, annotations);
  const texts = annotations.paragraphs
    .filter(({ id }) => letters.length === 0 || letters.includes(id))
    .flatMap(({ text }) => findAll(text, slot.answer).map((at) => text.slice(0, at)));
  for (const before of [slot.before, ...texts]) {
    for (const bound of ["above", "below"] as const) {
      if (bounds[bound].some((words) => plain(before).endsWith(words))) return bound;
    }
  }
  return undefined;
}

function saysBound(stem: string, bound: "above" | "below"): boolean {
  return bounds[bound].some((words) => findAll(stem, words).length > 0);
}

/** Two countries, or two places of one type of which neither is in the other's role. */
function areApartPlaces(a: Named, b: Named, language: string): boolean {
  const mentions = (one: Named, other: Named) =>
    other.names.some((name) => findAll(one.role, name).length > 0);
  if (mentions(a, b) || mentions(b, a)) return false;
  if (isCountry(a.names[0] ?? "", language) && isCountry(b.names[0] ?? "", language)) return true;
  const type = (one: Named) => plain(one.role).split(" ")[0];
  return type(a) !== "" && type(a) === type(b);
}

function isCountry(name: string, language: string): boolean {
  const load = createRequire(import.meta.url);
  const { countries } = load(`i18n-iso-countries/langs/${language.slice(0, 2)}.json`) as {
    countries: Readonly<Record<string, string | readonly string[]>>;
  };
  return Object.values(countries)
    .flat()
    .some((country) => bare(country) === bare(name));
}

/** The paragraphs that `see:` means: by their letters, or by words that stand in them. Empty where there is none. */
export function lettersOf(see: readonly string[], annotations: Annotations): readonly string[] {
  return see.flatMap((one) =>
    /^[A-Z]$/u.test(one)
      ? [one]
      : annotations.paragraphs.filter(({ text }) => findAll(text, one).length > 0).map(({ id }) => id),
  );
}

export function nameOf(text: string, annotations: Annotations): Named | undefined {
  return annotations.names.find(({ names }) => names.some((name) => bare(name) === bare(text)));
}
