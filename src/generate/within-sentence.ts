import { foldText } from "../read/text/match.ts";
import { withSmallHead } from "../read/values/words.ts";
import { listedNames } from "./listed-names.ts";
import type { Passage } from "./passage.ts";
import { smallInEnglish } from "./stems/english/small-in-english.ts";
import { ruledLanguage } from "./stems/ruled-stem.ts";

/**
 * A sentence as it goes on behind a comma: its first word small where the language or the text writes it so, large where it
 * is a name. Unknown is `undefined`. Only for languages in which nouns are small.
 */
export function withinSentence(sentence: string, passage: Passage): string | undefined {
  const [, signs = "", word] = /^([¿¡]*)([\p{L}\p{M}]+)/u.exec(sentence) ?? [];
  // A figure, a quotation mark; a letter without large and small.
  if (word === undefined || word === word.toLowerCase()) return sentence;
  const rest = sentence.slice(signs.length);
  if (ruledLanguage(passage) === "en") return smallInEnglish(rest, passage);
  const small = signs + withSmallHead(rest);
  if (listedNames(rest, passage).some(({ start }) => start === 0)) return sentence;
  if (passage.locale.reading.stopWords.includes(foldText(word))) return small;
  const written = writingOf(passage);
  const [isSmall, isLarge] = [written.small.has(word.toLowerCase()), written.large.has(word)];
  if (isSmall === isLarge) return undefined;
  return isSmall ? small : sentence;
}

/** The words that the text writes small, and those that it writes large within a sentence. */
function writingOf({ article }: Passage): Writing {
  const known = writings.get(article.paragraphs);
  if (known !== undefined) return known;
  const made: Writing = { small: new Set(), large: new Set() };
  for (const { text } of article.paragraphs) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu)) made.small.add(word);
    for (const [word] of text.matchAll(/(?<=[\p{L},] )\p{Lu}[\p{L}\p{M}]*/gu)) made.large.add(word);
  }
  writings.set(article.paragraphs, made);
  return made;
}

interface Writing {
  readonly small: Set<string>;
  readonly large: Set<string>;
}

const writings = new WeakMap<Passage["article"]["paragraphs"], Writing>();
