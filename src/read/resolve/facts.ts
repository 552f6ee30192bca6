import type { Fact, Name, Slot } from "../../model/article.ts";
import { label } from "../../model/label.ts";
import { type Entry, type Located, placeIn } from "../draft.ts";
import { evidenceForAnswer, type Pointer } from "../evidence.ts";
import { findWords, fold, foldText } from "../match.ts";
import { nearest } from "../nearest.ts";
import { evidenceOf } from "../text-index.ts";
import { type NameTable, nameFor, topicsOf } from "../topics.ts";
import { boundBefore } from "../values/bound-before.ts";
import { isSameValue, keyForm, sortOfAnswer, valueOfAnswer } from "./answers.ts";
import { type Bracketed, readBrackets } from "./brackets.ts";
import { type Context, report } from "./context.ts";
import { plain, shown } from "./entry-text.ts";
import { pointersOf } from "./see.ts";
import { assignLines, type OpenSlot } from "./slots.ts";
import { onlyOnce } from "./twice.ts";

export interface NamesOfArticle {
  readonly byId: ReadonlyMap<string, Name>;
  readonly unsorted: ReadonlySet<string>;
  readonly table: NameTable;
}

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
  fine = slots.every((slot) => checkLines(slot, names, context)) && fine;
  const places = pointers && proofs(slots, read, pointers, names, context);
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
      ...(slot.question && { question: plain(slot.question) }),
      not: unique(slot.not),
      also: unique(slot.also).filter((other) => keyForm(other, locale) !== keyForm(answer, locale)),
      evidence: (places[index] as Place).evidence,
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

/** The sentence without brackets, and where each answer stands in it. */
function sentenceOf(read: Bracketed, replaced: (index: number) => string | undefined) {
  let sentence = "";
  const spans: (readonly [number, number])[] = [];
  for (const piece of read.pieces) {
    if (typeof piece === "string") {
      sentence += piece;
      continue;
    }
    const start = sentence.length;
    sentence += replaced(spans.length) ?? piece.answer;
    spans.push([start, sentence.length]);
  }
  return { sentence, spans };
}

/** `by:` names one listed speaker. `false` after a mistake. */
function speakerOf(entry: Entry, names: NamesOfArticle, context: Context): string | false | undefined {
  const line = entry.lines.find(({ word }) => word === "by");
  if (!line) return undefined;
  return speakerFor(line.text, names, context) ?? false;
}

/** The listed name that is meant; a mistake where there is none. */
export function speakerFor(located: Located, names: NamesOfArticle, context: Context): string | undefined {
  const words = plain(located);
  const name = nameFor(words, names.table, context.locale);
  if (name !== undefined) return name;
  const forms = [...names.table.names.values()].flatMap((known) => known.forms);
  const folded = fold(words);
  const guess = nearest(words, forms) ?? forms.find((form) => findWords(folded, form).length > 0);
  report(context, placeIn(located), {
    code: "speaker-unknown",
    reason: `"${shown(words)}" is not among the names.`,
    remedy: guess
      ? `Did you mean "${guess}"? Otherwise add a line to "# Names": "- ${shown(words, 40)} (person)".`
      : `Add a line to "# Names": "- ${shown(words, 40)} (person)".`,
  });
  return undefined;
}

/** The question must not give its answer away, and a wrong answer must not be right. */
function checkLines(slot: OpenSlot, names: NamesOfArticle, context: Context): boolean {
  const { locale } = context;
  const answer = slot.bracket.answer;
  const forms = [answer, ...(slot.name === undefined ? [] : (names.table.names.get(slot.name)?.forms ?? []))];
  let fine = true;
  if (slot.question) {
    const question = plain(slot.question);
    const told = forms.find((form) => findWords(fold(question), form).length > 0);
    if (told !== undefined) {
      fine = false;
      report(context, placeIn(slot.question), {
        code: "question-contains-answer",
        reason: `The question contains its answer, "${shown(told, 40)}".`,
        remedy: "Ask without these words, or put other words of the sentence in brackets.",
      });
    }
  }
  const right = new Set(forms.map((form) => keyForm(form, locale)));
  const also = new Set(slot.also.map((other) => keyForm(plain(other), locale)));
  const value = valueOfAnswer(answer, slot.bracket.sort, locale);
  for (const wrong of slot.not) {
    const words = plain(wrong);
    const form = keyForm(words, locale);
    const isName = right.has(form);
    if (!isName && !also.has(form) && !isSameValue(value, valueOfAnswer(words, slot.bracket.sort, locale)))
      continue;
    fine = false;
    const why =
      form === keyForm(answer, locale) || (!isName && !also.has(form))
        ? `it is the answer, "${shown(answer, 40)}"`
        : also.has(form) && !isName
          ? 'it is among the right ones under "also:"'
          : `it is another name of ${shown(answer, 40)}`;
    report(context, placeIn(wrong), {
      code: "wrong-answer-is-right",
      reason: `"${shown(words, 40)}" is no wrong answer: ${why}.`,
      remedy: "Take it out, or write something that is wrong according to the text.",
    });
  }
  return fine;
}

interface Place {
  readonly evidence: Slot["evidence"];
  /** What stands in the sentence for the answer, where the text writes it otherwise. */
  readonly answer?: string;
}

/** The evidence of every slot; `undefined` after a mistake. One `see:` settles all ties of a fact, so only one is told. */
function proofs(
  slots: readonly OpenSlot[],
  read: Bracketed,
  pointers: readonly Pointer[],
  names: NamesOfArticle,
  context: Context,
): Place[] | undefined {
  const { index, locale } = context;
  const places: Place[] = [];
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

/** Each once, as first written. */
export function unique(list: readonly (Located | string)[]): string[] {
  const kept = new Map<string, string>();
  for (const item of list) {
    const text = typeof item === "string" ? item : plain(item);
    const folded = foldText(text).trim();
    if (!kept.has(folded)) kept.set(folded, text);
  }
  return [...kept.values()];
}
