import type { Article } from "./article.ts";
import type { Item } from "./item.ts";

/** How many of which kind: a number, or "any" for as many as come. */
export type Mix = Readonly<Record<string, number | "any">>;

/**
 * What a quiz is to be like where no kinds are counted: `balanced` by the kinds' weights; `pirls` by reading processes, in
 * the shares of PIRLS 2021; `exam` in the sections of a reading paper.
 */
export const profileNames = ["balanced", "pirls", "exam"] as const;
export type ProfileName = (typeof profileNames)[number];

/** How the set looks on paper. It changes no question, number or key. */
export interface Paper {
  readonly size: PaperSize;
  readonly look: LookName;
  /** What stands beside the text and in the key: paragraph letters and line numbers, letters alone, or nothing. */
  readonly refs: Refs;
  /** `false` leaves the text off the worksheet. */
  readonly text: boolean;
  /** Whether there is a sheet for the answers alone. */
  readonly answerSheet: boolean;
}

export const paperSizes = ["a4", "letter"] as const;
export type PaperSize = (typeof paperSizes)[number];

/** `large`: 18 pt, for readers who see little; `easy`: wide spacing and a face that tells letters apart. */
export const lookNames = ["standard", "large", "easy"] as const;
export type LookName = (typeof lookNames)[number];

export const refKinds = ["lines", "paragraphs", "none"] as const;
export type Refs = (typeof refKinds)[number];

/** What decides a set besides article and seed. All of it is recorded. */
export interface MakeOptions {
  /** How many questions; absent: all that the rules let through, 20 at most. */
  readonly questions?: number;
  /** Absent: a balanced default. */
  readonly mix?: Mix;
  /** Absent: `balanced`. */
  readonly profile?: ProfileName;
  /** The language of questions, instructions and key; absent: the article's, English where that has no words of its own. */
  readonly locale?: string;
  /** Ids of items that must not stand in the set. */
  readonly without?: readonly string[];
  /** Ids of items that gave their place to the next one of their kind, one after the other. */
  readonly replace?: readonly string[];
  /** For each form the ids of its items in order, where an earlier set was kept. */
  readonly keep?: readonly (readonly string[])[];
  /** Forms A, B, C …; 1 to 100. */
  readonly versions: number;
  /** Options a choice, 3 to 6. */
  readonly options: number;
  readonly paper: Paper;
}

/** What is needed to make a set again. */
export interface Recipe {
  readonly seed: string;
  /** Of the generator: it counts up whenever any output for an existing seed moves. */
  readonly edition: number;
  /** Of the tool. */
  readonly version: string;
  readonly options: MakeOptions;
}

/** What can be read as a quiz, besides articles. */
export const bankFormats = ["quiz", "moodle-xml", "gift"] as const;
export type BankFormat = (typeof bankFormats)[number];

/** Where the questions of a quiz come from that no article gave: what is known of them is in that file alone. */
export interface Origin {
  readonly format: BankFormat;
  /** The file's name, without its folder. */
  readonly file: string;
}

/** The chosen items with their article. */
export interface Quiz {
  readonly title: string;
  readonly language: string;
  /** The set code: one-way from seed and article, for the student's copy. Five letters and digits. */
  readonly code: string;
  readonly article: Article;
  /** Where there is an `origin`, it tells what drew the order of questions and options. */
  readonly recipe: Recipe;
  /** Absent where Quizwright made the questions: then the text proves each of them. */
  readonly origin?: Origin;
  readonly items: readonly Item[];
  readonly forms: readonly [Form, ...Form[]];
}

/** One version of the quiz. Its items, options, statements and entries stand in the order in which a student sees them. */
export interface Form {
  /** A, B, … Z, AA, … */
  readonly label: string;
  readonly sections: readonly Section[];
}

export interface Section {
  /** The kind that its items share. */
  readonly kind: string;
  readonly title: string;
  readonly instructions: string;
  readonly items: readonly FormItem[];
}

/** An item's place in a form. */
export interface FormItem {
  /** The item's id. */
  readonly item: string;
  /** `1`, `2`, … through the whole form. */
  readonly number: string;
  /** Option ids in the order of this form (choice, match; gap: the bank). */
  readonly options?: readonly string[];
  /** Statement ids in the order of this form (match). */
  readonly statements?: readonly string[];
  /** Entry ids in the order of this form (order). */
  readonly entries?: readonly string[];
}
