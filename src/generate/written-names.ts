import type { Locale } from "../locale/locale.ts";
import { type Article, allNames, type Name, type Paragraph } from "../model/article.ts";
import { foldText } from "../read/text/match.ts";
import { findInText, push, type TextIndex } from "../read/text/text-index.ts";
import { type Sentence, sentenceAt } from "./sentence.ts";

export interface WrittenNames {
  /** By the name's id: the sentences in which it, or another name of it, stands. */
  readonly sentencesWith: ReadonlyMap<string, ReadonlySet<Sentence>>;
  /** By the name's id: "the" where the text writes it so. */
  readonly articleOf: ReadonlyMap<string, string>;
}

/** Where and how a text writes its listed names. */
export function writtenNames(
  article: Article,
  index: TextIndex,
  sentences: ReadonlyMap<string, readonly Sentence[]>,
): WrittenNames {
  const namesWith = namesByWord(article);
  const sentencesOf = (name: Name) =>
    allNames(name).flatMap((one) =>
      findInText(index, one).flatMap(({ paragraph: number, start }) => {
        const { id } = article.paragraphs[number] as Paragraph;
        return sentenceAt(sentences.get(id) ?? [], start) ?? [];
      }),
    );
  return {
    sentencesWith: new Map(article.names.map((name) => [name.id, new Set(sentencesOf(name))])),
    articleOf: new Map(
      article.names
        .filter((name) => hasArticle(name, article, index, namesWith))
        .map(({ id }) => [id, "the"]),
    ),
  };
}

/** Whether the text writes a name with "the". */
function hasArticle(
  { name }: Name,
  { paragraphs }: Article,
  index: TextIndex,
  namesWith: ReadonlyMap<string, readonly string[]>,
): boolean {
  // An inflected article ("dem", "des") would be wrong elsewhere; English has but one form.
  if (index.locale.language !== "en") return false;
  const longer = (namesWith.get(firstWord(name)) ?? []).filter(
    (one) => one.length > name.length && one.includes(name),
  );
  const written = findInText(index, name).map(({ paragraph: number, start, end }) => {
    const { text } = paragraphs[number] as Paragraph;
    return standingOf(name, text.slice(0, start), text.slice(end), longer, index.locale);
  });
  return (
    written.includes("with the") || (written.includes("perhaps with the") && !written.includes("without"))
  );
}

/** Every name under each of its words: of many names few have one in common. */
function namesByWord(article: Article): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const one of article.names.flatMap(allNames))
    for (const word of new Set(one.match(wordOfName))) push(made, word, one);
  return made;
}

function firstWord(name: string): string {
  return name.match(wordOfName)?.[0] ?? "";
}

const wordOfName = /[\p{L}\p{M}\p{N}]+/gu;

type Standing = "with the" | "perhaps with the" | "without" | "within another";

/**
 * How the text writes a name in one place: "the Court", and "a council", which is "the council" from then on. In "the Garven
 * Post" the article is the newspaper's, and in "the Garven office" the office's.
 */
function standingOf(
  name: string,
  before: string,
  after: string,
  longer: readonly string[],
  locale: Locale,
): Standing {
  const isCommon = /^\p{Ll}/u.test(name);
  const next = /^[\s-]+(\p{L}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  const goesOn = !isCommon && next !== undefined && (/^-/u.test(after) || /^\p{Lu}/u.test(next));
  const isPart = longer.some((one) => isWithin(name, before, after, one));
  if (goesOn || isPart) return "within another";
  const word = /(\p{L}+)\s$/u.exec(before.slice(-longestArticle))?.[1]?.toLowerCase();
  if (!(word === "the" || (isCommon && (word === "a" || word === "an")))) return "without";
  return isCommon || next === undefined || locale.reading.stopWords.includes(foldText(next))
    ? "with the"
    : "perhaps with the";
}

/** "the" and a space, with what tells that no longer word ends so. */
const longestArticle = 8;

function isWithin(name: string, before: string, after: string, longer: string): boolean {
  const at = longer.indexOf(name);
  return at >= 0 && before.endsWith(longer.slice(0, at)) && after.startsWith(longer.slice(at + name.length));
}
