import type { QuizOptions } from "../../src/assemble/made.ts";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import type { Article } from "../../src/model/article.ts";
import type { Item } from "../../src/model/item.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { studentJson } from "../../src/write/json/student-json.ts";
import { type ShownQuestion, showForm } from "../../src/write/shown-form.ts";

/** A part that is shown under a letter. */
export interface Lettered {
  readonly letter: string;
  readonly text: string;
}

/** A question as the student's file has it. */
export interface Seen {
  readonly number: string;
  readonly interaction: Item["interaction"];
  readonly stem: string;
  /** How many options are right (choice). */
  readonly choose?: number;
  readonly options?: readonly Lettered[];
  readonly statements?: readonly Lettered[];
  readonly entries?: readonly Lettered[];
  readonly text?: readonly ({ readonly words: string } | { readonly gap: string })[];
  readonly bank?: readonly string[];
}

/** A question that a bot answers, what it may look at, and, apart from that, what is right. */
export interface Asked {
  readonly kind: string;
  readonly question: Seen;
  /** The whole paper, this question among it. */
  readonly paper: readonly Seen[];
  /** The letters that were right in the questions before it, the last one first: a good student knows them. */
  readonly before: readonly string[];
  readonly key: Key;
  readonly item: Item;
}

/** By what is answered one by one (a statement, a gap; "" for a choice): the letters or words that are right. */
export type Key = Readonly<Record<string, readonly string[]>>;

/** Makes a quiz and gives the questions of its first form as a student reads them. */
export function paperOf(article: Article, options: QuizOptions): { quiz: Quiz; asked: readonly Asked[] } {
  const { quiz } = makeQuiz(article, options);
  const form = showForm(quiz, quiz.forms[0]);
  const shown = form.sections.flatMap(({ questions }) => questions);
  // By way of text, as a student's program reads it: what is not in the file cannot be looked at.
  const file = JSON.parse(JSON.stringify(studentJson(quiz, [form]))) as {
    forms: [{ sections: { questions: Seen[] }[] }];
  };
  const paper = file.forms[0].sections.flatMap(({ questions }) => questions);
  const keys = shown.map(keyOf);
  const asked = shown.map(({ item }, index) => ({
    kind: item.kind,
    item,
    question: paper[index] as Seen,
    paper,
    before: keys
      .slice(0, index)
      .reverse()
      .flatMap((key) => key[""]?.[0] ?? []),
    key: keys[index] as Key,
  }));
  return { quiz, asked };
}

function keyOf(shown: ShownQuestion): Key {
  switch (shown.interaction) {
    case "choice":
      return {
        "": shown.options.filter(({ id }) => shown.item.key.includes(id)).map(({ letter }) => letter),
      };
    case "match":
      return Object.fromEntries(
        shown.statements.map(({ id, letter }) => [
          letter,
          shown.options.filter((option) => option.id === shown.item.key[id]).map((option) => option.letter),
        ]),
      );
    case "order":
      return Object.fromEntries(shown.entries.map(({ letter, rank }) => [letter, [String(rank)]]));
    case "gap":
      return Object.fromEntries(
        shown.pieces.flatMap((piece) =>
          "gap" in piece ? [[piece.letter, shown.item.key[piece.gap] ?? []]] : [],
        ),
      );
    case "text":
      return { "": shown.item.key };
    default:
      return shown satisfies never;
  }
}
