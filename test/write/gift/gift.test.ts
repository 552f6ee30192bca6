import fc from "fast-check";
import { type GIFTQuestion, parse } from "gift-pegjs";
import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeGift } from "../../../src/write/gift/write-gift.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction } from "../fixtures.ts";
import { asRead, folded, hostileText, quizOf, signs } from "../platform/hostile-quiz.ts";
import { wordsOfHtml } from "../platform/read-html.ts";

/** What gift-pegjs gives, as far as it is looked at here. */
interface Read {
  readonly type: string;
  readonly id: string | null;
  readonly tags: readonly string[] | null;
  readonly title: string;
  readonly stem: { readonly format: string; readonly text: string };
  readonly choices?: readonly {
    readonly isCorrect: boolean;
    readonly weight: number | null;
    readonly text: { readonly text: string };
    readonly feedback: { readonly text: string } | null;
  }[];
  readonly matchPairs?: readonly {
    readonly subquestion: { readonly text: string };
    readonly subanswer: string;
  }[];
  readonly isTrue?: boolean;
  readonly trueFeedback?: { readonly text: string };
  readonly falseFeedback?: { readonly text: string };
  readonly globalFeedback: { readonly text: string } | null;
}

function written(quiz: Quiz): {
  readonly text: string;
  readonly questions: readonly Read[];
  readonly byId: (id: string) => Read;
  readonly losses: readonly { readonly item: string; readonly what: string }[];
} {
  const { files, losses } = writeGift(quiz);
  expect(files.map(({ name, audience }) => [name, audience])).toEqual([["quiz.gift.txt", "teacher"]]);
  const text = files[0]?.content as string;
  const questions = parse(text) as readonly GIFTQuestion[] as unknown as readonly Read[];
  const byId = (id: string) => {
    const found = questions.filter((question) => question.id === id);
    expect(found, id).toHaveLength(1);
    return found[0] as Read;
  };
  return { text, questions, byId, losses };
}

/** A quiz of one item. */
function quizWith(item: Readonly<Record<string, unknown>>): Quiz {
  const quiz = everyInteraction();
  const base = quiz.items.find(({ interaction }) => interaction === item.interaction);
  const made = { ...base, ...item, id: "one" } as unknown as Item;
  const section = { kind: made.kind, title: "Kind", instructions: "", items: [{ item: "one", number: "1" }] };
  return { ...quiz, items: [made], forms: [{ label: "A", sections: [section] }] };
}

const choicesOf = (question: Read) =>
  question.choices?.map(({ isCorrect, weight, text, feedback }) => [
    isCorrect,
    weight,
    wordsOfHtml(text.text),
    feedback && wordsOfHtml(feedback.text),
  ]);

/** gift-pegjs leaves its own marks for escaped signs in right sides. */
const rightSide = (text: string) =>
  wordsOfHtml(text.replace(/&&(\d{3});/gu, (_, code) => String.fromCharCode(Number(code))));

describe("every interaction", () => {
  const { questions, byId, losses } = written(everyInteraction());

  test("the text is a description, and every question has its id, tags, title and evidence", () => {
    expect(questions[1]).toMatchObject({ type: "Description", id: "every.text", title: "0 Every words" });
    expect(questions[1]?.stem.text).toContain("<strong>A</strong>");
    expect(questions.filter(({ type }) => type !== "Category")).toHaveLength(9);
    const choice = byId("every.f1.fact-choice");
    expect(choice).toMatchObject({
      type: "MC",
      title: "2 One of four words?",
      tags: ["fact-choice", "retrieve"],
    });
    expect(wordsOfHtml(choice.globalFeedback?.text ?? "")).toBe(
      "RATIONALE words“Paragraph with words and emphasis.” (paragraph A)",
    );
  });

  test("a choice has its key and a reason for each option; several answers share the mark", () => {
    expect([...(choicesOf(byId("every.f1.fact-choice")) ?? [])].sort()).toEqual([
      [false, null, "option 1 words", "RATIONALE 1 words"],
      [false, null, "option 3 words", "RATIONALE 3 words"],
      [false, null, "option 4 words", "RATIONALE 4 words"],
      [true, null, "option 2 words", "RATIONALE 2 words"],
    ]);
    expect([...(choicesOf(byId("every.q1.own-question")) ?? [])].sort()).toEqual([
      [false, -50, "option 2 words", "RATIONALE 2 words"],
      [false, -50, "option 3 words", "RATIONALE 3 words"],
      [false, 50, "option 1 words", "RATIONALE 1 words"],
      [false, 50, "option 4 words", "RATIONALE 4 words"],
    ]);
  });

  test("pairs, with options that nothing belongs to", () => {
    const pairs = byId("every.s1.match-speakers").matchPairs?.map((one) => [
      one.subquestion.text,
      one.subanswer,
    ]);
    expect(pairs?.sort()).toEqual([
      ["", "option 1 words"],
      ["", "option 2 words"],
      ["", "option 4 words"],
      ["first words", "option 3 words"],
      ["second words", "option 3 words"],
    ]);
  });

  test("an order and gaps with a list become pairs, which is a loss; a typed gap is a short answer", () => {
    expect(
      byId("every.e1.own-question")
        .matchPairs?.map(({ subanswer }) => subanswer)
        .sort(),
    ).toEqual(["1", "2/3", "2/3"]);
    expect(byId("every.g1.own-question").type).toBe("Matching");
    expect(byId("every.g2.own-question")).toMatchObject({ type: "Short" });
    expect(byId("every.t1.own-question").choices?.map(({ text }) => text.text)).toEqual([
      "TYPED ANSWER",
      "TYPED TOO",
    ]);
    expect(losses.map(({ item }) => item)).toEqual([
      "there.png",
      "missing.png",
      // Marks, and options in an order of their own.
      "every",
      "every",
      "every.g1.own-question",
      "every.e1.own-question",
    ]);
  });
});

describe("where importers of GIFT trap", () => {
  const option = (n: number, text: string) => ({ id: `o${n}`, text, rationale: `why ${text}` });
  const choice = (texts: readonly string[], key: readonly string[] = ["o1"]) =>
    quizWith({
      interaction: "choice",
      stem: "S",
      options: texts.map((text, n) => option(n + 1, text)),
      key,
    });

  test("exactly seven signs are escaped", () => {
    const { text } = written(choice(["~=#{}:\\", "!\"$%()*+,-./;?@[]^_`|'"]));
    expect(text).toContain("\t=\\~\\=\\#\\{\\}\\:\\\\#");
    expect(text).toContain("\t~!\"$%()*+,-./;?@[]^_`|'#");
  });

  test.each(["%25% of all", "%100%x", "%-5%"])("an option that begins %s is no weight", (words) => {
    const { text, byId } = written(choice([words, `${words} more`]));
    expect(choicesOf(byId("one"))).toEqual([
      [true, null, words, `why ${words}`],
      [false, null, `${words} more`, `why ${words} more`],
    ]);
    // Moodle looks for a weight behind a `~`, and behind no `=`.
    expect(text).not.toMatch(/^\s*[=~]%/mu);
  });

  test("a typed answer that begins with a weight or a format keeps it", () => {
    const { text, byId } = written(
      quizWith({ interaction: "text", key: ["%25% of all", "[html] x", "[x]"] }),
    );
    expect(text).toContain("=%100%%25% of all\n");
    expect(byId("one").choices?.map((one) => [one.weight, one.text.text])).toEqual([
      [100, "%25% of all"],
      [null, "[html] x"],
      [null, "[x]"],
    ]);
  });

  test("no blank line stands within a question, and only its answers stand in braces", () => {
    const { text, questions } = written(
      quizWith({
        interaction: "choice",
        stem: "a\n\n{=b}\n \n// c",
        options: [option(1, "x\n\ny"), option(2, "z")],
        key: ["o1"],
      }),
    );
    const block = text.split("\n\n").at(-1) ?? "";
    expect(block).toMatch(/^\/\/ \[id:one\][\s\S]*\}\n$/u);
    expect(block.match(/(?<!\\)\{/gu)).toHaveLength(1);
    expect(questions).toHaveLength(4);
    expect(wordsOfHtml(questions[3]?.stem.text ?? "")).toBe("a\n\n{=b}\n \n// c");
  });

  test("an arrow parts no pair, and makes no pair of a short answer", () => {
    const { byId, losses } = written(
      quizWith({
        interaction: "match",
        statements: [
          { id: "s1", text: "a -> b", rationale: "", evidence: everyInteraction().items[0]?.evidence },
        ],
        options: [option(1, "c -> d"), option(2, "->")],
        key: { s1: "o1" },
      }),
    );
    expect(
      byId("one").matchPairs?.map((one) => [wordsOfHtml(one.subquestion.text), rightSide(one.subanswer)]),
    ).toEqual([
      ["a -> b", "c -> d"],
      ["", "->"],
    ]);
    expect(losses.filter(({ item }) => item === "one")).toEqual([]);
    const short = written(quizWith({ interaction: "text", key: ["a -> b", "a to b"] }));
    expect(short.byId("one").choices?.map(({ text }) => text.text)).toEqual(["a to b"]);
    expect(short.losses).toContainEqual(
      expect.objectContaining({ item: "one", what: "accepted answers with an arrow" }),
    );
    const none = written(quizWith({ interaction: "text", key: ["->"] }));
    expect(none.losses).toContainEqual(
      expect.objectContaining({ item: "one", what: "a question that GIFT cannot mark" }),
    );
  });

  test.each([
    ["o1", true],
    ["o2", false],
  ])("true and false have the words for the wrong answer first: key %s", (key, isTrue) => {
    const { byId } = written(choice(["True", "False"], [key]));
    const [wrong, right] = isTrue ? ["why False", "why True"] : ["why True", "why False"];
    // gift-pegjs calls the first feedback that of "true"; Moodle's manual calls it that of the wrong answer.
    expect(byId("one")).toMatchObject({
      type: "TF",
      isTrue,
      trueFeedback: { text: wrong },
      falseFeedback: { text: right },
    });
  });

  test.each([
    ["no right option", choice(["a", "b"], [])],
    ["one option alone", choice(["a"])],
    [
      "several gaps to type in",
      quizWith({ interaction: "gap", bank: undefined, key: { g1: ["a"], g2: ["b"] } }),
    ],
    ["a statement without its option", quizWith({ interaction: "match", key: {} })],
  ])("a question that could not be marked is left out and told: %s", (_what, quiz) => {
    const { questions, losses } = written({
      ...quiz,
      forms: [
        {
          label: "A",
          sections: [
            ...quiz.forms[0].sections,
            { kind: "k", title: "Kind", instructions: "", items: [{ item: "two", number: "2" }] },
          ],
        },
      ],
      items: [...quiz.items, { ...(choice(["a", "b"]).items[0] as Item), id: "two" }],
    });
    expect(questions.map(({ id }) => id).filter(Boolean)).toEqual(["every.text", "two"]);
    expect(losses).toContainEqual(
      expect.objectContaining({ item: "one", what: "a question that GIFT cannot mark" }),
    );
  });
});

/** Everything that went in, against what gift-pegjs reads. */
function comesBack(words: string): void {
  const quiz = quizOf(words);
  const { questions, byId } = written(quiz);
  const trimmed = (text: string) => asRead(text.trim());
  const several = quiz.items.find((item) => item.interaction === "gap" && item.bank === undefined);
  const arrow = folded(words).includes("->");
  const items = quiz.items.filter((item) => item !== several && !(arrow && item.interaction === "text"));
  expect(questions.filter(({ id }) => id !== null && id !== undefined)).toHaveLength(items.length + 1);
  for (const item of items) {
    const read = byId(item.id);
    const feedback = wordsOfHtml(read.globalFeedback?.text ?? "");
    expect(feedback).toContain(asRead(item.rationale));
    if (item.interaction === "choice") {
      expect(wordsOfHtml(read.stem.text)).toBe(trimmed(item.stem));
      expect(new Map(choicesOf(read)?.map(([, , text, why]) => [text, why]))).toEqual(
        new Map(item.options.map(({ text, rationale }) => [trimmed(text), trimmed(rationale)])),
      );
      const right = read.choices?.filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0);
      expect(right?.map(({ text }) => wordsOfHtml(text.text)).sort()).toEqual(
        item.options
          .filter(({ id }) => item.key.includes(id))
          .map(({ text }) => trimmed(text))
          .sort(),
      );
    } else if (item.interaction === "match") {
      const pairs = read.matchPairs?.map((one): [string, string] => [
        wordsOfHtml(one.subquestion.text),
        folded(rightSide(one.subanswer)),
      ]);
      expect(new Map(pairs?.filter(([left]) => left !== ""))).toEqual(
        new Map(
          item.statements.map(({ id, text }) => [
            trimmed(text),
            folded(item.options.find((one) => one.id === item.key[id])?.text ?? ""),
          ]),
        ),
      );
    } else if (item.interaction === "order") {
      expect(
        new Map(read.matchPairs?.map((one) => [wordsOfHtml(one.subquestion.text), one.subanswer])),
      ).toEqual(new Map(item.entries.map(({ text, rank }) => [trimmed(text), String(rank)])));
    } else if (item.interaction === "text") {
      expect(read.type).toBe("Short");
      expect(read.choices?.map(({ text }) => text.text)).toEqual(
        item.key.map((text) => folded(text).replaceAll("*", "\\*")),
      );
    }
  }
}

test("whatever the texts, they come back from gift-pegjs as they were", () => {
  fc.assert(fc.property(hostileText, comesBack), {
    numRuns: 200,
    seed: 20261129,
    examples: [...signs.map((sign): [string] => [`${sign}x`]), [`x${"a\\}~ ".repeat(2000)}`]],
  });
});

test.each(contentFiles)("the questions of $file are all carried, with keys", ({ file, text }) => {
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "42", versions: 2 });
  const { byId, losses } = written(quiz);
  expect(losses.filter(({ what }) => !/picture|order|gaps|marks/u.test(what))).toEqual([]);
  for (const item of quiz.items) {
    const read = byId(item.id);
    if (item.interaction !== "choice") continue;
    const right = read.choices?.filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0);
    if (read.type === "MC")
      expect(right?.map(({ text: one }) => wordsOfHtml(one.text)).sort()).toEqual(
        item.options
          .filter(({ id }) => item.key.includes(id))
          .map((one) => one.text)
          .sort(),
      );
  }
});
