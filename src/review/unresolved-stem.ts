import { gap } from "../generate/stem.ts";
import { isNamedBehind, openTime } from "../generate/unresolved.ts";
import type { Locale } from "../locale/locale.ts";
import type { Item } from "../model/item.ts";
import { frameWords } from "./frame-words.ts";
import { type Found, findPhrases, phraseIn } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { askedIn, tokensIn, wordsOf } from "./texts.ts";

/** A word whose meaning depends on where it stands ("he", "last week"), with nothing before it that it could mean. */
export const unresolvedStem: Rule = {
  severity: "error",
  source: "item-quality 13",
  mends: ["stem"],
  aboutForm: true,
  check({ item }, { locale, words }) {
    const word = textsToStandAlone(item, locale)
      .map(
        (text) =>
          phraseIn(text, locale.review.deictics, locale) ??
          openTime(text, locale) ??
          openPronoun(text, locale, words),
      )
      .find((one) => one !== undefined);
    return word === undefined
      ? undefined
      : {
          reason: `The question says "${word}" without saying who or when that is.`,
          remedy: "Say the name, or the date.",
          annotation: "Write the question yourself (? …), or put the name into the fact.",
        };
  },
};

/**
 * What has to be understood without what stands around it. Statements of speakers keep their speakers' words, and the stem
 * of what is matched, ordered or filled in points to what stands below it ("Who are these people?").
 */
function textsToStandAlone(item: Item, locale: Locale): readonly string[] {
  switch (item.interaction) {
    case "choice":
    case "text":
      return [askedIn(item.stem.replaceAll(gap, " "), locale)];
    case "order":
      return item.entries.map(({ text }) => text);
    case "match":
    case "gap":
      return [];
    default:
      return item satisfies never;
  }
}

/** "Where did she move?" leaves it open, "When did the keeper say that she would move?" and "those who" do not. */
function openPronoun(text: string, locale: Locale, words: Locale): string | undefined {
  const { pronouns, demonstratives, expletives, questions, relatives } = locale.review;
  const tokens = tokensIn(text, locale).map((token) => token.text);
  const isRelative = (word: string | undefined) => word !== undefined && relatives.includes(word);
  const isOpen = ({ from }: Found) => wordsOf(tokens.slice(0, from).join(" "), locale).size === 0;
  const isNamed = (phrase: string) => {
    const start = text.search(new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, "iu"));
    return start >= 0 && isNamedBehind(text, start, start + phrase.length, locale);
  };
  const pronoun = findPhrases(text, pronouns, locale).find((found) => {
    const behind = tokens.slice(found.to, found.to + expletiveReach);
    const isEmpty =
      expletives.words.includes(found.phrase) && behind.some((word) => expletives.before.includes(word));
    return (
      isOpen(found) &&
      !isEmpty &&
      !isRelative(tokens[found.to]) &&
      !isNamed(found.phrase) &&
      !isWhoAsked(tokens, found, locale)
    );
  });
  if (pronoun !== undefined) return pronoun.phrase;
  const frame = frameWords(words);
  return findPhrases(text, demonstratives, locale).find(({ from, to, phrase }) => {
    // "Which of these statements" means the options.
    if (!isOpen({ from, to, phrase }) || from === 0) return false;
    const next = tokens[to];
    const isFrame = next === undefined || [...wordsOf(next, locale)].some((word) => frame.has(word));
    const before = tokens[from - 1] ?? "";
    return (
      !isFrame &&
      !locale.review.within.includes(before) &&
      !isRelative(next) &&
      !questions.other.includes(before)
    );
  })?.phrase;
}

/** "Who said that she was tired?", "Who says he is ill?": whoever is asked for. Not "Who told her?", nor "Who is she?" */
function isWhoAsked(tokens: readonly string[], { from, to }: Found, { review, reading }: Locale): boolean {
  const told = tokens.slice(1, from);
  const [last = ""] = told.slice(-1);
  const isSaid = told.some((word) => reading.attributions.includes(word));
  const { one, several } = review.agreement ?? { one: [], several: [] };
  const goesOn = [...one, ...several].includes(tokens[to] ?? "");
  return (
    review.questions.who.includes(tokens[0] ?? "") &&
    isSaid &&
    (review.subordinators.includes(last) || (reading.attributions.includes(last) && goesOn))
  );
}

/** Words within which "that" or "to" still belongs to an empty "it". */
const expletiveReach = 6;
