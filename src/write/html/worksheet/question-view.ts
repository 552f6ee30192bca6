import { type GapView, gapView, type LetteredText, letteredText } from "../../question-view.ts";
import type { ShownQuestion } from "../../shown-form.ts";
import type { Density, Look } from "../look/look.ts";
import { actFace } from "../look/look.ts";
import type { TextMeasure } from "../look/text-width.ts";
import { type OptionLayout, optionLayout } from "./option-layout.ts";

/** A question as its partial in `templates/` takes it; the partial has the interaction's name. Nothing of the key is in it. */
export type QuestionView = {
  readonly number: string;
  /** "" where the section says it already. */
  readonly stem: string;
  readonly points: number;
} & (
  | {
      readonly interaction: "choice";
      readonly layout: OptionLayout;
      /** Whether several options are to be marked: the question says how many. */
      readonly several: boolean;
      readonly options: readonly LetteredText[];
    }
  | {
      readonly interaction: "match";
      readonly layout: MatchLayout;
      readonly statements: readonly LetteredText[];
      readonly options: readonly LetteredText[];
    }
  | { readonly interaction: "order"; readonly entries: readonly LetteredText[] }
  | GapView
  | {
      readonly interaction: "text";
      /** How many lines there are to write on. */
      readonly lines: readonly number[];
    }
);

/** Where the options of a match stand: beside the statements, or above them in one column, in two, in lines; or letters alone. */
export type MatchLayout = "beside" | "above" | "above-pair" | "above-lines" | "letters";

/** What a question's view depends on besides the question. */
export interface Setting {
  readonly look: Look;
  readonly density: Density;
  /** From the gutter to the marks, or to the end where a question's marks are not shown. */
  readonly room: number;
  readonly measure: TextMeasure;
}

/** Copies what a student may see, field by field. */
export function questionView(
  question: ShownQuestion,
  stem: string,
  writingLines: number,
  setting: Setting,
  placed: (text: string) => string,
): QuestionView {
  const { number, item } = question;
  const shared = { number, stem, points: item.points };
  switch (question.interaction) {
    case "choice": {
      const options = question.options.map(letteredText);
      return {
        ...shared,
        interaction: "choice",
        layout: optionLayout(widthsOf(options, setting), setting.room, setting.density),
        several: question.item.key.length > 1,
        options,
      };
    }
    case "match": {
      const options = question.options.map(letteredText);
      const statements = question.statements.map(({ letter, text }) => ({ letter, text: placed(text) }));
      return {
        ...shared,
        interaction: "match",
        layout: matchLayout(options, statements, setting),
        statements,
        options,
      };
    }
    case "order":
      return { ...shared, interaction: "order", entries: question.entries.map(letteredText) };
    case "gap":
      return { ...shared, ...gapView(question) };
    case "text":
      return {
        ...shared,
        interaction: "text",
        lines: Array.from({ length: writingLines }, (_, index) => index + 1),
      };
    default:
      return question satisfies never;
  }
}

function widthsOf(options: readonly LetteredText[], { look, density, measure }: Setting): number[] {
  return options.map(({ text }) => measure.width(text, actFace(look), density.size));
}

/** The frame of a box of options with its letters, in CSS px: the style sheet has the same. */
export const frame = 52;

function matchLayout(
  options: readonly LetteredText[],
  statements: readonly LetteredText[],
  setting: Setting,
): MatchLayout {
  if (options.every(({ letter, text }) => letter === text)) return "letters";
  const widest = Math.max(...widthsOf(options, setting)) + frame;
  const longest = Math.max(...widthsOf(statements, setting)) + setting.density.box + 12;
  if (setting.density.columns === 1 && widest + longest + 30 <= setting.room) return "beside";
  if (setting.density.columns === 2) return "above-lines";
  return widest * 2 <= setting.room ? "above-pair" : "above";
}
