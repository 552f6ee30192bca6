import type { Format } from "../format.ts";

/** Banks of questions, which a platform's teacher puts together. */
export const questionBanks = {
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
    join: async () => (await import("../moodle-xml/join-moodle-xml.ts")).joinMoodleXml,
    load: async () => (await import("../moodle-xml/write-moodle-xml.ts")).writeMoodleXml,
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
    join: async () => (await import("../gift/join-gift.ts")).joinGift,
    load: async () => (await import("../gift/write-gift.ts")).writeGift,
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
    load: async () => (await import("../aiken/write-aiken.ts")).writeAiken,
  },
} as const satisfies Record<string, Format>;
