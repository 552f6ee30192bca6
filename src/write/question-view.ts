import type { ShownQuestion } from "./shown-form.ts";

/** How the options of a choice stand: all in a row, two by two, or one under the other. */
export type OptionLayout = "row" | "pair" | "list";

/** A question as its partial in `templates/` takes it; the partial has the interaction's name. Nothing of the key is in it. */
export type QuestionView = { readonly number: string; readonly stem: string; readonly points: number } & (
  | {
      readonly interaction: "choice";
      readonly layout: OptionLayout;
      readonly options: readonly LetteredText[];
    }
  | {
      readonly interaction: "match";
      /** Whether the options are letters alone. */
      readonly letters: boolean;
      readonly statements: readonly LetteredText[];
      readonly options: readonly LetteredText[];
    }
  | { readonly interaction: "order"; readonly entries: readonly LetteredText[] }
  | GapView
  | { readonly interaction: "text" }
);

export interface GapView {
  readonly interaction: "gap";
  /** Whether there is one gap, which needs no letter. */
  readonly single: boolean;
  readonly pieces: readonly ({ readonly words: string } | { readonly letter: string })[];
  readonly bank: readonly string[];
}

export interface LetteredText {
  readonly letter: string;
  readonly text: string;
}

/** Copies what a student may see, field by field. */
export function questionView(question: ShownQuestion): QuestionView {
  const { number, item } = question;
  const shared = { number, stem: item.stem, points: item.points };
  switch (question.interaction) {
    case "choice": {
      const options = question.options.map(letteredText);
      return { ...shared, interaction: "choice", layout: layoutOf(options), options };
    }
    case "match":
      return {
        ...shared,
        interaction: "match",
        letters: question.options.every(({ letter, text }) => letter === text),
        statements: question.statements.map(letteredText),
        options: question.options.map(letteredText),
      };
    case "order":
      return { ...shared, interaction: "order", entries: question.entries.map(letteredText) };
    case "gap":
      return { ...shared, ...gapView(question) };
    case "text":
      return { ...shared, interaction: "text" };
    default:
      return question satisfies never;
  }
}

export function gapView({ pieces, bank }: Extract<ShownQuestion, { interaction: "gap" }>): GapView {
  return {
    interaction: "gap",
    single: pieces.filter((piece) => "gap" in piece).length === 1,
    pieces: pieces.map((piece) => ("words" in piece ? { words: piece.words } : { letter: piece.letter })),
    bank: bank?.map(({ text }) => text) ?? [],
  };
}

export function letteredText({ letter, text }: LetteredText): LetteredText {
  return { letter, text };
}

/** By the longest option, in widths of a Latin letter: what fits a quarter or a half of the page without being broken. */
function layoutOf(options: readonly LetteredText[]): OptionLayout {
  const longest = Math.max(...options.map(({ text }) => widthOf(text)));
  if (longest <= 16 && options.length <= 4) return "row";
  return longest <= 38 ? "pair" : "list";
}

/** Letters of East Asian scripts take two widths; counting stops where it no longer matters. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.slice(0, 60))
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1;
  return width;
}
