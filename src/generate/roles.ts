import { allNames, type Name } from "../model/article.ts";
import { contentWords } from "../read/text/content-words.ts";
import { findWords, fold, foldText } from "../read/text/match.ts";
import type { Passage } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import { areOfOneFamily } from "./word-kin.ts";

/** A name, what it is, and a sentence of the text that says so. */
export interface ProvedRole {
  readonly name: Name;
  readonly role: string;
  readonly sentence: Sentence;
  /** Whether that sentence says all of it; else the ones around it say the rest. */
  readonly isWhole: boolean;
}

/**
 * The role of a name, where one sentence of the text holds the name and every content word of the role; or what somebody is
 * ("Their leader, Dev Achari"), with the rest of it ("of the researchers") in the same paragraph or in the one before.
 */
export function provedRole(name: Name, passage: Passage): ProvedRole | undefined {
  const { role } = name;
  if (role === undefined || tellsName(role, name)) return undefined;
  const words = contentWords(role, passage.locale);
  if (words.size === 0) return undefined;
  const sentences = [...(passage.sentencesWith.get(name.id) ?? [])];
  const whole = sentences.find((sentence) => holds(sentence, words));
  if (whole !== undefined) return { name, role, sentence: whole, isWhole: true };
  const [head] = headsOf(role, passage);
  if (head === undefined) return undefined;
  const part = sentences.find((sentence) => holds(sentence, head) && isSaidAround(sentence, words, passage));
  return part && { name, role, sentence: part, isWhole: false };
}

/** Whether the words stand in the sentence's paragraph, or in the one before it. */
function isSaidAround(
  { paragraph }: Sentence,
  words: ReadonlySet<string>,
  { article, sentencesOf }: Passage,
): boolean {
  const number = article.paragraphs.findIndex(({ id }) => id === paragraph);
  const around = article.paragraphs
    .slice(Math.max(0, number - 1), number + 1)
    .flatMap(({ id }) => sentencesOf.get(id) ?? []);
  return [...words].every((word) => around.some((sentence) => sentence.words.has(word)));
}

/** What somebody is, without of what: "leader" of "leader of the researchers", two of "geologist and first director". */
function headsOf(role: string, { locale }: Passage): readonly ReadonlySet<string>[] {
  const stops = new Set(locale.reading.stopWords.map(foldText));
  const joins = new Set(locale.reading.joins.map(foldText));
  const parts: string[][] = [[]];
  let isClosed = false;
  for (const word of foldText(role).split(/\s+/u)) {
    const bare = word.replace(/,$/u, "");
    const opens = joins.has(bare);
    if (opens) parts.push([]);
    else if (stops.has(bare)) isClosed ||= parts.at(-1)?.length !== 0;
    else if (!isClosed) parts.at(-1)?.push(bare);
    if (opens) isClosed = false;
    if (word.endsWith(",")) {
      parts.push([]);
      isClosed = false;
    }
  }
  return parts.map((part) => contentWords(part.join(" "), locale)).filter(({ size }) => size > 0);
}

/** Whether two roles, apart from what they are roles of, may be one: "director" and "first director". */
export function areOneHead(a: string, b: string, passage: Passage): boolean {
  return headsOf(a, passage).some((one) =>
    headsOf(b, passage).some(
      (other) => [...one].every((word) => other.has(word)) || [...other].every((word) => one.has(word)),
    ),
  );
}

/**
 * Whether a role is provably not another name's: it does not say less than that name's own, in words of one family (a
 * "councillor" beside the "lawyer of the council"), and no sentence that has that name, without the role's owner or that
 * name's own role, holds its words; of a role that no sentence says whole, those of what its owner is.
 */
export function isNotHisRole(
  { role, name, isWhole }: Omit<ProvedRole, "sentence" | "isWhole"> & { readonly isWhole?: boolean },
  other: Name,
  passage: Passage,
): boolean {
  const { locale } = passage;
  const words = contentWords(role, locale);
  const [head = words] = isWhole === false ? headsOf(role, passage) : [words];
  const hers = contentWords(other.role ?? "", locale);
  const isNearlyHers = [...words].every((word) => [...hers].some((her) => areOfOneFamily(word, her)));
  if (isNearlyHers || tellsName(role, other)) return false;
  const owners = passage.sentencesWith.get(name.id);
  for (const sentence of passage.sentencesWith.get(other.id) ?? []) {
    // A sentence that says what the other one is gives its words to that.
    const isHers = hers.size > 0 && holds(sentence, hers);
    if (!owners?.has(sentence) && !isHers && holds(sentence, head)) return false;
  }
  return true;
}

function holds({ words }: Sentence, role: ReadonlySet<string>): boolean {
  for (const word of role) if (!words.has(word)) return false;
  return true;
}

/** A role that has the name in it, or one of the words that make it a name. */
function tellsName(role: string, name: Name): boolean {
  const folded = fold(role);
  const parts = allNames(name).flatMap((one) => [one, ...(one.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? [])]);
  return parts.some((part) => findWords(folded, part).length > 0);
}
