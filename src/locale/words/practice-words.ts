/**
 * The words of the page on which a student practises alone. What is counted in the page stands in braces, filled in there;
 * such words hold in every number: "Right: {got} of {all}".
 */
export interface PracticeWords {
  readonly title: string;
  readonly lead: string;
  /** That the page holds the answers and keeps nothing. */
  readonly notice: string;
  /** In place of the buttons, where scripts are switched off. */
  readonly needsScript: string;
  readonly skip: string;
  /** "Question 4" as a label of its buttons. */
  readonly question: (number: string) => string;
  /** How many answers are right, before they are chosen. */
  readonly answersToChoose: (count: number) => string;
  /** The empty line of a list to choose from. */
  readonly choose: string;
  readonly gap: (letter: string) => string;
  readonly check: string;
  readonly showAnswer: string;
  readonly showInText: string;
  readonly readAgain: string;
  readonly evidence: string;
  readonly others: string;
  readonly nextOpen: string;
  readonly startAgain: string;
  readonly result: string;
  /** What the page says while it is used. */
  readonly says: {
    readonly right: string;
    /** With the sentence that holds the answer marked in the text. */
    readonly wrong: string;
    /** Where marking it would give the answer away. */
    readonly wrongUnmarked: string;
    /** {got}, {all} */
    readonly partsRight: string;
    readonly shown: string;
    readonly noneChosen: string;
    /** {count}, {got} */
    readonly otherCount: string;
    /** {count} */
    readonly empty: string;
    readonly twice: string;
    readonly markRight: string;
    readonly markWrong: string;
    /** {number} */
    readonly back: string;
    /** {got}, {all} */
    readonly score: string;
    /** {got}, {all} */
    readonly first: string;
    /** {got} */
    readonly later: string;
    /** {got} */
    readonly given: string;
    /** {got} */
    readonly open: string;
    readonly done: string;
  };
}
