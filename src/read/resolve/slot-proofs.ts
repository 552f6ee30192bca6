import type { Slot } from "../../model/article.ts";
import { label } from "../../model/label.ts";
import { evidenceForAnswer, type Pointer } from "../text/evidence.ts";
import { foldText } from "../text/match.ts";
import { evidenceOf } from "../text/text-index.ts";
import { topicsOf } from "../text/topics.ts";
import { type Bracketed, sentenceOf } from "./brackets.ts";
import { type Context, report } from "./context.ts";
import { shown, unique } from "./entry-text.ts";
import type { NamesOfArticle } from "./names-of-article.ts";
import type { OpenSlot } from "./slots.ts";

export interface SlotProof {
  readonly evidence: Slot["evidence"];
  /** What stands in the sentence for the answer, where the text writes it otherwise. */
  readonly answer?: string;
}

/** The evidence of every slot; `undefined` after a mistake. One `see:` settles all ties of a fact, so only one is told. */
export function slotProofs(
  slots: readonly OpenSlot[],
  read: Bracketed,
  pointers: readonly Pointer[],
  names: NamesOfArticle,
  context: Context,
): SlotProof[] | undefined {
  const { index, locale } = context;
  const places: SlotProof[] = [];
  let fine = true;
  let tied = false;
  for (const [number, slot] of slots.entries()) {
    const { answer, at } = slot.bracket;
    const forms = [
      answer,
      ...(slot.name === undefined ? [] : (names.table.names.get(slot.name)?.forms ?? [])),
    ];
    const rest = sentenceOf(read, (other) => (other === number ? "; " : undefined)).sentence;
    const topics = topicsOf(rest, names.table, locale);
    const own = slot.see.length > 0 ? slot.see : pointers;
    const found = evidenceForAnswer(unique(forms), topics, index, names.table, own);
    if (found.result === "found") {
      const text = found.answer ? evidenceOf(index, found.answer).text : undefined;
      const replaced = text === undefined ? undefined : textForm(answer, text);
      places.push({ evidence: found.evidence, ...(replaced !== undefined && { answer: replaced }) });
      continue;
    }
    fine = false;
    if (found.result === "missing") {
      // A listed name that stands nowhere has been told at the name.
      if (slot.name === undefined) report(context, at, answerMissing(answer, context));
    } else if (!tied) {
      tied = true;
      const letters = found.paragraphs.slice(0, 7).map(label);
      report(context, at, {
        code: "evidence-ambiguous",
        reason: `The answer "${shown(answer, 40)}" could be proved by paragraph ${someOf(letters)} just as well.`,
        remedy: `Say which one it is in a line below the fact: "see: ${letters[0]}"; or words of the text: "see: …".`,
      });
    }
  }
  return fine ? places : undefined;
}

function answerMissing(answer: string, context: Context) {
  const guess = context.nearestWords(answer);
  return {
    code: "answer-not-in-text",
    reason: `The answer "${shown(answer)}" is not in the text.`,
    remedy: !guess
      ? "Write the answer with words of the text; the rest of the sentence may be your own."
      : guess.same
        ? `The text writes it "${shown(guess.text)}".`
        : `Did you mean "${shown(guess.text)}"? An answer stands in the text word for word.`,
  };
}

/** "A or C", "A, C or D" */
function someOf(letters: readonly string[]): string {
  const some = letters.length > 6 ? [...letters.slice(0, 5), "others"] : letters;
  return `${some.slice(0, -1).join(", ")} or ${some.at(-1)}`;
}

/**
 * The answer as the text writes it, where that differs by more than letter case; the case stays the fact's, as far as both
 * have the same letters. `undefined` where the fact's own words stand, or the text has another name in that place.
 */
function textForm(answer: string, text: string): string | undefined {
  const visible = text.replace(/\p{DI}/gu, "");
  if (foldText(answer).trim() !== foldText(visible).trim()) return undefined;
  if (visible.toLowerCase() === answer.toLowerCase()) return undefined;
  const own = [...answer];
  const letters = [...visible];
  const kept = letters.length === own.length ? letters.length : 1;
  return letters.map((letter, at) => (at < kept ? inCaseOf(own[at] ?? letter, letter) : letter)).join("");
}

/** The fact's letter where it is the text's but for case, else the text's. */
function inCaseOf(own: string, letter: string): string {
  return own.toLowerCase() === letter.toLowerCase() ? own : letter;
}
