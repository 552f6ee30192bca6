import type { KeyWords } from "./key-words.ts";

/** The words of the worksheet, with those of the key. */
export interface PaperWords {
  readonly readingComprehension: string;
  readonly version: string;
  readonly name: string;
  readonly class: string;
  readonly date: string;
  readonly score: string;
  readonly text: string;
  readonly questions: string;
  /** "Level B2" */
  readonly level: (level: string) => string;
  readonly minutes: (n: number) => string;
  readonly marks: (n: number) => string;
  /** "Question 4", "Questions 1–3" */
  readonly questionRange: (first: string, last: string) => string;
  readonly lead: string;
  /** The same for a sheet without the text. */
  readonly leadWithoutText: string;
  /** Where there is no text at all: questions made elsewhere. */
  readonly leadAlone: string;
  /** In place of a paragraph that a question gives with gaps; without its number where versions have different ones. */
  readonly paragraphInQuestion: (paragraph: string, question: string | undefined) => string;
  readonly source: (source: string) => string;
  readonly author: (author: string) => string;
  readonly licence: (licence: string) => string;
  readonly setCode: (code: string) => string;
  readonly answerLetter: string;
  readonly answerNumber: string;
  readonly answerHere: string;
  readonly words: string;
  /** A day of the calendar: "23", "May", "2022" -> "23 May 2022". */
  readonly day: (day: string, month: string, year: string) => string;
  readonly endOfQuestions: string;
  readonly key: KeyWords;
}
