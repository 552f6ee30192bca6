import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { kinds } from "../../src/generate/kinds.ts";
import { passageOf } from "../../src/generate/passage.ts";
import type { Article } from "../../src/model/article.ts";
import type { Item } from "../../src/model/item.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { streamsOf } from "../../src/random/random.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { type Block, factBlocks } from "./fact-blocks.ts";

const options = { seed: "42", questions: 1000 };

function candidates(text: string, file: string): Map<string, Item> {
  return new Map(makeQuiz(mustRead(text, file), options).quiz.items.map((item) => [item.id, item]));
}

/** Every item that the annotations give, chosen or not. */
function itemsOf(article: Article): Item[] {
  const passage = passageOf(article);
  return Object.values(kinds).flatMap((kind) => [
    ...kind.generate(passage, { options: 4 }, streamsOf(options.seed)).items,
  ]);
}

/** What an edit may not touch in an item: everything but its place in the file. */
function withoutPlace({ at: _at, ...item }: Item): object {
  return item;
}

/** For each item the option order of each form. */
function orders(quiz: Quiz): Map<string, unknown> {
  const placed = quiz.forms.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.items.map(({ item, number: _number, ...order }) => [`${form.label} ${item}`, order] as const),
    ),
  );
  return new Map(placed);
}

/** Every item of the second set that was in the first is as it was there. */
function expectSame(before: Map<string, unknown>, after: Map<string, unknown>): number {
  let shared = 0;
  for (const [id, value] of after) {
    if (!before.has(id)) continue;
    shared += 1;
    expect(value, id).toEqual(before.get(id));
  }
  return shared;
}

const cases = contentFiles.flatMap(({ file, text }) => {
  const lines = text.split("\n");
  return factBlocks(lines).map((block) => ({ file, lines, block, fact: lines[block.from] as string }));
});

describe("each fact of each article", () => {
  test("there are facts to edit", () => {
    expect(cases.length).toBeGreaterThan(60);
  });

  test.each(cases)("$file: removed and added again: $fact", ({ file, lines, block }) => {
    const whole = lines.join("\n");
    const without = [...lines.slice(0, block.from), ...lines.slice(block.to)].join("\n");
    const { article } = readArticle(without, { file });
    // A fact may be the only one that a name stands in; the names are the text's, so the article still reads.
    expect(article).toBeDefined();
    const [before, after] = [
      makeQuiz(mustRead(whole, file), { ...options, versions: 2 }),
      makeQuiz(mustRead(without, file), { ...options, versions: 2 }),
    ];
    const fact = before.quiz.article.facts.find(
      (one) => !after.quiz.article.facts.some(({ id }) => id === one.id),
    );
    expect(fact).toBeDefined();
    const isHers = ({ sources }: Item) => sources.includes(fact?.id ?? "");
    const [all, left] = [itemsOf(before.quiz.article), itemsOf(after.quiz.article)];
    // Only the fact's own items go, those that it makes with others among them; every other one stays as it was.
    const others = all.filter((item) => !isHers(item));
    expect(others.length).toBeGreaterThan(0);
    const leftById = new Map(left.map((item) => [item.id, withoutPlace(item)]));
    for (const item of others) expect(leftById.get(item.id), item.id).toEqual(withoutPlace(item));
    // What a form draws for an item of both sets is drawn alike.
    const hers = new Set(all.filter(isHers).map(({ id }) => id));
    const drawn = (quiz: Quiz) =>
      new Map([...orders(quiz)].filter(([id]) => !hers.has(id.slice(id.indexOf(" ") + 1))));
    expect(expectSame(drawn(before.quiz), drawn(after.quiz))).toBeGreaterThan(0);
  });

  /** How many questions went that were not the fact's own, one number a fact and seed. */
  const alongWith: number[] = [];

  test.each(cases)(
    "$file: taken out of twenty, it takes a section of questions along at most: $fact",
    (one) => {
      const without = [...one.lines.slice(0, one.block.from), ...one.lines.slice(one.block.to)].join("\n");
      const whole = mustRead(one.lines.join("\n"), one.file);
      for (const seed of ["1", "2", "3"]) {
        const before = makeQuiz(whole, { seed }).quiz.items;
        const after = new Map(
          makeQuiz(mustRead(without, one.file), { seed }).quiz.items.map((item) => [item.id, item]),
        );
        const ids = new Set(mustRead(without, one.file).facts.map(({ id }) => id));
        const isHers = ({ sources }: Item) => sources.some((id) => id.startsWith("f") && !ids.has(id));
        for (const item of before) {
          const now = after.get(item.id);
          // One that it makes with others is made anew of those.
          if (now !== undefined && !isHers(item))
            expect(withoutPlace(now), item.id).toEqual(withoutPlace(item));
        }
        const gone = before.filter(({ id }) => !after.has(id));
        const own = gone.filter(isHers);
        alongWith.push(gone.length - own.length);
        // Where the fact was what kept an item of many annotations out, that comes in for others.
        expect(alongWith.at(-1), seed).toBeLessThanOrEqual(6);
      }
    },
  );

  test("of a hundred facts taken out, two at most take more than one question along", () => {
    expect(alongWith.length).toBeGreaterThan(200);
    expect(alongWith.filter((count) => count > 1).length / alongWith.length).toBeLessThanOrEqual(0.02);
  });

  test.each(cases)("$file: a reason added: $fact", ({ file, lines, block }) => {
    if (lines.slice(block.from, block.to).some((line) => /^\s+because:/u.test(line))) return;
    const mended = [
      ...lines.slice(0, block.from + 1),
      "  because: a reason of ours",
      ...lines.slice(block.from + 1),
    ].join("\n");
    const [before, after] = [candidates(lines.join("\n"), file), candidates(mended, file)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [id, item] of after) {
      const old = before.get(id) as Item;
      if (item.rationale.endsWith("a reason of ours"))
        expect({ ...item, rationale: "" }).toMatchObject({ key: old.key, stem: old.stem });
      else expect(withoutPlace(item), id).toEqual(withoutPlace(old));
    }
  });
});

test.each(contentFiles)("$file: facts in another order give the same items", ({ file, text }) => {
  const lines = text.split("\n");
  const blocks = factBlocks(lines);
  const first = blocks[0] as Block;
  const last = blocks.at(-1) as Block;
  const reversed = [
    ...lines.slice(0, first.from),
    ...[...blocks].reverse().flatMap(({ from, to }) => lines.slice(from, to).filter((line) => line !== "")),
    "",
    ...lines.slice(last.to),
  ].join("\n");
  const [before, after] = [candidates(text, file), candidates(reversed, file)];
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [id, item] of after)
    expect(withoutPlace(item), id).toEqual(withoutPlace(before.get(id) as Item));
});
