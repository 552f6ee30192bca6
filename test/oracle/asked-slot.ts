import type { AnnotatedFact, AnnotatedSlot, Annotations } from "./annotations.ts";
import { nameOf } from "./fact-verdict.ts";
import { findAll, plain, shareOf, stems } from "./words.ts";

export interface AskedSlot {
  readonly fact: AnnotatedFact;
  readonly slot: AnnotatedSlot;
}

/**
 * The slots that a question may be about: the teacher's words at its end, the fact's with a gap, or, where a rule has made
 * a question of the fact, those whose other words are the question's. One, for a question that can be answered.
 */
export function slotsAskedBy(stem: string, annotations: Annotations): readonly AskedSlot[] {
  const all = slotsOf(annotations);
  const literal = all.filter(({ slot }) => {
    if (slot.question !== undefined) return plain(stem).includes(plain(slot.question));
    return plain(stem.replace(/_{2,}/gu, "_")).includes(plain(`${slot.before}_${slot.after}`));
  });
  return literal.length > 0 ? literal : ruled(stem, all, annotations);
}

export function slotsOf(annotations: Annotations): readonly AskedSlot[] {
  return annotations.facts.flatMap((fact) => fact.slots.map((slot) => ({ fact, slot })));
}

/** A word or two may be bent otherwise in a question ("began", "did … begin"), so a little may be missing. */
const least = 0.7;
const mayMiss = 2;

function isNearly(wanted: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  const missing = [...wanted].filter((stem) => !there.has(stem)).length;
  return shareOf(wanted, there) >= least || (missing <= mayMiss && missing < wanted.size);
}

function ruled(stem: string, all: readonly AskedSlot[], annotations: Annotations): readonly AskedSlot[] {
  const asks = wordsOfQuestion(stem);
  const near = all.flatMap((asked) => {
    const { fact, slot } = asked;
    if (slot.question !== undefined || !asksFor(stem, slot) || says(stem, slot, annotations)) return [];
    const owner = fact.by === undefined ? [] : (nameOf(fact.by, annotations)?.names ?? [fact.by]);
    const frame = stems(`${slot.before} ${slot.after}`);
    // "How many seals …?" takes the unit out of the answer.
    const unit = slot.sort === "how many" ? stems(slot.answer) : new Set<string>();
    const known = new Set([...frame, ...unit, ...owner.flatMap((name) => [...stems(name)])]);
    const [there, back] = [shareOf(frame, asks), shareOf(asks, known)];
    const fits = frame.size > 0 && isNearly(frame, asks) && isNearly(asks, known);
    return fits ? [{ asked, share: there + back }] : [];
  });
  const best = Math.max(0, ...near.map(({ share }) => share));
  return near.filter(({ share }) => share > best - 1e-9).map(({ asked }) => asked);
}

/** The words of a question that are not the asking itself. */
function wordsOfQuestion(stem: string): ReadonlySet<string> {
  const rest = stem
    .replace(
      /\b(in|on|at|for|since|until|before|after)?\s*(which|what) (year|date|month|day|time|century|number)\b/giu,
      " ",
    )
    .replace(/\b(according to|choose (the )?\w+( answers?)?|complete the sentence)\b/giu, " ")
    .replace(/\b(laut|wähle( die)? \w+|ergänze den satz)\b/giu, " ");
  return stems(rest);
}

const asking: Readonly<Record<string, RegExp>> = {
  who: /\b(who|whom|whose|which|what)\b/iu,
  what: /\b(what|which|who)\b/iu,
  where: /\b(where|which|what)\b/iu,
  when: /\b(when|which|what|how long)\b/iu,
  "how many": /\b(how|what|which)\b/iu,
  why: /\b(why|what|which)\b/iu,
  how: /\b(how|what|which|in what way)\b/iu,
};

/** Whether the question's word fits the sort of the slot. */
function asksFor(stem: string, { sort }: AnnotatedSlot): boolean {
  return stem.trim().endsWith("?") && (asking[sort] ?? /\?/u).test(stem);
}

function says(stem: string, { answer }: AnnotatedSlot, annotations: Annotations): boolean {
  return [answer, ...(nameOf(answer, annotations)?.names ?? [])].some((one) => findAll(stem, one).length > 0);
}
