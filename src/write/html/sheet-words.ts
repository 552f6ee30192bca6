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
  readonly markBox: string;
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

export const en: SheetWords = {
  operative: [
    "one",
    "letter",
    "more than once",
    "once at most",
    "True",
    "False",
    "Not given",
    "a few words",
    "a number",
    "as many",
    "1",
    "2",
    "word",
    "all",
    "list",
  ],
  leadTurnOver:
    "Read the text. Then turn over and answer all the questions. You may look back at the text as often as you like.",
  turnOver: "Turn over",
  lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  markBox: "to mark",
  answerSheet: {
    title: "Answer sheet",
    fill: "Use a dark pen or pencil. Fill the circle completely:",
    right: "yes",
    wrong: "no",
    change: "To change an answer, cross the circle out and fill another.",
    forTheTeacher: "For the teacher",
    total: "Total",
    cutHere: "cut here",
  },
};

export const de: SheetWords = {
  operative: [
    "eine",
    "Buchstaben",
    "mehrfach",
    "höchstens einmal",
    "Richtig",
    "Falsch",
    "Nicht im Text",
    "wenigen Wörtern",
    "einer Zahl",
    "so viele",
    "1",
    "2",
    "Wort",
    "alle",
    "Liste",
  ],
  leadTurnOver:
    "Lies den Text. Blättere dann um und beantworte alle Fragen. Du darfst im Text nachsehen, so oft du willst.",
  turnOver: "Bitte wenden",
  lines: (first, last) => (first === last ? `Zeile ${first}` : `Zeilen ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  markBox: "zum Ankreuzen",
  answerSheet: {
    title: "Antwortbogen",
    fill: "Schreibe mit dunklem Stift. Fülle den Kreis ganz aus:",
    right: "so",
    wrong: "nicht so",
    change: "Zum Ändern den Kreis durchstreichen und einen anderen füllen.",
    forTheTeacher: "Für die Lehrkraft",
    total: "Summe",
    cutHere: "hier schneiden",
  },
};

/** German for German texts, English for all others, as with the other words. */
export function sheetWords(language: string): SheetWords {
  return language === "de" ? de : en;
}
