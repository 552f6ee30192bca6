import type { Fact, Slot } from "../../model/article.ts";
import { type Entry, placeIn } from "../draft.ts";
import { nameFor } from "../text/topics.ts";
import { boundBefore } from "../values/bound-before.ts";
import { keyForm, sortOfAnswer, valueOfAnswer } from "./answers.ts";
import { type Bracketed, readBrackets, sentenceOf } from "./brackets.ts";
import { checkSlot } from "./check-slot.ts";
import { type Context, report } from "./context.ts";
import { plain, unique } from "./entry-text.ts";
import { type NamesOfArticle, speakerFor } from "./names-of-article.ts";
import { pointersOf } from "./see.ts";
import { type SlotProof, slotProofs } from "./slot-proofs.ts";
import { assignLines, type OpenSlot } from "./slots.ts";
import { onlyOnce } from "./twice.ts";

/** The facts without a mistake, in the order of the file. */
export function resolveFacts(entries: readonly Entry[], names: NamesOfArticle, context: Context): Fact[] {
  const once = onlyOnce(context);
  return entries.flatMap((entry) => {
    const read = readBrackets(entry.text);
    if ("code" in read) {
      report(context, read.at, read);
      return [];
    }
    const written = sentenceOf(read, () => undefined).sentence;
    const remedy = "Keep one of the two. One sentence may have several answers in brackets.";
    if (!once("fact", remedy, entry.at, written)) return [];
    const fact = resolveFact(entry, read, written, names, context);
    return fact ? [fact] : [];
  });
}

function resolveFact(
  entry: Entry,
  read: Bracketed,
  written: string,
  names: NamesOfArticle,
  context: Context,
): Fact | undefined {
  const { locale } = context;
  const slots = read.pieces.flatMap((piece) =>
    typeof piece === "string" ? [] : [openSlot(piece, names, context)],
  );
  const assigned = assignLines(entry, slots, context);
  const by = speakerOf(entry, names, context);
  const pointers = pointersOf(entry, context);
  let fine = assigned && by !== false && pointers !== undefined;
  fine = slots.every((slot) => checkSlot(slot, names, context)) && fine;
  const places = pointers && slotProofs(slots, read, pointers, names, context);
  if (!fine || !places) return undefined;
  const { sentence, spans } = sentenceOf(read, (index) => places[index]?.answer);
  const counts = new Map<string, number>();
  const resolved = slots.map((slot, index): Slot => {
    const [start, end] = spans[index] as readonly [number, number];
    const answer = sentence.slice(start, end);
    const count = (counts.get(slot.sort) ?? 0) + 1;
    counts.set(slot.sort, count);
    const sort = slot.bracket.sort ?? slot.sort;
    const value = slot.name === undefined ? valueOfAnswer(answer, sort, locale) : undefined;
    const bound =
      value?.type === "quantity" ? (value.bound ?? boundBefore(sentence, start, locale)) : undefined;
    return {
      id: slot.sort.replace(/ /g, "-") + (count === 1 ? "" : `-${count}`),
      sort: slot.sort,
      at: slot.bracket.at,
      start,
      end,
      answer,
      ...(slot.name !== undefined && { name: slot.name }),
      ...(value && { value: bound && value.type === "quantity" ? { ...value, bound } : value }),
      ...(slot.question && { question: plain(slot.question), questionAt: placeIn(slot.question) }),
      not: unique(slot.not),
      also: unique(slot.also).filter((other) => keyForm(other, locale) !== keyForm(answer, locale)),
      evidence: (places[index] as SlotProof).evidence,
    };
  });
  const because = entry.lines.find(({ word }) => word === "because");
  return {
    id: context.annotationId("f", written),
    at: entry.at,
    sentence,
    slots: resolved,
    ...(typeof by === "string" && { by }),
    ...(because && { because: plain(because.text) }),
  };
}

function openSlot(bracket: OpenSlot["bracket"], names: NamesOfArticle, context: Context): OpenSlot {
  const name = nameFor(bracket.answer, names.table, context.locale);
  const sorted = name !== undefined && !names.unsorted.has(name) ? names.byId.get(name) : undefined;
  const shownSort = sortOfAnswer(sorted, valueOfAnswer(bracket.answer, bracket.sort, context.locale));
  return {
    bracket,
    ...(name !== undefined && { name }),
    sort: bracket.sort ?? shownSort ?? "what",
    unsettled: bracket.sort === undefined && shownSort === undefined,
    not: [],
    also: [],
    see: [],
  };
}

/** `by:` names one listed speaker. `false` after a mistake. */
function speakerOf(entry: Entry, names: NamesOfArticle, context: Context): string | false | undefined {
  const line = entry.lines.find(({ word }) => word === "by");
  if (!line) return undefined;
  return speakerFor(line.text, names, context) ?? false;
}
