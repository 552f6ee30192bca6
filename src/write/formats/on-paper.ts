import type { Format } from "../format.ts";

/** On paper, on a screen, for programs. */
export const onPaper = {
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
    load: async () => (await import("../html/write-html.ts")).writeHtml,
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
    load: async () => (await import("../docx/write-docx.ts")).writeDocx,
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
    load: async () => (await import("../json/write-json.ts")).writeJson,
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
    load: async () => (await import("../pdf/write-pdf.ts")).writePdf,
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
    load: async () => (await import("../practice/write-practice.ts")).writePractice,
  },
} as const satisfies Record<string, Format>;
