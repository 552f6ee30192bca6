import { expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import type { GapItem } from "../../src/model/item.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { filled, fromContent, generated, withoutPlace } from "./generated.ts";

const text = `On 3 May 1998, late in the evening, a gale tore at the roof of the mill. Ann Reid began to mend it with planks. The work took eleven days, and Ann slept in the barn.

Joe Pitt had a ferry, which he steered himself. Tom Hale was a carpenter.`;
const annotations = `# Names
- Ann Reid (person), miller
- Joe Pitt (person), sailor
- Tom Hale (person), carpenter

# Facts
- The roof was torn on [3 May 1998].
- The work on the roof took [eleven days].

# Words
- gale: very strong wind
- planks: long flat pieces of wood
- ferry: boat for passengers
- carpenter: person who builds things`;
const ask = (more = "", seed = "42") =>
  generated("text-gap", text, `${annotations}${more}`, { seed }).items as GapItem[];

test("the paragraph has gaps, each with its meaning or its fact, and two words are spare", () => {
  const [item, ...others] = ask();
  expect(others).toEqual([]);
  expect(item).toMatchObject({ id: "small.A.text-gap", paragraph: "A", points: 4, process: "interpret" });
  expect(filled(item as GapItem)).toBe(text.split("\n\n")[0]);
  expect(item?.stem).toBe(
    "Complete paragraph A of the text. Gap b means “very strong wind”. Gap c means “long flat pieces of wood”.",
  );
  expect(item?.key).toEqual({ g1: ["3 May 1998"], g2: ["gale"], g3: ["planks"], g4: ["eleven days"] });
  expect(item?.bank).toHaveLength(6);
});

test("a word of like meaning is neither a gap beside it nor a spare word", () => {
  const words = (items: readonly GapItem[]) => items[0]?.bank?.map((word) => word.text) ?? [];
  for (let seed = 0; seed < 20; seed += 1) {
    const all = words(ask("\n- barn: building of wood and stone\n- steered: kept in the wind", `${seed}`));
    expect(all.includes("planks") && all.includes("barn")).toBe(false);
    expect(all.includes("gale") && all.includes("steered")).toBe(false);
  }
});

test("what stands in the paragraph a second time is no gap", () => {
  const [item] = generated(
    "text-gap",
    text.replace("in the barn", "in the barn, out of the gale"),
    annotations,
  ).items as GapItem[];
  expect(Object.values(item?.key ?? {}).flat()).not.toContain("gale");
});

test("another word elsewhere leaves the gaps as they were", () => {
  const [before] = ask();
  const [after] = ask("\n- steered: kept on its way");
  expect(after?.key).toEqual(before?.key);
  expect(withoutPlace({ ...(after as GapItem), bank: [] })).toEqual(
    withoutPlace({ ...(before as GapItem), bank: [] }),
  );
});

test("never in a balanced quiz", () => {
  for (const { file, text: content } of contentFiles) {
    const { quiz } = makeQuiz(mustRead(content, file), { seed: "1", questions: 200 });
    expect(quiz.items.filter(({ kind }) => kind === "text-gap")).toEqual([]);
  }
});

test("in the articles of content/: filled, each is the paragraph; there is one for each article", () => {
  const items = fromContent("text-gap") as GapItem[];
  expect(new Set(items.map(({ id }) => id.split(".")[0])).size).toBe(4);
  for (const item of items) {
    expect(item.evidence.every(({ paragraph }) => paragraph === item.paragraph)).toBe(true);
    expect(Object.keys(item.key).length).toBeGreaterThanOrEqual(3);
  }
});

test.each(contentFiles)(
  "$file: no student's file prints the paragraph beside its gaps",
  async ({ file, text: content }) => {
    const { quiz } = makeQuiz(mustRead(content, file), {
      seed: "3",
      mix: { "text-gap": 1, "who-said-it": 2 },
      versions: 3,
    });
    const gap = quiz.items.find((item): item is GapItem => item.kind === "text-gap") as GapItem;
    const others = quiz.items.filter((item) => item !== gap);
    // What they ask could be what is missing.
    for (const { evidence } of others)
      for (const { paragraph } of evidence) expect(paragraph).not.toBe(gap.paragraph);
    const missing = quiz.article.paragraphs.find(({ id }) => id === gap.paragraph)?.text ?? "";
    for (const { name, audience, content: written } of (await writeQuiz(quiz)).files) {
      if (audience === "teacher") continue;
      expect(written, name).not.toContain(JSON.stringify(missing).slice(1, -1));
      const form = quiz.forms.find(({ label }) => name === `worksheet-${label}.html`);
      const number = form?.sections.flatMap(({ items }) => items).find(({ item }) => item === gap.id)?.number;
      if (number !== undefined)
        expect(written).toMatch(new RegExp(`(question|Aufgabe) ${number}(, with gaps)?\\.</p>`, "u"));
    }
  },
);
