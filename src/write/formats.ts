import type { Format } from "./format.ts";

/** Every format that can be written, one line a format. Light to import: a writer is loaded when it is first needed. */
export const formats = {
  html: {
    title: "worksheets and answer key, as pages to print or to open",
    ending: ".html",
    holds: {
      choice: "lettered options to mark",
      match: "a box for a letter beside each statement",
      order: "a box for a number beside each entry",
      gap: "blanks in the text, with the words to choose from",
      text: "a line to write on",
    },
    load: async () => (await import("./html/write-html.ts")).writeHtml,
  },
  docx: {
    title:
      "worksheets and answer key as Word files to edit; they name paragraphs, for Word breaks lines anew",
    ending: ".docx",
    holds: {
      choice: "lettered options, or a table for one scale (true, false, not given)",
      match: "the options in a box, a box for a letter beside each statement",
      order: "a box for a number beside each entry",
      gap: "blanks in the text, with the words to choose from",
      text: "lines to write on",
    },
    lacks: "line numbers",
    load: async () => (await import("./docx/write-docx.ts")).writeDocx,
  },
  json: {
    title: "the whole quiz for programs, and a copy without the key for students",
    ending: ".json",
    holds: {
      choice: "everything",
      match: "everything",
      order: "everything",
      gap: "everything",
      text: "everything",
    },
    load: async () => (await import("./json/write-json.ts")).writeJson,
  },
  pdf: {
    title: "the same pages as PDF: worksheets of all versions in one file, and the key",
    ending: ".pdf",
    printed: true,
    holds: {
      choice: "lettered options to mark",
      match: "a box for a letter beside each statement",
      order: "a box for a number beside each entry",
      gap: "blanks in the text, with the words to choose from",
      text: "a line to write on",
    },
    note: "Printed by Chrome, Edge or Chromium, offline; where none is installed, HTML is written instead.",
    load: async () => (await import("./pdf/write-pdf.ts")).writePdf,
  },
  practice: {
    title: "one page on which a student answers and checks alone, without a network",
    ending: ".html",
    holds: {
      choice: "buttons to choose with",
      match: "a menu of the options beside each statement",
      order: "a menu of numbers beside each entry",
      gap: "fields in the text, or menus of the words to choose from",
      text: "a field to type in; whatever the key accepts is right",
    },
    lacks: "all versions but the first: one is enough to practise",
    note: "It holds the answers: for practising, not for a test.",
    load: async () => (await import("./practice/write-practice.ts")).writePractice,
  },
  "moodle-xml": {
    title: "questions for Moodle's question bank, with the text, feedback and categories",
    ending: ".xml",
    holds: {
      choice:
        "multiple choice; several answers share the mark; true or false where these two are the options",
      match: "matching, with options that nothing belongs to",
      order: "ordering, which Moodle has from 4.4 on; where entries may stand either way, matching",
      gap: "menus of the words, or a field to type in",
      text: "short answer; letter case does not count, everything else does",
    },
    note: "Each question once, since Moodle shuffles; it keeps its idnumber from set to set.",
    join: async () => (await import("./moodle-xml/join-moodle-xml.ts")).joinMoodleXml,
    load: async () => (await import("./moodle-xml/write-moodle-xml.ts")).writeMoodleXml,
  },
  gift: {
    title: "questions as GIFT text, for Moodle and others, with the text and feedback",
    ending: ".gift.txt",
    holds: {
      choice:
        "multiple choice; several answers share the mark; true or false where these two are the options",
      match: "matching, with options that nothing belongs to",
      order: "matching with the places",
      gap: "one gap to type in: short answer; with a list of words: matching",
      text: "short answer",
    },
    lacks: "marks, lists of words, orders, pictures; several gaps to type in",
    note: "Moodle XML holds more.",
    join: async () => (await import("./gift/join-gift.ts")).joinGift,
    load: async () => (await import("./gift/write-gift.ts")).writeGift,
  },
  aiken: {
    title: "choices as Aiken text: questions, options and key, nothing else",
    ending: ".aiken.txt",
    holds: {
      choice: "one right answer; several: left out",
      match: "left out",
      order: "left out",
      gap: "left out",
      text: "left out",
    },
    lacks: "the text, feedback, marks, and whatever is no choice of one answer",
    load: async () => (await import("./aiken/write-aiken.ts")).writeAiken,
  },
  canvas: {
    title: "package for Canvas, classic and New Quizzes (QTI 1.2 with its extensions)",
    ending: ".zip",
    versions: "apart",
    holds: {
      choice: "multiple choice, or multiple answers; the reason of each option as feedback",
      match: "matching; options may serve several times",
      order: "matching of the entries with their places",
      gap: "multiple dropdowns, or fill in multiple blanks",
      text: "fill in the blank; every accepted form",
    },
    lacks: "orders",
    note: "It holds the answers. The text is a text question before the others; in New Quizzes a stimulus beside them.",
    load: async () => (await import("./canvas/write-canvas.ts")).writeCanvas,
  },
  qti21: {
    title: "package for platforms that take QTI 2.1 or 2.2: a test with sections, an item a file",
    ending: ".zip",
    versions: "apart",
    holds: {
      choice: "choice; the reason of each option as feedback",
      match: "match; options may serve several times",
      order: "order; each entry in its place counts",
      gap: "menus or fields in the text",
      text: "a field to type in; every accepted form, in any capitals",
    },
    note: "It holds the answers. The text stands in the test: a platform that takes items alone leaves it out.",
    load: async () => (await import("./qti21/write-qti21.ts")).writeQti21,
  },
  qti3: {
    title:
      "package for platforms that take QTI 3.0: a test with sections, an item a file, the text as their stimulus",
    ending: ".zip",
    versions: "apart",
    holds: {
      choice: "choice; the reason of each option as feedback",
      match: "match; options may serve several times",
      order: "order; each entry in its place counts",
      gap: "menus or fields in the text",
      text: "a field to type in; every accepted form, in any capitals",
    },
    note: "It holds the answers.",
    load: async () => (await import("./qti3/write-qti3.ts")).writeQti3,
  },
  h5p: {
    title: "question set as an H5P package, for Moodle, WordPress, Drupal, Lumi and others",
    ending: ".h5p",
    versions: "apart",
    holds: {
      choice:
        "multiple choice, with the reason of each option; true or false where these two are the options",
      match: "a multiple choice for each statement",
      order: "places to drag before the entries",
      gap: "words to drag into the text, or gaps to type in",
      text: "a gap to type in; every accepted form, in any capitals",
    },
    lacks: "matchings, orders, pictures; marks other than one a part",
    note: "It holds the answers, where whoever opens the page can find them: for practising, not for a test. The text stands above every question. The site must have H5P's question types installed; they are not in the package.",
    load: async () => (await import("./h5p/write-h5p.ts")).writeH5p,
  },
  surveyjs: {
    title: "survey in the JSON of SurveyJS, which shows it and counts the right answers",
    ending: ".surveyjs.json",
    versions: "apart",
    holds: {
      choice: "radio buttons, or checkboxes; a switch where true and false are the options",
      match: "a table to tick; each row counts",
      order: "ranking; where entries may stand either way, a table",
      gap: "a menu of the words, or a field, for each gap under its letter",
      text: "a field; letter case does not count, and the first accepted form alone",
    },
    lacks: "further accepted answers; marks other than one a question or row",
    note: "It holds the answers. What is said about an answer is shown when all are given.",
    load: async () => (await import("./surveyjs/write-surveyjs.ts")).writeSurveyjs,
  },
  "google-forms": {
    title: "quiz for Google Forms: the body of a forms.batchUpdate request",
    ending: ".google-forms.json",
    versions: "apart",
    holds: {
      choice: "radio buttons, or checkboxes; why it is right or wrong as feedback",
      match: "a table of radio buttons; options may serve several times, no feedback",
      order: "a table of places beside each entry, no feedback",
      gap: "a table of the words beside each gap, or a short answer for each",
      text: "short answer; every accepted form",
    },
    lacks: "orders, pictures, feedback of tables, lines within a text",
    note: "It holds the answers: it makes the form, and the form is what students get.",
    load: async () => (await import("./google-forms/write-google-forms.ts")).writeGoogleForms,
  },
  olx: {
    title: "course of one section for Open edX Studio, with the text, feedback and explanations",
    ending: ".tar.gz",
    versions: "apart",
    holds: {
      choice: "multiple choice, or checkboxes; the reason of each option as feedback",
      match: "a menu of the options beside each statement",
      order: "a menu of places beside each entry",
      gap: "a menu of the words, or a field, for each gap under its letter",
      text: "text input; every accepted form, in any capitals",
    },
    lacks: "orders",
    note: "It holds the answers. Import it into an empty course: Studio replaces what is there.",
    load: async () => (await import("./olx/write-olx.ts")).writeOlx,
  },
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
    load: async () => (await import("./blackboard/write-blackboard.ts")).writeBlackboard,
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
    load: async () => (await import("./brightspace/write-brightspace.ts")).writeBrightspace,
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
    load: async () => (await import("./anki/write-anki.ts")).writeAnki,
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
    load: async () => (await import("./quizlet/write-quizlet.ts")).writeQuizlet,
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
    load: async () => (await import("./kahoot/write-kahoot.ts")).writeKahoot,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** The names of the formats, in the order of the registry. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** Formats that need no browser: the same bytes on every machine. */
export const unprintedFormats = formatNames.filter((name) => !("printed" in formats[name]));
