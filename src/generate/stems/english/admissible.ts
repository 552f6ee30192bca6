import { allNames } from "../../../model/article.ts";
import { contentWords } from "../../../read/text/content-words.ts";
import { findWords, fold } from "../../../read/text/match.ts";
import type { Passage } from "../../passage.ts";
import { type Asked, type Question, unitsOf } from "./question.ts";
import type { Unit } from "./unit.ts";
import { offices, pointingBack } from "./words.ts";

/** A question with more words is too long (item-quality, 20). */
const mostWords = 30;

/** Whether a question leaves nothing open (item-quality, 13) and does not say its own answer (8). */
export function isAdmissible(text: string, question: Question, asked: Asked): boolean {
  const { slot, passage } = question;
  const units = unitsOf(question).filter((_, at) => at < asked.from || at >= asked.to);
  if (text.split(" ").length > mostWords || openWords.test(text)) return false;
  if (units.some((_, at) => isOpenOffice(units, at) || isDiscourse(units, at))) return false;
  return !saysAnswer(text, asked.words, slot, passage);
}

/** Words whose meaning depends on where and when they are said, or on what was said before. */
const openWords =
  /\b(?:today|tonight|yesterday|tomorrow|now|nowadays|currently|recently|lately|so far|ago|here|these|those(?! (?:who|which|that)\b)|this|(?:last|next|that|same) (?:week|month|year|night|day|morning|afternoon|evening|summer|winter|spring|autumn|time|weekend|century|decade)|(?:on|last|next|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|such|the (?:other|others|same|former|latter|following|previous|next)|both(?!.* and )|there(?= ?[?]|$))\b/iu;

/** "the minister", with nothing that says which. */
function isOpenOffice(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.kind !== "word" || !offices.has(unit.lower.replace(/s$/, ""))) return false;
  const next = units[at + 1];
  if (next !== undefined && !unit.comma && (next.kind !== "word" || behind.has(next.lower)))
    return next.kind === "date";
  if (unit.comma && next?.kind === "name") return false;
  const the = units
    .slice(Math.max(0, at - 3), at)
    .findLastIndex(({ lower, kind }) => kind === "word" && lower === "the");
  if (the < 0) return false;
  const whatItIs = units[Math.max(0, at - 3) + the - 1]?.lower ?? "";
  if (["is", "are", "was", "were", "be", "been", "become", "became", "as"].includes(whatItIs)) return false;
  const between = units.slice(Math.max(0, at - 3) + the + 1, at);
  // "the Malian government" says which.
  return between.every(({ kind }) => kind === "word" || kind === "number");
}

const behind = new Set("of who whom whose which in for from at".split(" "));

function isDiscourse(units: readonly Unit[], at: number): boolean {
  const { kind, lower } = units[at] as Unit;
  if (kind !== "word" || !pointingBack.has(lower)) return false;
  // "too long", "so large", "besides weapons" are no links to the sentence before.
  if (lower === "too" || lower === "so") return units[at + 1] === undefined;
  if (lower === "instead") return units[at + 1]?.lower !== "of";
  return lower !== "besides";
}

/** The answer, another name of it, or one of its content words. */
function saysAnswer(text: string, words: string, slot: Question["slot"], passage: Passage): boolean {
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  const folded = fold(text);
  const answers = [slot.answer, ...slot.also, ...(name ? allNames(name) : [])];
  if (answers.some((answer) => findWords(folded, answer).length > 0)) return true;
  if (slot.sort === "how many") return false;
  // "In which century" may share its noun with every answer.
  const said = contentWords(text.slice(words.length), passage.locale);
  const own = [...contentWords(`${slot.answer} ${name?.name ?? ""}`, passage.locale)];
  return own.some((word) => word.length >= 4 && said.has(word));
}
