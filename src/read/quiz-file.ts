import type { Article } from "../model/article.ts";
import type { Item } from "../model/item.ts";
import type { Problem } from "../model/problem.ts";
import type { Form, Origin, Recipe } from "../model/quiz.ts";

/** What a file of questions holds, whichever its format. */
export interface QuizFile {
  readonly title: string;
  readonly language: string;
  /** The set code, where the file has one. */
  readonly code?: string;
  /** The text, without annotations: those are in the article's own file. Without paragraphs where the file has no text. */
  readonly article: Article;
  /** The questions that could be read, in the order of the first version, where there is one. */
  readonly items: readonly Item[];
  /** The same in the order in which the file lists them. */
  readonly listed: readonly Item[];
  /** By the item's id: its number in the first version, else its place in the list. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Where the file parts its questions under headings: all of them, in order. */
  readonly sections: readonly FileSection[];
  /** The versions that the file has; none where an order is still to be drawn. */
  readonly forms: readonly Form[];
  /** What made the set, where Quizwright did. */
  readonly recipe?: Recipe;
  /** Absent in a quiz JSON whose questions the text proves. */
  readonly origin?: Origin;
}

export interface FileSection {
  readonly title: string;
  readonly items: readonly Item[];
}

/** What came of reading a file. Advice tells what of it could not be taken over. */
export interface ReadFile {
  readonly quiz?: QuizFile;
  readonly problems: readonly Problem[];
}
