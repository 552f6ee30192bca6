import type { SlotSort } from "../../model/article.ts";
import { cut, type Entry, type Located, placeIn, type SubLine } from "../draft.ts";
import type { Pointer } from "../text/evidence.ts";
import type { Bracket } from "./brackets.ts";
import { type Context, report } from "./context.ts";
import { colonIn, listOf, plain, shown } from "./entry-text.ts";
import { type SlotReference, slotReference, slotWordMeant, slotWordsListed } from "./slot-words.ts";

/** A slot while its fact is read. */
export interface OpenSlot {
  readonly bracket: Bracket;
  /** The name that the answer is. */
  readonly name?: string;
  sort: SlotSort;
  /** The sort was neither written nor told by the answer: a `?` line may settle it. */
  unsettled: boolean;
  question?: Located;
  readonly not: Located[];
  readonly also: Located[];
  /** Where a program says that this answer is proved; then the fact's own `see` does not count for it. */
  readonly see: Pointer[];
}

/** Gives the `?`, `not` and `also` lines of a fact to its slots. `false` after a mistake. */
export function assignLines(entry: Entry, slots: readonly OpenSlot[], context: Context): boolean {
  let fine = true;
  // Questions first: they settle the sorts that the other lines name.
  const lines = [...entry.lines].sort((a, b) => Number(b.word === "?") - Number(a.word === "?"));
  for (const line of lines) {
    if (line.word === "?") fine = assignQuestion(line, slots, context) && fine;
    else if (line.word === "not" || line.word === "also") {
      const slot = slotFor(line, line.slot, slots, false, context);
      for (const item of listOf(line.text)) slot?.[line.word].push(item);
      fine = slot !== undefined && fine;
    } else if (line.slot && line.exactly) {
      const slot = slotFor(line, line.slot, slots, false, context);
      slot?.see.push(line.exactly);
      fine = slot !== undefined && fine;
    }
  }
  return fine;
}

function assignQuestion(line: SubLine, slots: readonly OpenSlot[], context: Context): boolean {
  const colon = colonIn(line.text.text);
  const word = colon < 0 ? undefined : cut(line.text, 0, colon);
  const named = word && slotReference(plain(word)) ? word : undefined;
  const meant = word && !named ? slotWordMeant(word.text.replace(/[\s-]*\d+$/u, "")) : undefined;
  if (word && meant !== undefined) {
    report(context, placeIn(word), {
      code: "slot-word-unknown",
      reason: `"${word.text}" is no slot word.`,
      remedy: `Did you mean "? ${meant}: …"? There are ${slotWordsListed}.`,
    });
    return false;
  }
  const slot = slotFor(line, named, slots, true, context);
  if (!slot) return false;
  const question = named ? cut(line.text, colon + 1) : line.text;
  if (slot.question) {
    report(context, line.at, {
      code: "question-twice",
      reason: `The answer "${shown(slot.bracket.answer, 40)}" has a question already.`,
      remedy:
        slots.length > 1
          ? `Say which answer this one asks for: "? ${referenceTo(slots.find((other) => other !== slot) as OpenSlot, slots)}: …".`
          : "Keep one of the two.",
    });
    return false;
  }
  if (question.text === "") {
    report(context, line.at, {
      code: "question-empty",
      reason: "There is no question behind the slot word.",
      remedy: `Write it there: "? ${plain(named ?? "")}: …?".`,
    });
    return false;
  }
  if (!named) settleByQuestion(slot, plain(question));
  slot.question = question;
  return true;
}

/** "? Who stopped the coup?" says that an answer in plain words is somebody. */
function settleByQuestion(slot: OpenSlot, question: string): void {
  if (!slot.unsettled) return;
  const first = /^(?:how (?:many|much)|whom?|where|when|why|how)(?![\p{L}\p{M}])/iu.exec(question)?.[0];
  const sort = first === undefined ? undefined : slotReference(first)?.sort;
  if (sort) Object.assign(slot, { sort, unsettled: false });
}

function slotFor(
  line: SubLine,
  named: Located | undefined,
  slots: readonly OpenSlot[],
  settles: boolean,
  context: Context,
): OpenSlot | undefined {
  const prefix = line.word === "?" ? "? " : `${line.word} `;
  const examples = slots.map((slot) => `"${prefix}${referenceTo(slot, slots)}: …"`).join(" or ");
  if (named === undefined) {
    if (slots.length === 1) return slots[0];
    report(context, line.at, {
      code: "slot-not-named",
      reason: `The fact has ${slots.length} answers, and this line does not say which it is for.`,
      remedy: `Write ${examples}.`,
    });
    return undefined;
  }
  const words = plain(named);
  const reference = slotReference(words);
  if (!reference) {
    const meant = slotWordMeant(words.replace(/[\s-]*\d+$/u, ""));
    report(context, placeIn(named), {
      code: "slot-word-unknown",
      reason: `"${shown(words, 40)}" is no slot word.`,
      remedy: meant === undefined ? `There are ${slotWordsListed}.` : `Did you mean "${prefix}${meant}: …"?`,
    });
    return undefined;
  }
  const slot = referredSlot(reference, slots, settles);
  if (slot === undefined) {
    const several =
      slots.filter(({ sort }) => sort === reference.sort).length > 1 && reference.number === undefined;
    report(context, placeIn(named), {
      code: several ? "slot-not-named" : "slot-not-there",
      reason: several
        ? `The fact has several answers of the sort "${reference.sort}".`
        : `The fact has no answer "${words}".`,
      remedy: `Write ${examples}.`,
    });
  }
  return slot;
}

function referredSlot(
  { sort, number }: SlotReference,
  slots: readonly OpenSlot[],
  settles: boolean,
): OpenSlot | undefined {
  const same = slots.filter((slot) => slot.sort === sort);
  if (same.length > 0) {
    if (number !== undefined) return same[number - 1];
    return same.length === 1 ? same[0] : undefined;
  }
  const unsettled = slots.filter((slot) => slot.unsettled);
  if (!settles || unsettled.length !== 1 || (number ?? 1) !== 1) return undefined;
  const slot = unsettled[0] as OpenSlot;
  Object.assign(slot, { sort, unsettled: false });
  return slot;
}

/** How a line names a slot: `where`, or `who 2` where there are several. */
export function referenceTo(slot: OpenSlot, slots: readonly OpenSlot[]): string {
  const same = slots.filter(({ sort }) => sort === slot.sort);
  return same.length === 1 ? slot.sort : `${slot.sort} ${same.indexOf(slot) + 1}`;
}
