import type { SequenceWords } from "../words/reading-words.ts";

/** What tells in English where in an order an event belongs. */
export const sequence: SequenceWords = {
  anywhere: (
    "again, once more, a second time, finally, eventually, at last, in the end, afterwards, " +
    "later, earlier, after that, before that, and then, at first, first of all, the first, " +
    "his first, her first, its first, their first, for the first time, the next, the last, " +
    "his last, her last, its last, their last, for the last time"
  ).split(", "),
  opening: "first, firstly, then, next, last, lastly".split(", "),
  idle: (
    "first aid, first class, first floor, first lady, first language, first name, first names, " +
    "first prize, first place, last name, last names, next door, sooner or later, later than, " +
    "earlier than"
  ).split(", "),
};
