import { allNames, type Name } from "../model/article.ts";
import { contentWords } from "../read/text/content-words.ts";
import { findWords, fold, foldText } from "../read/text/match.ts";
import type { Passage } from "./passage.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Whether one of two speaks for the other, so that what she says may count as its words too: a party and its speaker, the
 * minister of trade and the Ministry of Trade. Their roles tell it, or the text ("Its lawyer, Imran Sadiq").
 */
export function areKin(a: Name, b: Name, passage: Passage): boolean {
  const known = pairs.get(passage) ?? new Map<string, boolean>();
  pairs.set(passage, known);
  const pair = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
  const found = known.get(pair) ?? (speaksFor(a, b, passage) || speaksFor(b, a, passage));
  known.set(pair, found);
  return found;
}

const pairs = new WeakMap<Passage, Map<string, boolean>>();

function speaksFor(one: Name, whom: Name, passage: Passage): boolean {
  const role = fold(one.role ?? "");
  if (allNames(whom).some((name) => findWords(role, name).length > 0)) return true;
  if (one.sort !== "person" || whom.sort !== "group") return false;
  return belongsTo(one, whom, passage) || isItsOwn(one, whom, passage);
}

/** "minister of trade", "council member": a word of its name; "head of the largest company": the word for what it is. */
function belongsTo({ role = "" }: Name, whom: Name, passage: Passage): boolean {
  const { locale } = passage;
  const places = placeWordsOf(passage);
  const own = (text: string) => [...contentWords(text, locale)].filter((word) => !places.has(word));
  const [words, behind] = [own(role), own(parted(role, locale.review.prepositions)[1])];
  const named = own(allNames(whom).join(" "));
  const { prepositions, relatives } = locale.review;
  const kind = own(parted(whom.role ?? "", [...prepositions, ...relatives])[0]);
  return words.some((word) => named.includes(word)) || behind.some((word) => kind.includes(word));
}

/** The words of the article's places. */
function placeWordsOf(passage: Passage): ReadonlySet<string> {
  const places = passage.namesOf.get("place") ?? [];
  const made =
    placeWords.get(passage) ??
    new Set(places.flatMap((place) => [...contentWords(allNames(place).join(" "), passage.locale)]));
  placeWords.set(passage, made);
  return made;
}

const placeWords = new WeakMap<Passage, ReadonlySet<string>>();

/** A role before and behind its first preposition. */
function parted(role: string, links: readonly string[]): readonly [string, string] {
  const words = foldText(role).split(" ");
  const at = words.findIndex((word) => links.includes(word));
  return at < 0 ? [role, ""] : [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
}

/** "Fair Deal sued. Its lawyer, Imran Sadiq, …": the group that was named last before "its". */
function isItsOwn(one: Name, whom: Name, passage: Passage): boolean {
  const owned = passage.sentencesWith.get(one.id) ?? new Set<Sentence>();
  return [...owned].some((sentence) => {
    const lead = leadOf(one, sentence.text, passage);
    if (lead === undefined) return false;
    const before = passage.sentencesOf.get(sentence.paragraph)?.[sentence.index - 1]?.text ?? "";
    return lastGroup(`${before} ${lead}`, passage) === whom.id;
  });
}

/** What stands before "its lawyer, Imran Sadiq". */
function leadOf(one: Name, text: string, { locale }: Passage): string | undefined {
  const folded = fold(text);
  const [place] = allNames(one).flatMap((name) => findWords(folded, name));
  const words = text
    .slice(0, place?.start ?? 0)
    .split(/\s+/u)
    .filter(Boolean);
  const reach = words.slice(-officeWords);
  const at = reach.findLastIndex((word) => locale.reading.possessives.includes(foldText(word)));
  if (at < 0 || reach.slice(at + 1, -1).some((word) => /[.,;:!?]$/u.test(word))) return undefined;
  return words.slice(0, words.length - reach.length + at).join(" ");
}

/** "its", and an office of three words. */
const officeWords = 4;

function lastGroup(text: string, passage: Passage): string | undefined {
  const folded = fold(text);
  const ends = (passage.namesOf.get("group") ?? []).map((group) => {
    const found = allNames(group).flatMap((name) => findWords(folded, name));
    return { id: group.id, end: Math.max(-1, ...found.map(({ end }) => end)) };
  });
  const last = ends.reduce((best, one) => (one.end > best.end ? one : best), { id: "", end: -1 });
  return last.end < 0 ? undefined : last.id;
}
