import type { Format } from "../format.ts";

/** Rows and cards. */
export const tables = {
  blackboard: {
    title:
      "questions as a text file for Blackboard (Upload Questions), with the text as a page to put above them",
    ending: ".blackboard.txt",
    holds: {
      choice: "multiple choice, multiple answer; true or false where these two are the options",
      match: "matching where every option belongs to one statement; else one multiple choice a statement",
      order: "ordering; where entries may stand either way, one multiple choice an entry",
      gap: "fields to type in (fill in the blank, in multiple blanks), with the words to choose from above",
      text: "fill in the blank; numeric where a whole number alone is right",
    },
    lacks: "feedback, marks, ids; the Ultra course view takes no ordering",
    note: "It holds the answers; at most 250 questions a file.",
    load: async () => (await import("../blackboard/write-blackboard.ts")).writeBlackboard,
  },
  brightspace: {
    title: "questions as CSV for Brightspace's question library, with the text as a page to put above them",
    ending: ".brightspace.csv",
    holds: {
      choice:
        "multiple choice, multi-select; true or false where these two are the options; the reason of each option as feedback",
      match: "matching where every option belongs to one statement; else one multiple choice a statement",
      order: "ordering; where entries may stand either way, one multiple choice an entry",
      gap: "one multiple choice of the words, or one short answer, a gap",
      text: "short answer; every accepted form",
    },
    lacks: "gaps within a text",
    note: "It holds the answers.",
    load: async () => (await import("../brightspace/write-brightspace.ts")).writeBrightspace,
  },
  anki: {
    title: "cards for Anki: the question in front; key, reasons and evidence behind",
    ending: ".anki.txt",
    holds: {
      choice: "a card with lettered options",
      match: "a card with both lists",
      order: "a card with the entries",
      gap: "a card with the text and its gaps, and the words to choose from",
      text: "a card; every accepted form behind",
    },
    lacks: "the text but for the evidence",
    note: "It holds the answers. A card keeps its name: importing again replaces it.",
    load: async () => (await import("../anki/write-anki.ts")).writeAnki,
  },
  quizlet: {
    title: "terms and definitions to paste into Quizlet",
    ending: ".quizlet.txt",
    holds: {
      choice: "a card with lettered options; the right one as definition",
      match: "one card a statement",
      order: "a card with the entries; their order as definition",
      gap: "one card a gap",
      text: "a card; every accepted form as definition",
    },
    lacks: "the text, reasons, evidence, ids",
    note: "It holds the answers.",
    load: async () => (await import("../quizlet/write-quizlet.ts")).writeQuizlet,
  },
  kahoot: {
    title: "Kahoot's spreadsheet, filled in",
    ending: ".kahoot.xlsx",
    versions: "apart",
    holds: {
      choice: "a question with two to four answers; further wrong ones are left out",
      match: "one question a statement",
      order: "left out",
      gap: "one question a gap, with words to choose from; without: left out",
      text: "left out",
    },
    lacks: "the text, reasons, evidence, ids; questions over 120 characters, answers over 75",
    note: "It holds the answers.",
    load: async () => (await import("../kahoot/write-kahoot.ts")).writeKahoot,
  },
} as const satisfies Record<string, Format>;
