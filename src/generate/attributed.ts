import type { Locale } from "../locale/locale.ts";
import { allNames, type Name } from "../model/article.ts";
import { findWords, fold, foldText } from "../read/text/match.ts";
import type { Passage } from "./passage.ts";

/**
 * Whether a text says of itself that it tells what somebody claims: "according to Pace", "Pace says that …". A name in it as
 * subject or object attributes nothing: "Pace lost many guests" is told as a fact. Where that is not sure it is no: then
 * the owner is named once more.
 */
export function isAttributedTo(owner: Name, text: string, { locale, words }: Passage): boolean {
  const folded = fold(text);
  return allNames(owner).some((name) =>
    findWords(folded, name).some(({ start, end }) => {
      const [before, after] = [foldText(text.slice(0, start)), foldText(text.slice(end))];
      return isLabel(before, after) || [locale, words].some((one) => isSaid(before, after, one));
    }),
  );
}

/** "Źródło: Pace. …", "Pace: …" */
function isLabel(before: string, after: string): boolean {
  const isAlone = before.trim() === "";
  return isAlone ? /^\s?[:：]/u.test(after) : /^\s*\p{L}+\s?: $/u.test(before) && /^[.:]\s/u.test(after);
}

function isSaid(before: string, after: string, { language, reading }: Locale): boolean {
  const known = sayings[language];
  const phrases = known?.phrases ?? reading.attributions;
  const verbs = known?.verbs ?? reading.attributions;
  const gap = reading.unspaced ? "" : " ";
  const lead = withoutArticle(before, reading.articles).trimEnd();
  const isBehind = (word: string) => lead === word || lead.endsWith(gap + word);
  if (phrases.some(isBehind)) return true;
  // "…, explained Pace": elsewhere than behind a comma or a quotation English has the object there, "few believe Pace".
  const inverted = verbs.some((verb) => isBehind(verb) && isInverted(lead.slice(0, -verb.length), language));
  if (inverted) return true;
  // "What was Pace told?"
  if (known?.passive.some(isBehind)) return false;
  const rest = after.replace(helpers[language] ?? /^\s+/u, "");
  if (known === undefined) return isFollowed(rest, verbs, reading.unspaced);
  return isFollowed(rest, [...verbs, ...(known.behind ?? [])], reading.unspaced);
}

function isInverted(before: string, language: string): boolean {
  return language !== "en" || /[,"'”’»]\s*$/u.test(before);
}

function isFollowed(after: string, words: readonly string[], unspaced: boolean | undefined): boolean {
  return words.some(
    (word) => after.startsWith(word) && (unspaced || !/^[\p{L}\p{M}\p{N}]/u.test(after.slice(word.length))),
  );
}

function withoutArticle(before: string, articles: readonly string[]): string {
  const article = articles.find((one) => before.endsWith(` ${one} `));
  return article === undefined ? before : before.slice(0, -article.length - 1);
}

/** What may stand between a name and its verb: "Pace himself had said"; not "Pace was told". */
const helpers: Readonly<Record<string, RegExp>> = {
  en: /^\s+(?:(?:has|had|have|also|now|later|then|once|himself|herself|themselves) )*/u,
};

/**
 * Where a language has words of its own here: the attributions of the locale are for those who would rather find too many,
 * and a man who wrote a song, promised a ship or ruled a country has claimed nothing.
 */
const sayings: Readonly<Record<string, Sayings>> = {
  en: {
    phrases: ["according to", "in the words of", "in the opinion of", "in the view of"],
    verbs: (
      "say says said saying claim claims claimed claiming state states stated argue argues argued explain explains explained " +
      "think thinks thought believe believes believed insist insists insisted maintain maintains maintained admit admits " +
      "admitted deny denies denied suggest suggests suggested allege alleges alleged warn warns warned report reports " +
      "reported tell tells told complain complains complained remark remarks remarked mention mentions mentioned"
    ).split(" "),
    passive: ["is", "was", "be", "been", "being"],
  },
  de: {
    phrases: [
      "laut",
      "so",
      "nach angaben von",
      "nach ansicht von",
      "nach meinung von",
      "nach den worten von",
    ],
    verbs: (
      "sagt sagte sagten sagen behauptet behauptete behaupteten meint meinte meinten erklärt erklärte erklärten betont " +
      "betonte berichtet berichtete berichteten erzählt erzählte versichert versicherte warnt warnte glaubt glaubte"
    ).split(" "),
    behind: ["zufolge"],
    passive: ["wurde", "wird", "worden"],
  },
};

interface Sayings {
  /** Before the name. */
  readonly phrases: readonly string[];
  readonly verbs: readonly string[];
  /** Behind the name. */
  readonly behind?: readonly string[];
  /** Before the name, these make the verb behind it something that was done to her. */
  readonly passive: readonly string[];
}
