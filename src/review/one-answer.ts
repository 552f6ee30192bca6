import type { Passage } from "../generate/passage.ts";
import type { Locale } from "../locale/locale.ts";
import type { ChoiceItem, GapItem, MatchItem, OrderItem } from "../model/item.ts";
import { foldText } from "../read/text/match.ts";
import type { ItemView } from "./item-view.ts";
import { findPhrases } from "./phrases.ts";
import type { Fault, Rule } from "./rule.ts";
import { tokensIn } from "./texts.ts";

/** The key names options that are there, as many as the stem asks for, and not all of them. */
export const oneAnswer: Rule = {
  severity: "error",
  source: "item-quality 1; Haladyna, Downing & Rodriguez 2002, guideline 17",
  mends: ["options"],
  check(view, passage) {
    const { item } = view;
    switch (item.interaction) {
      case "choice":
        return choiceFault(item, view, passage);
      case "match":
        return matchFault(item);
      case "order":
        return orderFault(item);
      case "gap":
        return gapFault(item);
      case "text":
        return undefined;
      default:
        return item satisfies never;
    }
  },
};

function choiceFault(
  { key, stem }: ChoiceItem,
  { right, wrong }: ItemView,
  passage: Passage,
): Fault | undefined {
  if (right.length !== key.length || new Set(key).size !== key.length)
    return { reason: "The key names an option that is not there.", remedy: "Mend the ids of the key." };
  if (wrong.length === 0)
    return { reason: "Every option is right.", remedy: "Add wrong answers.", annotation: "not: …; …; …" };
  const asked = askedCount(stem, passage);
  if (asked !== undefined && asked !== "all" && asked !== right.length) {
    return {
      reason: `The question asks for ${asked} answers, and the key has ${right.length}.`,
      remedy: "Mend the number in the question, or the key.",
    };
  }
  if (right.length > 1 && asked === undefined && !saysNumber(stem, right.length, passage.locale)) {
    return {
      reason: `${right.length} options are right, and the question does not say so.`,
      remedy: 'Say how many are to be chosen: "Choose two."',
    };
  }
  return undefined;
}

/** How many answers the student is told to mark: "Choose two.", "Which TWO …". */
function askedCount(stem: string, { locale }: Passage): number | "all" | undefined {
  const { choose, chooseAll, questions } = locale.review;
  if (findPhrases(stem, chooseAll, locale).length > 0) return "all";
  const tokens = tokensIn(stem, locale);
  for (const { to } of findPhrases(stem, choose, locale)) {
    const number = numberOf(tokens[to]?.text, locale);
    if (number !== undefined) return number;
  }
  for (const { to } of findPhrases(stem, questions.other, locale)) {
    const word = tokens[to]?.text;
    const number = numberOf(word, locale);
    if (word !== undefined && number !== undefined && stem.includes(word.toUpperCase())) return number;
  }
  return undefined;
}

/** Two to six: more are not to be marked, and "one" is said of much else. */
function numberOf(word: string | undefined, { numbers }: Locale): number | undefined {
  const number = word === undefined ? -1 : /^\d$/u.test(word) ? Number(word) : numbers.words.indexOf(word);
  return number >= 2 && number <= 6 ? number : undefined;
}

function saysNumber(stem: string, count: number, locale: Locale): boolean {
  return tokensIn(stem, locale).some(({ text }) => numberOf(text, locale) === count);
}

function matchFault({ statements, options, key }: MatchItem): Fault | undefined {
  const known = new Set(options.map(({ id }) => id));
  const open = statements.find(({ id }) => !Object.hasOwn(key, id) || !known.has(key[id] as string));
  if (open !== undefined) {
    return {
      reason: `The key gives no option to the statement "${open.text}".`,
      remedy: "Give each statement the id of one option.",
    };
  }
  return Object.keys(key).length === statements.length
    ? undefined
    : { reason: "The key names a statement that is not there.", remedy: "Mend the ids of the key." };
}

function orderFault({ entries, key }: OrderItem): Fault | undefined {
  const ranks = new Map(entries.map(({ id, rank }) => [id, rank]));
  if (key.length !== entries.length || new Set(key).size !== key.length || key.some((id) => !ranks.has(id)))
    return { reason: "The key does not name every entry once.", remedy: "Mend the ids of the key." };
  const falls = key.findIndex(
    (id, at) => at > 0 && (ranks.get(id) ?? 0) < (ranks.get(key[at - 1] as string) ?? 0),
  );
  if (falls > 0) {
    return {
      reason: "The order of the key and the ranks of the entries contradict each other.",
      remedy: "Mend the ranks: 1 comes first, and entries that may stand either way share one.",
    };
  }
  return new Set(ranks.values()).size > 1
    ? undefined
    : { reason: "Every order is right.", remedy: "Give the entries ranks that differ." };
}

function gapFault({ text, bank, key }: GapItem): Fault | undefined {
  const gaps = text.flatMap((piece) => ("gap" in piece ? [piece.gap] : []));
  if (gaps.some((gap) => !Object.hasOwn(key, gap)) || Object.keys(key).length !== new Set(gaps).size)
    return { reason: "The gaps of the text and of the key differ.", remedy: "Mend the ids of the gaps." };
  if (bank === undefined) return undefined;
  const words = new Set(bank.map((option) => foldText(option.text)));
  for (const [gap, accepted] of Object.entries(key)) {
    const fits = new Set(accepted.map(foldText).filter((answer) => words.has(answer)));
    if (fits.size === 1) continue;
    return {
      reason:
        fits.size === 0
          ? `No word of the bank fits the gap "${gap}".`
          : `Several words of the bank fit the gap "${gap}": ${[...fits].map((word) => `"${word}"`).join(", ")}.`,
      remedy: "Have exactly one word in the bank for each gap.",
    };
  }
  return undefined;
}
