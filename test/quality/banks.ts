import type { QuizOptions } from "../../src/assemble/made.ts";
import { kinds } from "../../src/generate/kinds.ts";
import { passageOf } from "../../src/generate/passage.ts";
import type { Article } from "../../src/model/article.ts";
import type { GapItem } from "../../src/model/item.ts";
import { streamsOf } from "../../src/random/random.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { bankBots, crossedFigures, type GapSight, lookOf } from "./bots/bank-bots.ts";
import { heldOutLift, type Trial } from "./held-out.ts";
import { type Guess, type Lift, liftOf, shareRight } from "./lift.ts";
import { type Asked, paperOf } from "./paper.ts";
import { sources } from "./sources.ts";
import { variantOf } from "./variant.ts";

/** One gap of a question with a list of words. */
export interface PooledGap {
  readonly file: string;
  readonly kind: string;
  /** The annotation, variants under one name. */
  readonly annotation: string;
  readonly sight: GapSight;
  /** The word that belongs there. */
  readonly right: string;
}

/** Variants of each article, and the most gaps of one annotation: none may outweigh the others. */
const variants = 48;
const most = 16;

/** Gaps as students get them, each with the words that those before it have left. */
export function bankPool(): readonly PooledGap[] {
  const counts = new Map<string, number>();
  return sources.flatMap(({ file, text }) =>
    Array.from({ length: variants }, (_, number) => number).flatMap((number) => {
      const variant = variantOf(text, file, number);
      const { article } = readArticle(variant.text, { file });
      if (article === undefined) return [];
      return papers(article, number).flatMap((asked) =>
        gapsOf(asked, article, file, variant.lines).filter(({ annotation, kind }) => {
          const count = (counts.get(`${kind} ${annotation}`) ?? 0) + 1;
          counts.set(`${kind} ${annotation}`, count);
          return count <= most;
        }),
      );
    }),
  );
}

/** Sentences with a list on one paper, a paragraph with a list on another: beside either, choices about the same text. */
function papers(article: Article, number: number): readonly Asked[] {
  const streams = streamsOf(`banks ${number}`);
  const { items } = kinds["sentence-gap"].generate(passageOf(article), { options: 4 }, streams);
  const typed = items.flatMap((item) =>
    item.interaction === "gap" && item.bank === undefined ? [item.id] : [],
  );
  const made = (mix: QuizOptions["mix"], without: readonly string[]) =>
    paperOf(article, { seed: `banks ${number}`, mix: { ...mix, "fact-choice": 6 }, without }).asked;
  return [...made({ "sentence-gap": 1 }, typed), ...made({ "text-gap": 1 }, [])].filter(
    ({ question }) => question.bank !== undefined,
  );
}

function gapsOf(
  { question, paper, key, kind, item }: Asked,
  article: Article,
  file: string,
  lines: readonly number[],
): PooledGap[] {
  const pieces = question.text ?? [];
  const bank = question.bank ?? [];
  const gaps = pieces.flatMap((piece, at) => ("gap" in piece ? [{ letter: piece.gap, at }] : []));
  const words = (at: number) => {
    const piece = pieces[at];
    return piece !== undefined && "words" in piece ? piece.words : "";
  };
  const taken = new Set<string>();
  return gaps.flatMap(({ letter, at }, gap): PooledGap[] => {
    const right = bank.find((word) => key[letter]?.includes(word));
    if (right === undefined) return [];
    const before =
      words(at - 1)
        .split(/(?<=[.!?]\s)|\n/u)
        .at(-1) ?? "";
    const after = words(at + 1).split(/(?<=[.!?])\s|\n/u)[0] ?? "";
    const left = bank.filter((word) => !taken.has(word));
    taken.add(right);
    const sight = { before, after, words: left, bank, gap, gaps: gaps.length, question, paper };
    const source = (item as GapItem).sources[gap] ?? "";
    return [{ file, kind, annotation: `${file}:${lineOf(source, article, lines)}`, sight, right }];
  });
}

function lineOf(source: string, article: Article, lines: readonly number[]): number | undefined {
  const found = [...article.facts, ...article.words].find(({ id }) => id === source);
  return found && lines[found.at.line - 1];
}

/**
 * Every bot's lift over gaps with a list: chance is one in the words that are left. A paragraph of the text asks for words of
 * several sorts, and its grammar is the text's: there the bots are told how the right word looks, and chance is one in the
 * words left that look so.
 */
export function bankLifts(pool: readonly PooledGap[]): Readonly<Record<string, Lift>> {
  const bots = Object.entries(bankBots);
  const trials = pool.map(({ file, kind, annotation, sight, right }): Trial => {
    const words =
      kind === "text-gap" ? sight.words.filter((word) => lookOf(word) === lookOf(right)) : sight.words;
    const isRight = words.map((word) => word === right);
    return {
      file,
      example: {
        features: words.map((word) => [
          ...bots.map(([, bot]) => bot(word, sight)),
          ...crossedFigures(word, sight),
        ]),
        right: isRight.map(Number),
      },
      guess: (figures): Guess => ({
        score: shareRight(figures, isRight, 1),
        chance: 1 / words.length,
        annotation,
      }),
    };
  });
  return Object.fromEntries([
    ...bots.map(([name], at) => [
      name,
      liftOf(
        trials.map(({ example, guess }) => guess(example.features.map((figures) => figures[at] as number))),
      ),
    ]),
    ["trained", heldOutLift(trials)],
  ]);
}
