import { expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import type { GapItem, Proven } from "../../src/model/item.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { filled, fromContent, generated, withoutPlace } from "./generated.ts";

const text = `Late in the evening a gale came up from the sea. Ann Reid mended the roof of the mill. Her planks had come by boat from a small town abroad. The work took eleven days, and the owner slept in the barn.

Joe Pitt had a ferry, which he steered himself. Tom Hale was a carpenter with two oars. In May Ann Reid came home.`;
const annotations = `# Names
- Ann Reid (person), miller
- Joe Pitt (person), sailor
- Tom Hale (person), carpenter

# Facts
- The roof of the mill was mended by [Ann Reid].
  see: A
- The work took [eleven days].

# Words
- gale: strong wind in winter
- planks: long flat pieces of wood
- ferry: boat for passengers
- oars: bars for rowing
- carpenter: person who builds things`;
const ask = (more = "", seed = "42", from = text) =>
  generated("text-gap", from, `${annotations}${more}`, { seed }).items.filter((item) =>
    item.id.includes(".A."),
  ) as Proven<GapItem>[];
const wordsOf = (item: Proven<GapItem> | undefined) => item?.bank?.map((word) => word.text) ?? [];

test("the paragraph has gaps, each with its meaning or its fact, and words are spare", () => {
  const [item, ...others] = ask();
  expect(others).toEqual([]);
  expect(item).toMatchObject({ id: "small.A.text-gap", paragraph: "A", points: 3, process: "interpret" });
  expect(filled(item as Proven<GapItem>)).toBe(text.split("\n\n")[0]);
  expect(item?.stem).toBe(
    "Complete paragraph A of the text. Gap a means “strong wind in winter”. Gap c means “long flat pieces of wood”.",
  );
  expect(item?.key).toEqual({ g1: ["gale"], g2: ["Ann Reid"], g3: ["planks"] });
});

test("beside each word there is another that looks like it: neither sort nor grammar gives it away", () => {
  expect(wordsOf(ask()[0]).toSorted()).toEqual([
    "Ann Reid",
    "Joe Pitt",
    "Tom Hale",
    "carpenter",
    "ferry",
    "gale",
    "oars",
    "planks",
  ]);
});

test("a word that none looks like is no gap", () => {
  const few = annotations.replace("\n- oars: bars for rowing", "");
  const [item] = generated("text-gap", text, few).items as Proven<GapItem>[];
  expect(Object.values(item?.key ?? {}).flat()).toEqual(["gale", "Ann Reid"]);
});

test("what this paragraph alone tells is no gap: it could only be guessed", () => {
  expect(Object.values(ask()[0]?.key ?? {}).flat()).not.toContain("eleven days");
  const told = text.replace("In May", "After eleven days");
  expect(Object.values(ask("", "42", told)[0]?.key ?? {}).flat()).toContain("eleven days");
});

test("a word that opens its sentence is as small in the list as the others, and a name as large", () => {
  const [item] = generated("text-gap", text.replace("Her planks", "Planks"), annotations)
    .items as Proven<GapItem>[];
  expect(wordsOf(item)).toContain("planks");
  expect(wordsOf(item)).toContain("Ann Reid");
  expect(
    wordsOf(item)
      .filter((word) => /^\p{Lu}/u.test(word))
      .toSorted(),
  ).toEqual(["Ann Reid", "Joe Pitt", "Tom Hale"]);
  expect(Object.values(item?.key ?? {})).toContainEqual(["planks"]);
});

test("a word of like meaning is neither a gap beside it nor a spare word", () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const all = wordsOf(
      ask("\n- barn: building of wood and stone\n- steered: kept in the wind", `${seed}`)[0],
    );
    expect(all.includes("planks") && all.includes("barn")).toBe(false);
    expect(all.includes("gale") && all.includes("steered")).toBe(false);
  }
});

test("what stands in the paragraph a second time is no gap", () => {
  const [item] = ask("", "42", text.replace("in the barn", "in the barn, out of the gale"));
  expect(Object.values(item?.key ?? {}).flat()).not.toContain("gale");
});

test("another word elsewhere leaves the gaps as they were", () => {
  const [before] = ask();
  const [after] = ask("\n- steered: kept on its way");
  expect(after?.key).toEqual(before?.key);
  expect(withoutPlace({ ...(after as Proven<GapItem>), bank: [] })).toEqual(
    withoutPlace({ ...(before as Proven<GapItem>), bank: [] }),
  );
});

test("never in a balanced quiz", () => {
  for (const { file, text: content } of contentFiles) {
    const { quiz } = makeQuiz(mustRead(content, file), { seed: "1", questions: 200 });
    expect(quiz.items.filter(({ kind }) => kind === "text-gap")).toEqual([]);
  }
});

test("in the articles of content/: filled, each is the paragraph; most articles have one", () => {
  const items = fromContent("text-gap") as Proven<GapItem>[];
  expect([...new Set(items.map(({ id }) => id.split(".")[0]))].sort()).toEqual([
    "biber",
    "mali",
    "two-fires",
  ]);
  for (const item of items) {
    expect(item.evidence.every(({ paragraph }) => paragraph === item.paragraph)).toBe(true);
    expect(Object.keys(item.key).length).toBeGreaterThanOrEqual(2);
    expect(item.bank?.length).toBeGreaterThan(Object.keys(item.key).length + 1);
  }
});

test.each(contentFiles.filter(({ file }) => file !== "calendar.md"))(
  "$file: no student's file prints the paragraph beside its gaps",
  async ({ file, text: content }) => {
    const { quiz } = makeQuiz(mustRead(content, file), {
      seed: "3",
      mix: { "text-gap": 1, "who-said-it": 2 },
      versions: 3,
    });
    const gap = quiz.items.find(
      (item): item is Proven<GapItem> => item.kind === "text-gap",
    ) as Proven<GapItem>;
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
