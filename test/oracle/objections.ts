import type { Evidence } from "../../src/model/evidence.ts";
import type { ChoiceItem, Item, MatchItem } from "../../src/model/item.ts";
import type { AnnotatedFact, AnnotatedSlot, Annotations } from "./annotations.ts";
import { factVerdict, lettersOf, nameOf } from "./fact-verdict.ts";
import { speakerVerdict, standsBeside, statementShown } from "./speaker-verdict.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "./verdict.ts";
import { bare, findAll, loose, plain, sentences, shareOf, stems } from "./words.ts";

/**
 * Everything that speaks against an item, judged from the annotations alone: an option whose truth is unknown, a key that is
 * not true, another option that is, evidence that does not stand where it is said to. Empty for an item that holds.
 */
export function objectionsTo(item: Item, annotations: Annotations): string[] {
  return [
    ...evidenceOf(item).flatMap((place) => evidenceObjections(place, annotations)),
    ...(item.evidence.length === 0 ? ["no evidence"] : []),
    ...(item.interaction === "choice" || item.interaction === "match" ? optionObjections(item) : []),
    ...kindObjections(item, annotations),
  ].map((objection) => `${item.id}: ${objection}`);
}

function kindObjections(item: Item, annotations: Annotations): string[] {
  if (item.kind === "own-question") return ownObjections(item, annotations);
  if (item.interaction === "match") return matchObjections(item, annotations);
  if (item.interaction !== "choice") return [`nothing is known of ${item.kind} as ${item.interaction}`];
  switch (item.kind) {
    case "fact-choice":
      return factObjections(item, annotations);
    case "who-said-it":
      return speakerObjections(item, annotations);
    case "which-statement":
      return statementObjections(item, annotations);
    default:
      return [`nothing is known of the kind ${item.kind}`];
  }
}

function factObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const asked = slotsAskedBy(item.stem, annotations);
  const [only] = asked;
  if (only === undefined || asked.length > 1) return [`${asked.length} annotated slots have this question`];
  const { fact, slot } = only;
  return [
    ...choiceObjections(item, (option) => factVerdict(option, item.stem, fact, slot, annotations)),
    ...slotEvidenceObjections(item, fact, slot, annotations),
  ];
}

/** The slots that a question may be about: the teacher's words at its end, or the fact's with a gap. */
function slotsAskedBy(
  stem: string,
  annotations: Annotations,
): { fact: AnnotatedFact; slot: AnnotatedSlot }[] {
  const all = annotations.facts.flatMap((fact) => fact.slots.map((slot) => ({ fact, slot })));
  return all.filter(({ slot }) => {
    if (slot.question !== undefined) return plain(stem).endsWith(plain(slot.question));
    return plain(stem.replace(/_{2,}/gu, "_")).endsWith(plain(`${slot.before}_${slot.after}`));
  });
}

/** The place holds the answer, and its paragraph says as much of the fact as any other that does. */
function slotEvidenceObjections(
  item: ChoiceItem,
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  annotations: Annotations,
): string[] {
  const answers = [slot.answer, ...slot.also, ...(nameOf(slot.answer, annotations)?.names ?? [])];
  const letters = lettersOf(fact.see, annotations);
  const frame = stems(`${slot.before} ${slot.after}`);
  const shares = annotations.paragraphs
    .filter(({ text }) => answers.some((one) => findAll(text, one).length > 0))
    .map(({ id, text }) => ({ id, share: shareOf(frame, stems(text)) }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  return item.evidence.flatMap((place) => {
    if (!answers.some((one) => loose(one) === loose(place.text)))
      return [`the evidence "${place.text}" is not the answer "${slot.answer}"`];
    if (letters.length > 0)
      return letters.includes(place.paragraph)
        ? []
        : [`paragraph ${place.paragraph} is not where "see:" points`];
    const share = shares.find(({ id }) => id === place.paragraph)?.share ?? 0;
    // Stems are coarse here: a quarter of the words may be missed.
    return share >= best - 0.25 ? [] : [`another paragraph says more of the fact than ${place.paragraph}`];
  });
}

function speakerObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const shown = annotations.statements.filter(
    ({ own, words }) => findAll(item.stem, own ?? words).length > 0,
  );
  const [statement] = shown.sort((a, b) => (b.own ?? b.words).length - (a.own ?? a.words).length);
  if (statement === undefined) return ["the question shows no annotated statement"];
  const sorts = new Set(item.options.map(({ text }) => nameOf(text, annotations)?.sort));
  return [
    ...choiceObjections(item, (option) => speakerVerdict(option, statement, annotations)),
    ...(sorts.size > 1 ? ["the options are of several sorts"] : []),
    ...saidEvidenceObjections(item.evidence, statement.pieces),
  ];
}

function statementObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const asked = annotations.names
    .flatMap((name) => name.names.map((text) => ({ name, text })))
    .filter(({ text }) => findAll(item.stem, text).length > 0)
    .sort((a, b) => b.text.length - a.text.length)[0]?.name;
  if (asked === undefined) return ["the question names no listed name"];
  const judge = (option: string): Verdict => {
    const statement = statementShown(option, annotations);
    if (statement === undefined) return isUnknown("not one annotated statement");
    const verdict = speakerVerdict(asked.names[0] ?? "", statement, annotations);
    return verdict.is === "false" && standsBeside(asked, statement, annotations)
      ? isUnknown("she stands beside it")
      : verdict;
  };
  const key = item.options.find(({ id }) => id === item.key[0])?.text ?? "";
  const pieces = statementShown(key, annotations)?.pieces ?? [];
  return [...choiceObjections(item, judge), ...saidEvidenceObjections(item.evidence, pieces)];
}

function matchObjections(item: MatchItem, annotations: Annotations): string[] {
  const places = item.statements.flatMap(({ evidence }) => evidence.map((place) => JSON.stringify(place)));
  const strange = item.evidence.filter((place) => !places.includes(JSON.stringify(place)));
  const objections = item.statements.flatMap(({ id, text, evidence }) => {
    const statement = statementShown(text, annotations);
    if (statement === undefined) return [`"${text}" is not one annotated statement`];
    const verdicts = item.options.map((option) => ({
      text: option.text,
      right: item.key[id] === option.id,
      verdict: speakerVerdict(option.text, statement, annotations),
    }));
    return [...keyObjections(verdicts), ...saidEvidenceObjections(evidence, statement.pieces)];
  });
  return [...objections, ...strange.map(({ text }) => `the evidence "${text}" is of none of the statements`)];
}

function ownObjections(item: Item, annotations: Annotations): string[] {
  const question = annotations.questions.find(({ stem }) => plain(item.stem).startsWith(plain(stem)));
  if (question === undefined) return ["no such question was written"];
  const evidence = pointedAtObjections(item.evidence, question.see, annotations);
  if (item.interaction === "text") {
    const same = item.key.join("|") === question.answers.join("|");
    return same ? evidence : [...evidence, "the accepted answers are others"];
  }
  if (item.interaction !== "choice") return [`written for a choice, made a ${item.interaction}`];
  const judge = (option: string): Verdict => {
    const written = question.options.find(({ text }) => text === option);
    if (written === undefined) return isUnknown("not written");
    return written.right ? isTrue("marked right") : isFalse("marked wrong");
  };
  const texts = item.options.map(({ text }) => text);
  const kept = !question.keepOrder || question.options.every(({ text }, index) => texts[index] === text);
  return [
    ...choiceObjections(item, judge),
    ...(texts.length === question.options.length ? [] : ["options are missing"]),
    ...(kept && (!question.keepOrder || item.arrangement === "fixed") ? [] : ["the order was to be kept"]),
    ...evidence,
  ];
}

/** Evidence without an answer to hold is where `see:` points: the words given there, or whole sentences. */
function pointedAtObjections(
  evidence: readonly Evidence[],
  see: readonly string[],
  annotations: Annotations,
): string[] {
  const letters = lettersOf(see, annotations);
  return evidence.flatMap(({ paragraph, start, end, text }) => {
    if (letters.length > 0 && !letters.includes(paragraph))
      return [`paragraph ${paragraph} is not where "see:" points`];
    const whole = annotations.paragraphs.find(({ id }) => id === paragraph)?.text ?? "";
    const borders = sentences(whole);
    const isWhole =
      borders.some((one) => one.start === start) &&
      borders.some((one) => whole.slice(one.start, one.end).trimEnd().length + one.start === end);
    return isWhole || see.some((one) => loose(one) === loose(text)) ? [] : [`"${text}" is no whole sentence`];
  });
}

function choiceObjections(item: ChoiceItem, judge: (option: string) => Verdict): string[] {
  return keyObjections(
    item.options.map(({ id, text }) => ({ text, right: item.key.includes(id), verdict: judge(text) })),
  );
}

/** Exactly the key is true, and all else is false. */
function keyObjections(options: readonly { text: string; right: boolean; verdict: Verdict }[]): string[] {
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

function optionObjections(item: ChoiceItem | MatchItem): string[] {
  const seen = new Set(item.options.map(({ text }) => bare(text)));
  const keys = typeof item.key === "object" ? Object.values(item.key as Record<string, string>) : [];
  return [
    ...(seen.size === item.options.length ? [] : ["two options say the same"]),
    ...item.options
      .filter(({ rationale }) => !rationale.trim())
      .map(({ text }) => `"${text}" has no rationale`),
    ...keys
      .filter((key) => !item.options.some(({ id }) => id === key))
      .map((key) => `the key ${key} is no option`),
    ...(item.options.length < 3 ? ["fewer than three options"] : []),
  ];
}

function evidenceOf(item: Item): readonly Evidence[] {
  return item.interaction === "match"
    ? [...item.evidence, ...item.statements.flatMap(({ evidence }) => evidence)]
    : item.evidence;
}

function evidenceObjections({ paragraph, start, end, text }: Evidence, annotations: Annotations): string[] {
  const found = annotations.paragraphs.find(({ id }) => id === paragraph);
  if (found === undefined) return [`there is no paragraph ${paragraph}`];
  return text !== "" && found.text.slice(start, end) === text
    ? []
    : [`"${text}" does not stand at ${paragraph}:${start}–${end}`];
}

/** Each piece of a statement stands in one of the places, and each place holds a piece. */
function saidEvidenceObjections(evidence: readonly Evidence[], pieces: readonly string[]): string[] {
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
