import type { Locale } from "../../locale/locale.ts";
import type { Fact, Slot } from "../../model/article.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import type { Passage } from "../passage.ts";

/** A fact that gives a reason, in its two halves, of which the effect can be understood without the other. */
export interface CauseAndEffect {
  readonly fact: Fact;
  readonly slot: Slot;
  /** Without its "because". */
  readonly cause: string;
  /** Whether the cause is a clause ("a cable broke") or a noun ("the noise"). */
  readonly form: "clause" | "noun";
  readonly effect: string;
  /**
   * Whether the cause can be understood alone too, and nothing stands behind it ("in the daytime"), which may belong to
   * either half.
   */
  readonly isAskable: boolean;
}

/** Every such fact of an article. A purpose ("to save money") is no cause, and what has come of it is not said. */
export function causesAndEffects({ article, locale }: Passage): readonly CauseAndEffect[] {
  return article.facts.flatMap((fact) =>
    fact.slots.flatMap((slot) => {
      const halves = slot.sort === "why" && slot.also.length === 0 ? halvesOf(fact, slot, locale) : undefined;
      if (halves === undefined || !isPlain(halves.effect, locale)) return [];
      const { isWhole, ...said } = halves;
      const isAskable = isWhole && said.cause !== "" && !pointsOut(`${said.effect} … ${said.cause}`, locale);
      return [{ fact, slot, ...said, isAskable }];
    }),
  );
}

interface Halves extends Omit<CauseAndEffect, "fact" | "slot" | "isAskable"> {
  readonly isWhole: boolean;
}

function halvesOf({ sentence }: Fact, slot: Slot, locale: Locale): Halves | undefined {
  const before = sentence.slice(0, slot.start);
  const after = sentence.slice(slot.end).replace(/[.!\s]+$/u, "");
  const cause = led(before, slot.answer, locale);
  if (cause === undefined) return undefined;
  const effect = cause.before.replace(/[\s,]+$/u, "");
  if (effect !== "") return { ...cause, effect, isWhole: after === "" };
  // "Because a cable broke, the lamp went dark"; elsewhere the verb may then come first.
  const behind = /^,\s+(.+)$/su.exec(after)?.[1];
  return behind !== undefined && locale.language === "en"
    ? { ...cause, effect: behind, isWhole: true }
    : undefined;
}

interface Led extends Omit<Halves, "effect" | "isWhole"> {
  /** What stands before the conjunction. */
  readonly before: string;
}

/** The cause behind its conjunction, which stands before the answer or opens it. */
function led(before: string, answer: string, { reading }: Locale): Led | undefined {
  const [because = ""] = reading.causes.clause;
  for (const form of ["noun", "clause"] as const) {
    for (const conjunction of reading.causes[form]) {
      const lead = ` ${foldText(before)}`;
      if (lead.trimEnd().endsWith(` ${conjunction}`)) {
        const rest = before.trimEnd();
        return { form, cause: answer, before: rest.slice(0, rest.length - conjunction.length) };
      }
      if (foldText(answer).startsWith(`${conjunction} `))
        return { form, cause: answer.slice(conjunction.length).trimStart(), before };
    }
  }
  // "because Russia wants [why: …]"
  const [halfway, ...more] = findWords(fold(before), because);
  return halfway === undefined || more.length > 0
    ? undefined
    : {
        form: "clause",
        cause: before.slice(halfway.end).trimStart() + answer,
        before: before.slice(0, halfway.start),
      };
}

/**
 * Whether nothing in the effect points out of it, and nothing leaves open what has the cause: in "It is said that bees die
 * because of dust" it may be the saying, in "He did not leave because of the rain" the leaving; what must be so because of a
 * trace has left the trace.
 */
function isPlain(effect: string, locale: Locale): boolean {
  const { reading, review, results } = locale;
  if (effect === "" || effect.includes(",") || /["“„«:;–—]/u.test(effect)) return false;
  const leftOpen = [
    ...[...review.subordinators, ...review.relatives, ...reading.negations],
    ...results.conclusions,
  ];
  return !pointsOut(effect, locale) && !holds(effect, leftOpen) && !/n['’]t\b/u.test(effect);
}

function pointsOut(text: string, { reading }: Locale): boolean {
  return holds(text, reading.unresolved);
}

function holds(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.some((word) => findWords(folded, word).length > 0);
}
