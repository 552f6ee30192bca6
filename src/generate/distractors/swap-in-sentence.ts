import type { Name } from "../../model/article.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import { findInText } from "../../read/text/text-index.ts";
import { lastWord } from "../last-word.ts";
import type { Passage } from "../passage.ts";
import type { Asked } from "./falsity.ts";
import { looksPlural } from "./looks-plural.ts";
import { startsWithArticle } from "./starts-with-article.ts";

/**
 * The fact's sentence with another answer in the slot's place, or nothing where its form would not surely fit: article,
 * number, the gender of a pronoun, the ending of a word (item-quality, 6).
 */
export function swapInSentence(text: string, asked: Asked): string | undefined {
  const { slot, fact, passage } = asked;
  const before = fact.sentence.slice(0, slot.start);
  const after = fact.sentence.slice(slot.end);
  // "Georg Hubers Traktor": the slot is the beginning of a longer word.
  const { bends, unspaced } = passage.locale.reading;
  if (!unspaced && (/^[\p{L}\p{M}\p{N}]/u.test(after) || /[\p{L}\p{M}\p{N}]$/u.test(before)))
    return undefined;
  if (slot.name === undefined) return indefinite(before) && slot.value ? undefined : before + text + after;
  if (bends) return undefined;
  const name = passage.names.get(slot.name);
  const other = passage.nameFor.get(foldText(bare(text, passage)));
  if (name === undefined || other === undefined) return undefined;
  const fitting =
    name.sort === "person" ? personFor(name, other, before, asked) : nameFor(name, other, before, asked);
  return fitting && before + fitting + after;
}

/** A person for a person, where nothing tells them apart: no pronoun, no title, no office before the name. */
function personFor(name: Name, other: Name, before: string, { fact, passage }: Asked): string | undefined {
  const { locale } = passage;
  const folded = fold(fact.sentence);
  const pronouns = locale.reading.unresolved.filter((word) => !word.includes(" "));
  if (pronouns.some((word) => findWords(folded, word).length > 0)) return undefined;
  if (startsWithArticle(name.name, locale) || startsWithArticle(other.name, locale)) return undefined;
  const word =
    /([\p{L}\p{M}]+) $/u.exec(before)?.[1] ??
    (locale.reading.unspaced ? before.slice(-titleReach) : undefined);
  // "Captain [Boyle]", "die Biologin [Katrin Vogt]": a title goes with its name.
  if (word !== undefined && /^\p{Lu}/u.test(word) && before.length > word.length + 1) return undefined;
  const office = contentWords(word ?? "", locale);
  const [hers, his] = [contentWords(name.role ?? "", locale), contentWords(other.role ?? "", locale)];
  if ([...office].some((one) => hers.has(one) && !his.has(one))) return undefined;
  return other.name;
}

/** Where words are not parted: letters before a name that may be its title, "灯塔看守". */
const titleReach = 6;

/** A group, place or thing, with the article that it needs in this place. Outside English articles bend: none may stand. */
function nameFor(name: Name, other: Name, before: string, asked: Asked): string | undefined {
  const { passage, slot } = asked;
  const english = passage.locale.language === "en";
  const hasArticle = startsWithArticle(slot.answer, passage.locale) || endsInArticle(before, passage);
  // Chinese has neither articles nor endings.
  if (passage.locale.reading.unspaced) return other.name;
  if (!english) {
    return hasArticle || !isAfterPlainWord(before, passage) || takesArticle(other, passage)
      ? undefined
      : other.name;
  }
  if (looksPlural(name.name) !== looksPlural(other.name) || indefinite(before)) return undefined;
  const article = passage.articleOf.get(other.id);
  const isCommon = /^\p{Ll}/u.test(other.name);
  if (endsInArticle(before, passage)) return article !== undefined || isCommon ? other.name : undefined;
  if (article !== undefined) return `${article} ${other.name}`;
  // "talked to Sputnik", but not "talked to military council", nor "the Sputnik".
  return isCommon || hasArticle ? undefined : other.name;
}

function bare(text: string, { locale }: Passage): string {
  return startsWithArticle(text, locale) ? text.slice(text.indexOf(" ") + 1) : text;
}

/** Whether a word stands before the slot after which one name is as good as another: none at all, or "in", not "alten". */
function isAfterPlainWord(before: string, { locale }: Passage): boolean {
  const word = /([\p{L}\p{M}]+)[^\p{L}\p{M}]*$/u.exec(before)?.[1];
  return word === undefined || locale.reading.stopWords.includes(foldText(word));
}

/** Whether the text ever has the name behind an article: "der Wiede", "zur Elbe", "die mittlere Elbe". */
function takesArticle(name: Name, passage: Passage): boolean {
  return findInText(passage.index, name.name).some(({ paragraph, start }) => {
    const text = passage.article.paragraphs[paragraph]?.text ?? "";
    const before = text.slice(Math.max(0, start - 60), start);
    return endsInArticle(before, passage) || !isAfterPlainWord(before, passage);
  });
}

function endsInArticle(before: string, { locale }: Passage): boolean {
  const word = lastWord(before);
  return word !== undefined && [...locale.reading.articles, ...locale.reading.fused].includes(foldText(word));
}

function indefinite(before: string): boolean {
  return /\ban?\s$/iu.test(before);
}
