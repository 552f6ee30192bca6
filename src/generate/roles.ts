import type { Name } from "../model/article.ts";
import { contentWords } from "../read/text/content-words.ts";
import { findWords, fold } from "../read/text/match.ts";
import { allNames, type Passage } from "./passage.ts";
import type { Sentence } from "./sentence.ts";

/** A name, what it is, and a sentence of the text that says so. */
export interface ProvedRole {
  readonly name: Name;
  readonly role: string;
  readonly sentence: Sentence;
}

/** The role of a name, where one sentence of the text holds the name and every content word of the role. */
export function provedRole(name: Name, passage: Passage): ProvedRole | undefined {
  const { role } = name;
  if (role === undefined || tellsName(role, name)) return undefined;
  const words = contentWords(role, passage.locale);
  if (words.size === 0) return undefined;
  for (const sentence of passage.sentencesWith.get(name.id) ?? []) {
    if (holds(sentence, words)) return { name, role, sentence };
  }
  return undefined;
}

/**
 * Whether a role is provably not another name's: it does not say less than that name's own, and no sentence that has that
 * name, without the role's owner or that name's own role, holds its words.
 */
export function isNotHisRole(role: string, owner: Name, other: Name, passage: Passage): boolean {
  const words = contentWords(role, passage.locale);
  const hers = contentWords(other.role ?? "", passage.locale);
  if ([...words].every((word) => hers.has(word)) || tellsName(role, other)) return false;
  const owners = passage.sentencesWith.get(owner.id);
  for (const sentence of passage.sentencesWith.get(other.id) ?? []) {
    // A sentence that says what the other one is gives its words to that.
    const isHers = hers.size > 0 && holds(sentence, hers);
    if (!owners?.has(sentence) && !isHers && holds(sentence, words)) return false;
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
