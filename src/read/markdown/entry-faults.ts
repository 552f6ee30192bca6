import type { PartName } from "../../locale/words/part-words.ts";
import type { SubLineWord } from "../draft.ts";
import type { ProblemWords } from "../problems.ts";
import type { PartHeadings } from "./headings.ts";
import { subLinesOf } from "./sub-lines.ts";

/** What is said of a line in a part that is no entry and belongs to none. */

export const code: ProblemWords = {
  code: "code-in-part",
  reason: "A block of code stands in a part, where there are only entries.",
  remedy: 'Take it out, or close the text\'s own block of code above the first "# Heading".',
};

export const bulletWithoutSpace = (bullet: string, words: string): ProblemWords => ({
  code: "bullet-without-space",
  reason: `The space behind "${bullet}" is missing.`,
  remedy: `Write "${bullet} ${shorten(words)}".`,
});

export const boxAtMargin: ProblemWords = {
  code: "answer-at-margin",
  reason: "This answer stands at the margin, and so belongs to no question.",
  remedy: 'Indent it by two spaces below its question: "  - [ ] …".',
};

export const boxOutsideQuestion: ProblemWords = {
  code: "answer-outside-questions",
  reason: "Answers to tick belong to own questions only.",
  remedy: 'Move the question to "# Questions", or write wrong answers after "not:".',
};

export const emptyOption: ProblemWords = {
  code: "answer-empty",
  reason: "There is nothing behind the box.",
  remedy: "Write the answer there, or take the line out.",
};

export const optionWithoutBox = (text: string): ProblemWords => ({
  code: "answer-without-box",
  reason: "An answer to an own question has a box.",
  remedy: `Write "- [x] ${shorten(text)}" where it is right, "- [ ] …" where it is wrong.`,
});

export const nestedEntry: ProblemWords = {
  code: "nested-entry",
  reason: "This entry is indented under another.",
  remedy: "Begin it at the margin.",
};

export const subLineWithoutEntry: ProblemWords = {
  code: "sub-line-without-entry",
  reason: "This line belongs to an entry, and there is none above it.",
  remedy: 'Write the entry above it, beginning with "- ".',
};

export const subLineAtMargin = (text: string): ProblemWords => ({
  code: "sub-line-at-margin",
  reason: "A line that belongs to the entry above is indented.",
  remedy: `Put two spaces before it: "  ${shorten(text)}".`,
});

export const unknownSubLine = (word: string, meant: string | undefined, part: PartName): ProblemWords => ({
  code: "unknown-sub-line",
  reason: `"${word}" is not a word that begins a line under an entry.`,
  remedy:
    (meant === undefined
      ? `Here ${knownHere(part)}.`
      : `Did you mean "${meant === "keep order" ? meant : `${meant}:`}"?`) +
    " If it runs on from the line above, put another word before it.",
});

export const subLineNotHere = (word: SubLineWord, part: PartName): ProblemWords => ({
  code: "sub-line-not-here",
  reason: `"${spelt(word)}" does not belong to ${entryNames[part]}.`,
  remedy: `Here ${knownHere(part)}.`,
});

export const emptySubLine = (word: SubLineWord): ProblemWords => ({
  code: "sub-line-empty",
  reason: `There is nothing behind "${spelt(word)}".`,
  remedy: "Complete the line, or take it out.",
});

export const subLineTwice = (word: SubLineWord): ProblemWords => ({
  code: "sub-line-twice",
  reason: `"${spelt(word)}" stands under this entry twice.`,
  remedy: "Keep one of the two.",
});

export const emptyEntry: ProblemWords = {
  code: "entry-empty",
  reason: "There is nothing behind the bullet.",
  remedy: "Write the entry there, or take the line out.",
};

export const noEntry = (
  text: string,
  part: PartName | undefined,
  headings: PartHeadings,
  afterEntry: boolean,
): ProblemWords => {
  const remedy =
    part !== undefined
      ? `Did you mean "# ${headings.usual(part)}"?`
      : `An entry begins with a bullet: "- ${shorten(text)}".${afterEntry ? " If it runs on from the entry above, indent it by two spaces." : " The text of the article stands above the first part."}`;
  return { code: "no-entry", reason: "This line is no entry, and belongs to none.", remedy };
};

const entryNames: Readonly<Record<PartName, string>> = {
  names: "a name",
  facts: "a fact",
  statements: "what somebody said",
  order: "an event",
  false: "a false statement",
  notGiven: "a statement that is not in the text",
  words: "a word",
  questions: "an own question",
};

function knownHere(part: PartName): string {
  const words = subLinesOf[part].map((word) => `"${spelt(word)}"`);
  return words.length === 1
    ? `the only one is ${words[0]}`
    : `there are ${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function spelt(word: SubLineWord): string {
  return word === "?" || word === "=" || word === "keep order" ? word : `${word}:`;
}

/** The first words of a line, for an example. */
function shorten(text: string): string {
  const line = text.trim();
  return line.length <= 40 ? line : `${line.slice(0, 40).replace(/[\uD800-\uDBFF]$|\s+\S*$/, "")} …`;
}
