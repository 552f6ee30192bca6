import type { Evidence, Proof } from "./evidence.ts";
import type { Place } from "./place.ts";
import type { Value } from "./value.ts";

/** A passage with what its teacher says about it. Everything in it has been checked against the text. */
export interface Article {
  /** From the file's name: `mali` for `content/mali.md`. Letters, digits, `-`, `_`; never empty. */
  readonly id: string;
  readonly title: string;
  /** BCP 47, as written in the front matter; `en` where it is left out. */
  readonly language: string;
  /** `2022-05-23`, `2022-05` or `2022`. */
  readonly date?: string;
  readonly source?: string;
  readonly author?: string;
  readonly licence?: string;
  readonly level?: string;
  readonly minutes?: number;
  /** SHA-256 in hex of the input's text after decoding, without byte-order mark, with LF line ends. */
  readonly sha256: string;
  /** Everything that is printed of the text, in order. */
  readonly blocks: readonly Block[];
  /** The lettered paragraphs, in order. */
  readonly paragraphs: readonly Paragraph[];
  readonly names: readonly Name[];
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  readonly events: readonly ArticleEvent[];
  readonly falseStatements: readonly Claim[];
  readonly notGiven: readonly Claim[];
  readonly words: readonly Word[];
  readonly questions: readonly OwnQuestion[];
}

export interface Paragraph {
  /** A, B, … Z, AA, … */
  readonly id: string;
  /** What a reader sees: emphasis, entities and escapes resolved, line breaks as spaces. */
  readonly text: string;
  /** Emphasis within the text, by UTF-16 offsets, outer before inner. */
  readonly marks: readonly Mark[];
  /** `list`: the text's lines are its points. */
  readonly form: "prose" | "quote" | "list";
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: "emphasis" | "strong" | "code";
}

export type Block =
  | { readonly type: "paragraph"; readonly paragraph: string }
  | { readonly type: "subhead"; readonly level: number; readonly text: string }
  | { readonly type: "image"; readonly source: string; readonly alternative: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "footnote"; readonly label: string; readonly text: string };

export const nameSorts = ["person", "group", "place", "thing"] as const;
export type NameSort = (typeof nameSorts)[number];

export interface Name extends Annotation {
  readonly name: string;
  readonly sort: NameSort;
  readonly role?: string;
  /** Other names for the same one. */
  readonly also: readonly string[];
  /** The first place where one of its names stands. */
  readonly evidence: Evidence;
}

/** What every annotation has. */
export interface Annotation {
  /**
   * From what the annotation says, never from its position (what a seed promises, 2): a letter for the part and eight
   * base-32 digits of a hash. Unique in the article.
   */
  readonly id: string;
  readonly at: Place;
}

export const slotSorts = ["who", "what", "where", "when", "how many", "why", "how"] as const;
export type SlotSort = (typeof slotSorts)[number];

/** The part of a fact that can be asked. */
export interface Slot {
  /** Unique in its fact: `where`, `who`, `who-2`, `how-many`. */
  readonly id: string;
  readonly sort: SlotSort;
  readonly at: Place;
  /** Where the answer stands in `Fact.sentence`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The answer as it stands in `Fact.sentence`. */
  readonly answer: string;
  /** The id of the listed name that the answer is, where it is one. */
  readonly name?: string;
  /** The date or quantity that the answer is, where it is one. */
  readonly value?: Value;
  /** The teacher's own question for this slot. */
  readonly question?: string;
  /** Where that stands in the file. */
  readonly questionAt?: Place;
  /** Wrong answers to prefer. */
  readonly not: readonly string[];
  /** Further right answers. */
  readonly also: readonly string[];
  readonly evidence: Proof;
}

/** An annotated statement: the sentence without its brackets, and its slots. */
export interface Fact extends Annotation {
  readonly sentence: string;
  readonly slots: readonly Slot[];
  /** The id of the name whose claim it is. */
  readonly by?: string;
  readonly because?: string;
}

/** What somebody said. */
export interface Statement extends Annotation {
  /** The id of a listed name. */
  readonly speaker: string;
  /** The words, without quotation marks; as the text writes them. */
  readonly words: string;
  /** `true`: a direct quotation, inside quotation marks in the text. `false`: reported speech. */
  readonly quoted: boolean;
  /** The same in other words. */
  readonly own?: string;
  readonly because?: string;
  readonly evidence: Proof;
}

export interface ArticleEvent extends Annotation {
  readonly text: string;
  /** The date as written in round brackets. */
  readonly date?: string;
  readonly value?: Value;
  /** The place in the order, 1 first; events that may stand either way share one. */
  readonly rank: number;
  readonly because?: string;
  /** Empty where none was found. */
  readonly evidence: readonly Evidence[];
}

/** A statement that the text contradicts, or does not settle. */
export interface Claim extends Annotation {
  readonly text: string;
  readonly because?: string;
  readonly evidence: readonly Evidence[];
}

export interface Word extends Annotation {
  readonly word: string;
  readonly meaning: string;
  /** Wrong meanings to prefer. */
  readonly not: readonly string[];
  readonly evidence: Proof;
}

/** The teacher's own question, kept as written: with options, or open with accepted answers. */
export interface OwnQuestion extends Annotation {
  readonly stem: string;
  /** Empty for an open question. */
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
  /** Accepted answers of an open question; empty where there are options. */
  readonly answers: readonly string[];
  /** Options stand as written. */
  readonly keepOrder: boolean;
  readonly because?: string;
  /** Empty where none was found: then no item is made. */
  readonly evidence: readonly Evidence[];
}

export function paragraphOf(article: Article, id: string): Paragraph | undefined {
  return article.paragraphs.find((paragraph) => paragraph.id === id);
}

export function nameOf(article: Article, id: string): Name | undefined {
  return article.names.find((name) => name.id === id);
}

/** All names of one: the listed one first. */
export function allNames(name: Name): readonly string[] {
  return [name.name, ...name.also];
}
