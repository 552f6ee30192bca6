import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";
import { resolve } from "../../src/read/resolve.ts";

/** Lines 1 to 10 of every file below; paragraphs A to D. */
const top = `---
title: T
---
The agreement between Mali and Russia was renewed in 2019 in Moscow. More than 100,000 people returned home, Diop said.

"Our troops have become more mobile," Diop said, "thanks to the aviation." A group backed by a "Western state" attempted a coup on May 12.

Lavrov said that Moscow will continue to support Mali. The terrorists were stopped by the rest of the army.

Talks were held in Moscow. It took three to four months.
`;

/** Line 11 is the heading of the names; what is tested begins in line 15. */
const names = `# Names
- Diop (person), Foreign Minister
- Lavrov (person)
- Mali (place)
`;

function problemsOf(text: string) {
  const { draft, problems } = readMarkdown(text, "a.md");
  expect(problems).toEqual([]);
  return resolve(draft as NonNullable<typeof draft>).problems;
}

interface Mistake {
  /** Below \`names\`, unless it begins with "# Names". */
  readonly body: string;
  readonly line: number;
  /** The words of that line that are meant. */
  readonly words: string;
  readonly code: string;
  /** Part of the reason. */
  readonly reason?: string;
  /** Part of the remedy. */
  readonly remedy: string;
  readonly advice?: true;
}

const mistakes: Readonly<Record<string, Mistake>> = {
  // Names
  "name without a sort": {
    body: "# Names\n- Diop, minister",
    line: 12,
    words: "Diop, minister",
    code: "name-without-sort",
    remedy: '"Diop (person)"',
  },
  "unknown sort, near a known one": {
    body: "# Names\n- Diop (persn), minister",
    line: 12,
    words: "(persn)",
    code: "name-sort-unknown",
    reason: '"persn"',
    remedy: 'Did you mean "(person)"',
  },
  "unknown sort": {
    body: "# Names\n- Diop (elephant)",
    line: 12,
    words: "(elephant)",
    code: "name-sort-unknown",
    remedy: "person, group, place or thing",
  },
  "sort without a name": {
    body: "# Names\n- (person), minister",
    line: 12,
    words: "(person), minister",
    code: "name-empty",
    remedy: "Write it there",
  },
  "name twice": {
    body: "# Names\n- Diop (person)\n- DIOP (person)",
    line: 13,
    words: "DIOP",
    code: "name-twice",
    reason: "line 12",
    remedy: "Delete one",
  },
  "name that is another one's other name": {
    body: "# Names\n- Lavrov (person)\n  also: Diop\n- Diop (person)",
    line: 14,
    words: "Diop",
    code: "name-shared",
    reason: "Lavrov (line 12)",
    remedy: "take it out",
  },
  "other name that two share": {
    body: "# Names\n- Diop (person)\n  also: Moscow\n- Lavrov (person)\n  also: Moscow",
    line: 15,
    words: "Moscow",
    code: "name-shared",
    reason: "Diop (line 12)",
    remedy: "take it out",
  },
  "name not in the text": {
    body: "# Names\n- Lavrow (person)",
    line: 12,
    words: "Lavrow",
    code: "name-not-in-text",
    remedy: '"Lavrov"',
  },
  "name not in the text, nor another": {
    body: "# Names\n- Putin (person)\n  also: the president",
    line: 12,
    words: "Putin",
    code: "name-not-in-text",
    reason: "nor is any of its other names",
    remedy: "also: …",
  },
  "other name not in the text": {
    body: "# Names\n- Diop (person)\n  also: Dioop",
    line: 13,
    words: "Dioop",
    code: "also-not-in-text",
    remedy: 'Did you mean "Diop"',
    advice: true,
  },
  "other names parted by commas": {
    body: "# Names\n- Diop (person)\n  also: the minister, Western state",
    line: 13,
    words: "the minister, Western state",
    code: "also-commas",
    reason: "commas part nothing here",
    remedy: '"also: the minister; Western state"',
    advice: true,
  },

  "right answers parted by commas, which the text has": {
    body: "# Facts\n- Talks were held in [Moscow].\n  also: Mali, Russia",
    line: 17,
    words: "Mali, Russia",
    code: "also-commas",
    remedy: '"also: Mali; Russia"',
    advice: true,
  },
  "right answers parted by commas, which are worded like the first": {
    body: "# Facts\n- Stopped by [the rest of the army].\n  also: the other army, army units",
    line: 17,
    words: "the other army, army units",
    code: "also-commas",
    remedy: '"also: the other army; army units"',
    advice: true,
  },

  // Brackets
  "fact without an answer": {
    body: "# Facts\n- It was renewed.",
    line: 16,
    words: "It was renewed.",
    code: "fact-without-answer",
    remedy: "[2019]",
  },
  "bracket not closed": {
    body: "# Facts\n- Renewed in [2019.",
    line: 16,
    words: "[2019.",
    code: "bracket-not-closed",
    remedy: "\\[2019.",
  },
  "bracket not opened": {
    body: "# Facts\n- Renewed in 2019].",
    line: 16,
    words: "]",
    code: "bracket-not-opened",
    remedy: "\\]",
  },
  "empty bracket": {
    body: "# Facts\n- Renewed in [ ].",
    line: 16,
    words: "[ ]",
    code: "bracket-empty",
    remedy: "[2019]",
  },
  "bracket with a slot word alone": {
    body: "# Facts\n- Renewed in [when:].",
    line: 16,
    words: "[when:]",
    code: "bracket-empty",
    remedy: "[2019]",
  },
  "nested brackets": {
    body: "# Facts\n- Renewed in [the [2019] year].",
    line: 16,
    words: "[",
    code: "bracket-nested",
    remedy: "Close the first",
  },
  "unknown slot word": {
    body: "# Facts\n- Renewed in [wehn: 2019].",
    line: 16,
    words: "wehn",
    code: "slot-word-unknown",
    remedy: 'Did you mean "when:"',
  },
  "fact twice": {
    body: "# Facts\n- Renewed in [2019].\n- [Renewed] in 2019!",
    line: 17,
    words: "[Renewed] in 2019!",
    code: "entry-twice",
    reason: "line 16",
    remedy: "several answers",
  },

  // Answers and evidence
  "number written otherwise": {
    body: "# Facts\n- More than [100.000] people went home.",
    line: 16,
    words: "[100.000]",
    code: "answer-not-in-text",
    reason: '"100.000"',
    remedy: 'The text writes it "100,000".',
  },
  "date written otherwise": {
    body: "# Facts\n- A coup on [12 May 2022].",
    line: 16,
    words: "[12 May 2022]",
    code: "answer-not-in-text",
    remedy: 'The text writes it "May 12".',
  },
  "range written otherwise": {
    body: "# Facts\n- It took [3 to 4 months].",
    line: 16,
    words: "[3 to 4 months]",
    code: "answer-not-in-text",
    remedy: 'The text writes it "three to four months".',
  },
  "answer not in the text, nearly": {
    body: "# Facts\n- Stopped by [the rest of army].",
    line: 16,
    words: "[the rest of army]",
    code: "answer-not-in-text",
    remedy: 'Did you mean "the rest of the army"?',
  },
  "answer misspelt": {
    body: "# Facts\n- Backed by a [Western staet].",
    line: 16,
    words: "[Western staet]",
    code: "answer-not-in-text",
    remedy: 'Did you mean "Western state"?',
  },
  "answer nowhere near the text": {
    body: "# Facts\n- They met at [10:30].",
    line: 16,
    words: "[10:30]",
    code: "answer-not-in-text",
    remedy: "words of the text",
  },
  "part of a number": {
    body: "# Facts\n- More than [100] people.",
    line: 16,
    words: "[100]",
    code: "answer-not-in-text",
    remedy: "words of the text",
  },
  "two equally good paragraphs": {
    body: "# Facts\n- They slept in [Moscow].",
    line: 16,
    words: "[Moscow]",
    code: "evidence-ambiguous",
    reason: "A, C or D",
    remedy: '"see: A"',
  },
  "see: without such a paragraph": {
    body: "# Facts\n- Slept in [Moscow].\n  see: Z",
    line: 17,
    words: "Z",
    code: "see-no-paragraph",
    remedy: "A to D",
  },
  "see: with words that are not there": {
    body: '# Facts\n- Slept in [Moscow].\n  see: A; "renewd in 2019"',
    line: 17,
    words: '"renewd in 2019"',
    code: "see-not-in-text",
    remedy: '"renewed in 2019"',
  },

  // Lines below a fact
  "question without its slot": {
    body: "# Facts\n- [who: Diop] spoke of [100,000] people.\n  ? Who spoke?",
    line: 17,
    words: "?",
    code: "slot-not-named",
    remedy: '"? who: …" or "? how many: …"',
  },
  "question for a slot that is not there": {
    body: "# Facts\n- The coup was on [when: May 12].\n  ? where: Where was it?",
    line: 17,
    words: "where",
    code: "slot-not-there",
    remedy: '"? when: …"',
  },
  "not: for a slot that is not there": {
    body: "# Facts\n- The coup was on [when: May 12].\n  not where: Mali",
    line: 17,
    words: "where",
    code: "slot-not-there",
    remedy: '"not when: …"',
  },
  "two of one sort without a number": {
    body: "# Facts\n- [who: Lavrov] said that [who: Mali] gets support.\n  not who: Moscow",
    line: 17,
    words: "who",
    code: "slot-not-named",
    remedy: '"not who 1: …" or "not who 2: …"',
  },
  "misspelt slot word of a question": {
    body: "# Facts\n- The coup was on [when: May 12].\n  ? wehn: When was it?",
    line: 17,
    words: "wehn",
    code: "slot-word-unknown",
    remedy: '"? when: …"',
  },
  "two questions for one answer": {
    body: "# Facts\n- The coup was on [May 12].\n  ? When was it?\n  ? On what day?",
    line: 18,
    words: "?",
    code: "question-twice",
    remedy: "Keep one",
  },
  "question with nothing behind its slot word": {
    body: "# Facts\n- The coup was on [May 12].\n  ? when:",
    line: 17,
    words: "?",
    code: "question-empty",
    remedy: "Write it there",
  },
  "question that contains its answer": {
    body: "# Facts\n- Stopped by [the rest of the army].\n  ? What did The Rest of the Army stop?",
    line: 17,
    words: "What did The Rest of the Army stop?",
    code: "question-contains-answer",
    remedy: "Ask without",
  },
  "question with another name of the answer": {
    body: "# Names\n- Diop (person)\n  also: troops\n# Facts\n- [Diop] said that people returned home.\n  ? What did the troops say?",
    line: 16,
    words: "What did the troops say?",
    code: "question-contains-answer",
    reason: '"troops"',
    remedy: "Ask without",
  },
  "not: that is the answer": {
    body: "# Facts\n- Stopped by [the rest of the army].\n  not: pilots; The rest of the Army.",
    line: 17,
    words: "The rest of the Army.",
    code: "wrong-answer-is-right",
    reason: "it is the answer",
    remedy: "Take it out",
  },
  "not: that is the same number": {
    body: "# Facts\n- More than [100,000] people.\n  not: 100 000",
    line: 17,
    words: "100 000",
    code: "wrong-answer-is-right",
    remedy: "Take it out",
  },
  "not: that is an also:": {
    body: "# Facts\n- Stopped by [the rest of the army].\n  also: soldiers\n  not: the soldiers",
    line: 18,
    words: "the soldiers",
    code: "wrong-answer-is-right",
    reason: "also:",
    remedy: "Take it out",
  },
  "not: that is another name of the same one": {
    body: "# Names\n- Diop (person)\n  also: Our troops\n# Facts\n- [Diop] said that people returned home.\n  not: our troops",
    line: 16,
    words: "our troops",
    code: "wrong-answer-is-right",
    reason: "another name of Diop",
    remedy: "Take it out",
  },
  "by: nobody listed": {
    body: "# Facts\n- The coup was on [May 12].\n  by: Dop",
    line: 17,
    words: "Dop",
    code: "speaker-unknown",
    remedy: 'Did you mean "Diop"',
  },

  // Who said what
  "statement without a speaker": {
    body: "# Who said what\n- We will win",
    line: 16,
    words: "We will win",
    code: "statement-without-speaker",
    remedy: "- Diop: …",
  },
  "speaker without words": {
    body: "# Who said what\n- Diop:",
    line: 16,
    words: "Diop:",
    code: "statement-empty",
    remedy: 'Diop: "…"',
  },
  "speaker not listed": {
    body: '# Who said what\n- Minister Diop: "thanks to the aviation"\n  = x',
    line: 16,
    words: "Minister Diop",
    code: "speaker-unknown",
    remedy: 'Did you mean "Diop"',
  },
  "quotation altered": {
    body: '# Who said what\n- Diop: "Our troops became more mobile"\n  = x',
    line: 16,
    words: '"Our troops became more mobile"',
    code: "quotation-not-in-text",
    remedy: '"Our troops have become more mobile"',
  },
  "quotation outside marks": {
    body: '# Who said what\n- Lavrov: "Moscow will continue to support Mali"\n  = x',
    line: 16,
    words: '"Moscow will continue to support Mali"',
    code: "quotation-outside-marks",
    reason: "paragraph C",
    remedy: "without them",
  },
  "pieces in another order": {
    body: '# Who said what\n- Diop: "the aviation … our troops"\n  = x',
    line: 16,
    words: '"the aviation … our troops"',
    code: "quotation-out-of-order",
    remedy: "in the order of the text",
  },
  "reported speech inside marks": {
    body: "# Who said what\n- Diop: thanks to the aviation\n  = x",
    line: 16,
    words: "thanks to the aviation",
    code: "statement-inside-quotation",
    remedy: '"thanks to the aviation"',
  },
  "reported speech not in the text": {
    body: "# Who said what\n- Lavrov: Moscow will go on to support Mali\n  = x",
    line: 16,
    words: "Moscow will go on to support Mali",
    code: "statement-not-in-text",
    remedy: "continue to support Mali",
  },
  "statement twice": {
    body: '# Who said what\n- Diop: "thanks to the aviation"\n  = x\n- Diop: "thanks to the aviation."\n  = y',
    line: 18,
    words: 'Diop: "thanks to the aviation."',
    code: "entry-twice",
    reason: "line 16",
    remedy: "Keep one",
  },
  "no own wording": {
    body: '# Who said what\n- Diop: "thanks to the aviation"',
    line: 16,
    words: 'Diop: "thanks to the aviation"',
    code: "no-own-wording",
    remedy: "= the same in other words",
    advice: true,
  },
  "statement elsewhere than see:": {
    body: '# Who said what\n- Diop: "thanks to the aviation"\n  = x\n  see: A',
    line: 16,
    words: '"thanks to the aviation"',
    code: "statement-elsewhere",
    remedy: '"see: B"',
  },

  // In this order
  "date before the one above": {
    body: "# In this order\n1. Talks were held in Moscow and it took months. (2021)\n2. The agreement between Mali and Russia was renewed. (May 2019)",
    line: 17,
    words: "May 2019",
    code: "order-contradicts-dates",
    reason: '"2021" (line 16)',
    remedy: "Change places",
  },
  "date before one further above": {
    body: "# In this order\n1. The agreement of Mali and Russia was renewed. (2021)\n2. Talks were held in Moscow, took months.\n3. The terrorists were stopped by the army. (2019)",
    line: 18,
    words: "2019",
    code: "order-contradicts-dates",
    reason: "line 16",
    remedy: "Change places",
  },
  "a tie that is none": {
    body: "# In this order\n1. The agreement of Mali and Russia was renewed. (2019)\n1. The terrorists were stopped by the army. (2021)",
    line: 17,
    words: "2021",
    code: "order-contradicts-dates",
    reason: "share a number",
    remedy: "next number",
  },
  "gap in the numbers": {
    body: "# In this order\n1. The agreement of Mali and Russia was renewed.\n3. The terrorists were stopped by the army.",
    line: 17,
    words: "The terrorists were stopped by the army.",
    code: "order-gap",
    remedy: "Write 2, or 1",
  },
  "number that falls": {
    body: "# In this order\n1. The agreement of Mali and Russia was renewed.\n2. The terrorists were stopped by the army.\n1. Talks were held in Moscow, took months.",
    line: 18,
    words: "Talks were held in Moscow, took months.",
    code: "order-falls",
    remedy: "Write 3, or 2",
  },
  "event without number among numbers": {
    body: "# In this order\n1. The agreement of Mali and Russia was renewed.\n- The terrorists were stopped by the army.",
    line: 17,
    words: "The terrorists were stopped by the army.",
    code: "event-without-number",
    remedy: '"2."',
  },
  "date not understood": {
    body: "# In this order\n1. The agreement of Mali and Russia was renewed. (soon)",
    line: 16,
    words: "soon",
    code: "date-not-understood",
    remedy: "2022-05-12",
    advice: true,
  },
  "event twice": {
    body: "# In this order\n1. The terrorists were stopped by the army.\n2. The terrorists were stopped by the army",
    line: 17,
    words: "The terrorists were stopped by the army",
    code: "entry-twice",
    remedy: "Keep one",
  },
  "date without event": {
    body: "# In this order\n1. (2019)",
    line: 16,
    words: "(2019)",
    code: "event-empty",
    remedy: "before it",
  },
  "event told nowhere": {
    body: "# In this order\n1. Elephants swim in lakes.",
    line: 16,
    words: "Elephants swim in lakes.",
    code: "evidence-not-found",
    remedy: "see: B",
    advice: true,
  },

  // False, not in the text
  "false statement told nowhere": {
    body: "# False\n- Elephants swim in lakes.",
    line: 16,
    words: "Elephants swim in lakes.",
    code: "evidence-not-found",
    remedy: "see: B",
    advice: true,
  },
  "false and not in the text": {
    body: "# False\n- Elephants swim.\n  see: A\n# Not in the text\n- Elephants swim",
    line: 19,
    words: "Elephants swim",
    code: "entry-twice",
    reason: "line 16",
    remedy: "false, or it is not in the text",
  },
  "false statement that is a fact": {
    body: "# Facts\n- It was renewed in [2019].\n# False\n- It was renewed in 2019.\n  see: A",
    line: 18,
    words: "It was renewed in 2019.",
    code: "false-is-fact",
    reason: "line 16",
    remedy: "Change",
  },

  // Words
  "word not in the text, another form is": {
    body: "# Words\n- coups: taking power",
    line: 16,
    words: "coups",
    code: "word-not-in-text",
    remedy: '"coup"',
  },
  "word not in the text": {
    body: "# Words\n- zyzzyva: a beetle",
    line: 16,
    words: "zyzzyva",
    code: "word-not-in-text",
    remedy: "choose another",
  },
  "word without meaning": {
    body: "# Words\n- coup",
    line: 16,
    words: "coup",
    code: "word-without-meaning",
    remedy: "coup: the taking",
  },
  "meaning without word": {
    body: "# Words\n- : the taking of power",
    line: 16,
    words: ": the taking of power",
    code: "word-empty",
    remedy: "coup: the taking",
  },
  "word twice": {
    body: "# Words\n- coup: x\n- Coup: y",
    line: 17,
    words: "Coup",
    code: "entry-twice",
    remedy: "Keep one",
  },
  "wrong meaning that is the meaning": {
    body: "# Words\n- coup: taking power\n  not: a sport; Taking power.",
    line: 17,
    words: "Taking power.",
    code: "wrong-answer-is-right",
    remedy: "Take it out",
  },

  // Questions
  "question with no right answer": {
    body: '# Questions\n- Why "Western state"?\n  - [ ] a\n  - [ ] b',
    line: 16,
    words: 'Why "Western state"?',
    code: "question-no-right-answer",
    remedy: "[x]",
  },
  "question with no wrong answer": {
    body: '# Questions\n- Why "Western state"?\n  - [x] a\n  - [x] b',
    line: 16,
    words: 'Why "Western state"?',
    code: "question-no-wrong-answer",
    remedy: "[ ]",
  },
  "question with equal options": {
    body: '# Questions\n- Why "Western state"?\n  - [x] It is.\n  - [ ] it is',
    line: 18,
    words: "it is",
    code: "equal-options",
    reason: "line 17",
    remedy: "Change it",
  },
  "question with nothing below": {
    body: '# Questions\n- Why "Western state"?',
    line: 16,
    words: 'Why "Western state"?',
    code: "question-without-answer",
    remedy: "= answer",
  },
  "question both ways": {
    body: '# Questions\n- Why "Western state"?\n  - [x] a\n  - [ ] b\n  = c',
    line: 19,
    words: "=",
    code: "question-both-ways",
    remedy: "Keep one",
  },
  "question twice": {
    body: '# Questions\n- Why "Western state"?\n  = a\n- Why "Western state"\n  = b',
    line: 18,
    words: 'Why "Western state"',
    code: "entry-twice",
    remedy: "Keep one",
  },
  "question told nowhere": {
    body: "# Questions\n- Do elephants swim in lakes?\n  = yes",
    line: 16,
    words: "Do elephants swim in lakes?",
    code: "evidence-not-found",
    reason: "No question is made",
    remedy: "see: B",
    advice: true,
  },
};

describe("one mistake gives one problem, with its place, reason and remedy", () => {
  test.each(Object.entries(mistakes))("%s", (_, { body, line, words, code, reason = "", remedy, advice }) => {
    const text = top + (body.startsWith("# Names") ? body : names + body);
    const problems = problemsOf(text);
    expect(problems.map((problem) => `${problem.code}: ${problem.reason}`)).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({ file: "a.md", code, line });
    expect(problem?.severity).toBe(advice ? "advice" : "mistake");
    expect(problem?.reason).toContain(reason);
    expect(problem?.remedy).toContain(remedy);
    expect(problem?.excerpt).toBe(text.split("\n")[line - 1]);
    const start = (problem?.column ?? 0) - 1;
    expect(problem?.excerpt.slice(start, start + (problem?.length ?? 0))).toBe(words);
  });

  test("columns count from 1, in UTF-16 units, as editors do", () => {
    const [problem] = problemsOf(`${top}# Facts\n- 💧 More than [100.000] people were able to go home.`);
    expect(problem).toMatchObject({ line: 12, column: 16, length: 9 });
  });

  test("a name with a wrong sort is not blamed on those who use it", () => {
    const body =
      '# Names\n- Diop (persn)\n# Facts\n- [Diop] said that people returned home.\n  ? who: Who said so?\n# Who said what\n- Diop: "thanks to the aviation"\n  = x\n';
    expect(problemsOf(top + body).map(({ code }) => code)).toEqual(["name-sort-unknown"]);
  });

  test.each([
    "# Facts\n- Talks were held in [Moscow].\n  also: Moscow, Russia",
    "# Facts\n- It was renewed in [2019].\n  also: that year, in Moscow",
    "# Facts\n- Stopped by [the rest of the army].\n  also: the army, but not all of it",
  ])("a comma within one answer is none between two: %#", (body) => {
    const all = body.startsWith("# Names") ? body : names + body;
    expect(problemsOf(top + all).map(({ code }) => code)).not.toContain("also-commas");
  });

  test("a name that is not in the text is told at the name alone", () => {
    const body = "# Names\n- Putin (person)\n# Facts\n- [Putin] said that people returned home.\n";
    expect(problemsOf(top + body).map(({ code }) => code)).toEqual(["name-not-in-text"]);
  });

  test("a slip in the numbers is told once, whether the list goes on from it or not", () => {
    const list = (...numbers: readonly number[]) =>
      `${top}# In this order\n${numbers.map((number, at) => `${number}. Event ${"abcdefgh"[at]}.\n   see: A`).join("\n")}`;
    expect(problemsOf(list(1, 2, 5, 6)).map(({ code }) => code)).toEqual(["order-gap"]);
    expect(problemsOf(list(1, 2, 5, 4)).map(({ code }) => code)).toEqual(["order-gap"]);
    expect(problemsOf(list(1, 2, 2, 3))).toEqual([]);
    expect(problemsOf(list(1, 2, 2, 4))).toEqual([]);
    expect(problemsOf(list(1, 2, 2, 5)).map(({ code }) => code)).toEqual(["order-gap"]);
  });

  test("every mistake of a file comes in one run", () => {
    const body = "# Facts\n- More than [100.000] people.\n- Nothing.\n- Renewed in [2019.\n";
    expect(
      problemsOf(top + names + body)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["answer-not-in-text", "bracket-not-closed", "fact-without-answer"]);
  });
});
