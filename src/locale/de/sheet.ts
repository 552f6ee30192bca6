import type { SheetWords } from "../words/sheet-words.ts";

/** German words for line references and the answer sheet. */
export const sheet: SheetWords = {
  operative: [
    "eine",
    "von wem",
    "Aussage",
    "Buchstaben",
    "mehrmals",
    "höchstens einmal",
    "Richtig",
    "Falsch",
    "Nicht im Text",
    "1",
    "2",
    "so viele",
    "wenigen Wörtern",
    "einer Zahl",
    "Liste",
    "Wort",
    "alle",
  ],
  leadTurnOver:
    "Lies den Text. Blättere dann um und beantworte alle Fragen. Du darfst im Text nachsehen, so oft du willst.",
  turnOver: "Bitte wenden",
  lines: (first, last) => (first === last ? `Zeile ${first}` : `Zeilen ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  wordsToKnow: "Worterklärungen",
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
