import { formsOf } from "../../src/assemble/forms.ts";
import { defaults } from "../../src/assemble/made.ts";
import { en } from "../../src/locale/en/index.ts";
import type { Article } from "../../src/model/article.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import type { Item } from "../../src/model/item.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { streamsOf } from "../../src/random/random.ts";

/** What may stand anywhere in an article, and must be shown as text. */
export const hostile = `<script>alert(1)</script> {{ 7*7 }} {% raw %} &amp; "'\` \\ ]]> --> </style> \u202e\u2066 🎈 __proto__ \${x} javascript:`;

const places = { line: 1, column: 1, length: 0 };

/** A quiz with every interaction, two forms, and all blocks of text; `words` stand in every text of it. */
export function everyInteraction(words = "words"): Quiz {
  const text = `Paragraph with ${words} and emphasis. Second sentence of ${words}.`;
  const evidence: Evidence = { paragraph: "A", start: 10, end: 14, text: text.slice(10, 14) };
  const article: Article = {
    id: "every",
    title: `Every ${words}`,
    language: "en",
    date: "2022-05-23",
    source: `source ${words}`,
    author: `author ${words}`,
    licence: "MIT",
    level: "B2",
    minutes: 20,
    sha256: "ab".repeat(32),
    blocks: [
      { type: "paragraph", paragraph: "A" },
      { type: "subhead", level: 2, text: `Subhead ${words}` },
      { type: "image", source: "there.png", alternative: `there ${words}` },
      { type: "image", source: "missing.png", alternative: `missing ${words}` },
      { type: "code", text: `code ${words}` },
      { type: "paragraph", paragraph: "B" },
      { type: "paragraph", paragraph: "C" },
      { type: "footnote", label: "1", text: `note ${words}` },
    ],
    paragraphs: [
      {
        id: "A",
        text,
        marks: [
          { start: 0, end: 9, type: "strong" },
          { start: 5, end: 14, type: "emphasis" },
        ],
        form: "prose",
      },
      { id: "B", text: `one ${words}\ntwo`, marks: [], form: "list" },
      { id: "C", text: `quote ${words}`, marks: [{ start: 0, end: 5, type: "code" }], form: "quote" },
    ],
    names: [],
    facts: [],
    statements: [],
    events: [],
    falseStatements: [],
    notGiven: [],
    words: [],
    questions: [],
  };
  const shared = (id: string, kind: string) =>
    ({
      id: `every.${id}.${kind}`,
      kind,
      process: "retrieve",
      points: 1,
      evidence: [evidence],
      rationale: `RATIONALE ${words}`,
      sources: [`source-${id}`],
      at: places,
    }) as const;
  const option = (id: string, n: number) => ({
    id,
    text: `option ${n} ${words}`,
    rationale: `RATIONALE ${n} ${words}`,
  });
  const options = [option("o1", 1), option("o2", 2), option("o3", 3), option("o4", 4)];
  const items: Item[] = [
    {
      ...shared("f1", "fact-choice"),
      interaction: "choice",
      stem: `One of four ${words}?`,
      options,
      arrangement: "shuffled",
      key: ["o2"],
    },
    {
      ...shared("f2", "fact-choice"),
      interaction: "choice",
      stem: `In order ${words}?`,
      options: [1990, 1995, 2001].map((year, n) => ({
        id: `o${n + 1}`,
        text: String(year),
        rationale: `RATIONALE ${year}`,
      })),
      arrangement: "fixed",
      key: ["o1"],
    },
    {
      ...shared("q1", "own-question"),
      interaction: "choice",
      stem: `Two of four ${words}?`,
      options,
      arrangement: "shuffled",
      key: ["o1", "o4"],
    },
    {
      ...shared("s1", "match-speakers"),
      interaction: "match",
      points: 2,
      stem: `Match ${words}.`,
      statements: [
        { id: "s1", text: `first ${words}`, rationale: "RATIONALE s1", evidence: [evidence] },
        { id: "s2", text: `second ${words}`, rationale: "RATIONALE s2", evidence: [evidence] },
      ],
      options,
      arrangement: "shuffled",
      key: { s1: "o3", s2: "o3" },
    },
    {
      ...shared("e1", "own-question"),
      interaction: "order",
      stem: `Order ${words}.`,
      entries: [1, 2, 3].map((n) => ({
        id: `e${n}`,
        text: `entry ${n} ${words}`,
        rationale: `RATIONALE e${n}`,
        rank: n === 3 ? 2 : n,
      })),
      key: ["e1", "e2", "e3"],
    },
    {
      ...shared("g1", "own-question"),
      interaction: "gap",
      stem: `Fill ${words}.`,
      text: [{ words: `The ${words} ` }, { gap: "g1" }, { words: " and " }, { gap: "g2" }, { words: "." }],
      bank: options,
      key: { g1: ["option 1"], g2: ["option 2", "SECOND ANSWER"] },
    },
    {
      ...shared("g2", "own-question"),
      interaction: "gap",
      stem: `Write ${words}.`,
      text: [{ words: `The ${words} ` }, { gap: "g1" }],
      key: { g1: ["FREE ANSWER"] },
    },
    {
      ...shared("t1", "own-question"),
      interaction: "text",
      stem: `Answer ${words}.`,
      key: ["TYPED ANSWER", "TYPED TOO"],
    },
  ];
  return {
    title: article.title,
    language: "en",
    code: "K7Q2M",
    article,
    recipe: { seed: "SEED-4217", edition: 1, version: "0.1.0", options: { ...defaults, versions: 2 } },
    items,
    forms: formsOf(items, 2, en, streamsOf("SEED-4217")),
  };
}

/** The smallest picture that a browser takes: one pixel of GIF. */
export const pixel = {
  mediaType: "image/gif",
  bytes: Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64"),
};
