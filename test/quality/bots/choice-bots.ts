import type { Asked, Lettered, Seen } from "../paper.ts";
import { textsOf } from "./texts.ts";
import { countIn, likeness, numberIn, sharedWords, wordsOf } from "./words.ts";

/**
 * Guesses at a choice without the text: the option with the highest figure is taken, equal ones at random. A bot sees the
 * paper and, where it says so, which letters were right before; never the key.
 */
export type ChoiceBot = (sight: Sight) => readonly number[];

/** What a bot may look at. */
export interface Sight {
  readonly question: Seen;
  readonly options: readonly Lettered[];
  readonly paper: readonly Seen[];
  readonly before: readonly string[];
}

export function sightOf({ question, paper, before }: Asked): Sight {
  return { question, paper, before, options: question.options ?? [] };
}

const each =
  (figure: (option: Lettered, index: number, sight: Sight) => number): ChoiceBot =>
  (sight) =>
    sight.options.map((option, index) => figure(option, index, sight));

const turned =
  (bot: ChoiceBot): ChoiceBot =>
  (sight) =>
    bot(sight).map((figure) => -figure);

const longest = each(({ text }) => text.length);
const mostWords = each(({ text }) => text.split(/\s+/u).length);
const overlap = each(({ text }, _, { question }) => sharedWords(text, question.stem));
const likeOthers = each(({ text }, index, { options }) =>
  mean(options.filter((_, other) => other !== index).map((other) => likeness(text, other.text))),
);
const sharing = each(({ text }, index, { options }) =>
  mean(options.filter((_, other) => other !== index).map((other) => sharedWords(text, other.text))),
);
const commonShape = each(({ text }, index, { options }) =>
  mean(
    options
      .filter((_, other) => other !== index)
      .flatMap((other) => shape(text).map((one, at) => Number(one === shape(other.text)[at]))),
  ),
);
/** How near the middle a number stands; nothing where the options are no numbers. */
const middleNumber = numbers((rank, count) => -Math.abs(rank - (count - 1) / 2));
const largestNumber = numbers((rank) => rank);
const roundest = each(({ text }) => {
  const number = numberIn(text);
  return number === undefined ? 0 : (/0*$/u.exec(String(number))?.[0].length ?? 0);
});
const absolutes =
  /\b(always|never|only|all|every|none|nobody|must|completely|immer|nie|niemals|nur|alle|jede[rs]?|kein\w*)\b/iu;
const hedges =
  /\b(may|might|some|can|could|often|usually|perhaps|about|mostly|kann|manche|oft|vielleicht|etwa|einige)\b/iu;
const noAbsolutes = each(({ text }) => -Number(absolutes.test(text)));
const hedged = each(({ text }) => Number(hedges.test(text)));
const notLately = each(({ letter }, _, { before }) => {
  const last = before.indexOf(letter);
  return last < 0 ? before.length : last;
});
const mostSeen = each(({ text }, _, sight) => countIn(otherTexts(sight), text));
const seenInStems = each(({ text }, _, { paper, question }) =>
  countIn(
    paper.filter((one) => one !== question).map(({ stem }) => stem),
    text,
  ),
);
/** Words of the option that stand in the rest of the paper: what the text is about. */
const onTopic = each(({ text }, _, sight) => {
  const others = otherTexts(sight).map(wordsOf);
  const words = [...wordsOf(text)];
  return mean(words.map((word) => others.filter((other) => other.has(word)).length));
});
const mostSeenOption = each(({ text }, _, { paper, question }) => {
  const options = paper.filter((one) => one !== question).flatMap((one) => one.options ?? []);
  return options.filter((other) => other.text === text).length;
});

/** Every way of guessing, and its opposite where that is another one. */
export const choiceBots = {
  "first option": each((_, index) => -index),
  "last option": each((_, index) => index),
  "inner options": each((_, index, { options }) => -Math.abs(index - (options.length - 1) / 2)),
  "letter not lately right": notLately,
  longest,
  shortest: turned(longest),
  "most words": mostWords,
  "fewest words": turned(mostWords),
  "most words of the stem": overlap,
  "fewest words of the stem": turned(overlap),
  "most like the others": likeOthers,
  "least like the others": turned(likeOthers),
  "shares most words with the others": sharing,
  "shares fewest words with the others": turned(sharing),
  "common shape": commonShape,
  "odd one out by shape": turned(commonShape),
  "middle number": middleNumber,
  "outer number": turned(middleNumber),
  "largest number": largestNumber,
  "smallest number": turned(largestNumber),
  "roundest number": roundest,
  "least round number": turned(roundest),
  "no absolutes": noAbsolutes,
  hedges: hedged,
  "most seen on the paper": mostSeen,
  "least seen on the paper": turned(mostSeen),
  "most seen in other stems": seenInStems,
  "most seen as an option": mostSeenOption,
  "least seen as an option": turned(mostSeenOption),
  "most on the topic of the paper": onTopic,
  "least on the topic of the paper": turned(onTopic),
} satisfies Record<string, ChoiceBot>;

/** What the trained bot weighs: every figure above once, without the opposites. */
export const choiceFeatures: readonly ChoiceBot[] = [
  choiceBots["last option"],
  choiceBots["inner options"],
  notLately,
  longest,
  mostWords,
  overlap,
  likeOthers,
  sharing,
  commonShape,
  middleNumber,
  largestNumber,
  roundest,
  noAbsolutes,
  hedged,
  mostSeen,
  seenInStems,
  mostSeenOption,
  onTopic,
];

function numbers(figure: (rank: number, count: number) => number): ChoiceBot {
  return ({ options }) => {
    const values = options.map(({ text }) => numberIn(text));
    if (values.includes(undefined)) return options.map(() => 0);
    return values.map((value) =>
      figure(values.filter((other) => (other ?? 0) < (value ?? 0)).length, values.length),
    );
  };
}

function otherTexts({ paper, question }: Sight): readonly string[] {
  return paper.filter((one) => one !== question).flatMap(textsOf);
}

/** Capital, digit, article, number of words, ending: what makes an option look odd. */
function shape(text: string): readonly unknown[] {
  return [
    /^\p{Lu}/u.test(text),
    /\d/u.test(text),
    /^(the|an?|der|die|das|den|dem|eine?[nmr]?)\b/iu.test(text),
    text.split(/\s+/u).length,
    text.slice(-2).toLowerCase(),
  ];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
