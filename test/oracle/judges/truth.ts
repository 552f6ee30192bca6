import type { ChoiceItem } from "../../../src/model/item.ts";
import type { AnnotatedFact, AnnotatedSlot, Annotations, Claimed } from "../annotations.ts";
import { slotsOf } from "../asked-slot.ts";
import { factVerdict, lettersOf, nameOf } from "../fact-verdict.ts";
import { choiceObjections, pointedAtObjections, sentenceObjections } from "../judging.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { bare, findAll, plain, withoutOwner } from "../words.ts";
import { answersOf, factEvidenceObjections } from "./facts.ts";

type Truth = "true" | "false" | "not given";

const words: Readonly<Record<string, Truth>> = {
  true: "true",
  false: "false",
  "not given": "not given",
  richtig: "true",
  falsch: "false",
  "nicht im text": "not given",
};

/** True, false or not given: the three in this order, and the one that the annotations say. */
export function truthObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const read = statementOf(item.stem, annotations);
  if (typeof read === "string") return [read];
  const shown = item.options.map(({ text }) => words[plain(text)]);
  const judge = (option: string): Verdict => {
    const truth = words[plain(option)];
    if (truth === undefined) return isUnknown("no truth");
    return truth === read.truth ? isTrue(read.why) : isFalse(read.why);
  };
  return [
    ...choiceObjections(item, judge),
    ...(shown.join() === "true,false,not given" && item.arrangement === "fixed"
      ? []
      : ["the answers do not stand as true, false, not given"]),
    ...sentenceObjections(
      item.evidence,
      [
        ...(read.claim?.see ?? []),
        ...(read.fact?.slots ?? []).flatMap((slot) => answersOf(slot, annotations)),
      ],
      annotations,
    ),
    ...(read.fact === undefined
      ? claimEvidenceObjections(item, read.claim, annotations)
      : factEvidenceObjections(item.evidence, read.fact, annotations)),
  ];
}

interface Read {
  readonly truth: Truth;
  readonly why: string;
  readonly fact?: AnnotatedFact;
  readonly claim?: Claimed;
}

/** What the annotations make of a statement, or why they make nothing of it. */
export function statementOf(stem: string, annotations: Annotations): Read | string {
  const told = (claims: readonly Claimed[]) => claims.find(({ text }) => endsWith(stem, text));
  const [falseOne, open] = [told(annotations.falseStatements), told(annotations.notGiven)];
  if (falseOne) return { truth: "false", why: "the teacher says so", claim: falseOne };
  if (open) return { truth: "not given", why: "the teacher says so", claim: open };
  const fact = annotations.facts.find(({ sentence }) => endsWith(stem, sentence));
  if (fact !== undefined) {
    if (!namesOwner(stem, fact, annotations)) return "a claim stands as a fact";
    const [slot] = fact.slots;
    return { truth: "true", why: `the fact says so: ${slot?.answer}`, fact };
  }
  return swapped(stem, annotations);
}

/** A fact with another value in one slot, which must be false there. */
function swapped(stem: string, annotations: Annotations): Read | string {
  const fact = swappedFact(stem, annotations);
  if (typeof fact === "string") return fact;
  if (!namesOwner(stem, fact, annotations)) return "a claim stands as a fact";
  return { truth: "false", why: `the fact says otherwise: ${fact.sentence}`, fact };
}

/** The fact of which a statement says something else that is wrong, or why it is none. */
export function swappedFact(stem: string, annotations: Annotations): AnnotatedFact | string {
  const tried = slotsOf(annotations).flatMap(({ fact, slot }) => {
    const put = between(stem, slot);
    return put === undefined ? [] : [{ fact, put, verdict: swapVerdict(put, fact, slot, annotations) }];
  });
  const [found] = tried;
  if (found === undefined) return "no annotation says this, nor the opposite";
  // Of two facts that could have been changed into it, each must be contradicted.
  const doubt = tried.find(({ verdict }) => verdict.is !== "false");
  if (doubt) return `"${doubt.put}" in place of the answer is ${doubt.verdict.is}: ${doubt.verdict.why}`;
  return found.fact;
}

function swapVerdict(
  put: string,
  fact: AnnotatedFact,
  slot: AnnotatedSlot,
  annotations: Annotations,
): Verdict {
  const stem = `${slot.before}____${slot.after}`;
  return factVerdict(put, stem, fact, slot, annotations);
}

/** What stands in a statement where the fact has the slot's answer. */
function between(stem: string, { before, after }: AnnotatedSlot): string | undefined {
  const [text, start, end] = [withoutOwner(stem), before, after].map(evenly) as [string, string, string];
  const at = start === "" ? 0 : text.indexOf(start);
  // "According to X, the ferry …": only the words before may be added.
  const from = at < 0 ? text.toLowerCase().indexOf(start.toLowerCase()) : at;
  if (from < 0 || !text.endsWith(end) || from + start.length >= text.length - end.length) return undefined;
  const put = text.slice(from + start.length, text.length - end.length).trim();
  if (start === "" && /^(according to|laut) /iu.test(put)) return /[,:] (.+)$/u.exec(put)?.[1];
  return put === "" ? undefined : put;
}

function evenly(text: string): string {
  return text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d\u201e]/gu, '"')
    .replace(/\s+/gu, " ");
}

/** The statement itself, or with its owner named before it. */
export function endsWith(stem: string, sentence: string): boolean {
  const [whole, alone, end] = [stem, withoutOwner(stem), sentence].map(bare);
  if (whole === end || alone === end) return true;
  const loosely = plain(stem).replace(/[.!]$/u, "");
  return (
    /^(according to|laut|how does|wie stellt)/iu.test(stem) &&
    loosely.endsWith(
      plain(sentence)
        .replace(/^(the|an?) /u, "")
        .replace(/[.!]$/u, ""),
    )
  );
}

/** A fact with `by:` must be told as the claim of its owner. */
function namesOwner(stem: string, { by }: AnnotatedFact, annotations: Annotations): boolean {
  if (by === undefined) return true;
  const names = nameOf(by, annotations)?.names ?? [by];
  return names.some((name) => findAll(stem, name).length > 0);
}

function claimEvidenceObjections(
  item: ChoiceItem,
  claim: Claimed | undefined,
  annotations: Annotations,
): string[] {
  const see = claim?.see ?? [];
  return lettersOf(see, annotations).length === 0 ? [] : pointedAtObjections(item.evidence, see, annotations);
}
