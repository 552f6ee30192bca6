import type { Passage } from "../generate/passage.ts";
import { gap } from "../generate/stem.ts";
import type { Item } from "../model/item.ts";
import type { ItemView } from "./item-view.ts";
import type { Fault, Rule } from "./rule.ts";
import { tokensIn } from "./texts.ts";

/** Stem and option fit for every option: a or an, number, preposition. */
export const grammar: Rule = {
  severity: "error",
  source: "item-quality 6; NBME, Constructing Written Test Questions, grammatical cues",
  mends: ["stem", "options"],
  aboutForm: true,
  check(view, passage) {
    // Where the language has no words of its own, English ones would judge it.
    if (passage.article.language.toLowerCase().split("-")[0] !== passage.locale.language) return undefined;
    for (const { before, after, answers } of placesOf(view)) {
      for (const answer of answers) {
        const found = misfit(before, after, answer, passage);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  },
};

/** Where an answer goes: what stands around it, and what may come to stand there. */
interface AnswerPlace {
  readonly before: string;
  readonly after: string;
  readonly answers: readonly string[];
}

function placesOf({ item, options, isScale }: ItemView): readonly AnswerPlace[] {
  switch (item.interaction) {
    case "choice": {
      if (isScale) return [];
      const answers = options.map(({ text }) => text);
      const at = item.stem.indexOf(gap);
      if (at >= 0)
        return [{ before: item.stem.slice(0, at), after: item.stem.slice(at + gap.length), answers }];
      // A stem that ends in the middle of a sentence goes on in its options.
      return /[\p{L},…]$/u.test(item.stem.trim())
        ? [{ before: item.stem.replace(/…$/u, ""), after: "", answers }]
        : [];
    }
    case "gap":
      return gapPlaces(item);
    case "text": {
      const at = item.stem.indexOf(gap);
      return at < 0
        ? []
        : [
            {
              before: item.stem.slice(0, at),
              after: item.stem.slice(at + gap.length),
              answers: [item.key[0]],
            },
          ];
    }
    case "match":
    case "order":
      return [];
    default:
      return item satisfies never;
  }
}

/** A gap of a text takes its own answer; that other words of the bank do not fit is as it should be. */
function gapPlaces({ text, key }: Extract<Item, { interaction: "gap" }>): readonly AnswerPlace[] {
  const wordsAt = (index: number): string => {
    const piece = text[index];
    return piece !== undefined && "words" in piece ? piece.words : "";
  };
  return text.flatMap((piece, index) => {
    const answer = "gap" in piece && Object.hasOwn(key, piece.gap) ? key[piece.gap]?.[0] : undefined;
    return answer === undefined
      ? []
      : [{ before: wordsAt(index - 1), after: wordsAt(index + 1), answers: [answer] }];
  });
}

function misfit(before: string, after: string, answer: string, { locale }: Passage): Fault | undefined {
  const { articles } = locale.reading;
  const { prepositions, indefinite, agreement, numberOf } = locale.review;
  const last = /([\p{L}'’]+)\s*$/u.exec(before)?.[1]?.toLowerCase();
  const first = tokensIn(answer, locale)[0]?.text ?? "";
  if (last !== undefined && articles.includes(last)) {
    if (articles.includes(first) && answer.includes(" "))
      return fault(`"${last}" and "${answer}" make two articles.`);
    const wanted = indefinite?.(answer);
    if (
      indefinite?.("x") !== undefined &&
      indefinites.includes(last) &&
      wanted !== undefined &&
      wanted !== last
    )
      return fault(`"${last}" does not go with "${answer}".`);
  }
  if (last !== undefined && last === first && prepositions.includes(last))
    return fault(`"${last}" stands before the answer and in it: "${answer}".`);
  const next = /^\s+([\p{L}'’]+)/u.exec(after)?.[1]?.toLowerCase();
  const isSubject = /(^|[:,.?]\s*|\b(the|a|an)\s+)$/iu.test(before);
  if (next === undefined || agreement === undefined || !isSubject) return undefined;
  const number = numberOf?.(answer);
  const misfits =
    (number === "several" && agreement.one.includes(next)) ||
    (number === "one" && agreement.several.includes(next));
  return misfits ? fault(`"${answer}" does not go with "${next}".`) : undefined;
}

const indefinites = ["a", "an"];

function fault(reason: string): Fault {
  return {
    reason,
    remedy: "Let every option fit the sentence, by taking what differs into the options.",
    annotation: "Move the brackets of the answer, mend not: …, or write the question yourself: ? …",
  };
}
