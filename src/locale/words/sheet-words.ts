/** The words of paper that came with line references and the answer sheet. */
export interface SheetWords {
  /** Words in instructions that decide what the student does, as they stand there. */
  readonly operative: readonly string[];
  /** What to do, where the questions are on the back of the text. */
  readonly leadTurnOver: string;
  readonly turnOver: string;
  /** "line 9", "lines 9–10" */
  readonly lines: (first: number, last: number) => string;
  /** A paragraph's letter with its lines: "C, lines 9–10". */
  readonly place: (paragraph: string, lines: string) => string;
  /** The letter of a paragraph, in a question for a word of it, with the line: "C (line 9)". */
  readonly wordPlace: (paragraph: string, line: string) => string;
  /** Above the words of the text that are explained. */
  readonly wordsToKnow: string;
  readonly answerSheet: {
    readonly title: string;
    /** Before the circle that is filled as it should be, between it and the one that is not, and after that. */
    readonly fill: string;
    readonly right: string;
    readonly wrong: string;
    readonly change: string;
    readonly forTheTeacher: string;
    readonly total: string;
    readonly cutHere: string;
  };
}
