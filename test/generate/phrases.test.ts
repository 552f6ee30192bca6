import { describe, expect, test } from "vitest";
import { itemFor, made, wrongTexts } from "./small-article.ts";

const text = `Ann Reid signed the lease in Oslo in 2019. The harbour had been empty for years.

A flood came to Bergen in 2011. Nobody was hurt, and the ships were safe.

Tom Hale bought a boat in Tromso. He painted it white in 2015 and sailed north.`;

const annotations = (more: string) => `# Names
- Ann Reid (person), keeper
- Tom Hale (person), sailor
- Oslo (place), city in Norway
- Bergen (place), city in Norway
- Tromso (place), city in Norway

# Facts
- The lease of the harbour was signed [in Oslo in 2019].
  ? Where and when was the lease of the harbour signed?${more}`;

const key = "in Oslo in 2019";

describe("an answer of two names, dates or numbers", () => {
  test("stands among three that vary both parts, so that no option is in the centre", () => {
    for (const seed of ["1", "2", "3", "4", "5", "6", "7", "8"]) {
      const wrong = wrongTexts(itemFor(made(text, annotations(""), { seed }), key));
      expect(wrong).toHaveLength(3);
      const parts = [key, ...wrong].map((option) => /^in (\w+) in (\d+)$/.exec(option)?.slice(1) ?? []);
      expect(new Set(parts.map(([place]) => place)).size).toBe(2);
      expect(new Set(parts.map(([, year]) => year)).size).toBe(2);
      expect(new Set(parts.map(String)).size).toBe(4);
    }
  });

  test("each wrong part says what the text has it for", () => {
    const item = itemFor(made(text, annotations("")), key);
    for (const option of item?.options ?? []) expect(option.rationale).not.toBe("");
  });

  test("two parts that the text has in one sentence are not put together", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const wrong = wrongTexts(itemFor(made(text, annotations(""), { seed: `${seed}` }), key));
      expect(wrong).not.toContain("in Bergen in 2011");
    }
  });

  test("the teacher's own wrong answers are preferred", () => {
    const wrong = wrongTexts(
      itemFor(
        made(text, annotations("\n  not: at sea in winter; on land in spring; in the city in autumn")),
        key,
      ),
    );
    expect(wrong.toSorted()).toEqual(["at sea in winter", "in the city in autumn", "on land in spring"]);
  });

  test("three options cannot hold the design: then none is made", () => {
    expect(itemFor(made(text, annotations(""), { options: 3 }), key)).toBeUndefined();
  });

  test("one part alone is not varied", () => {
    const one = annotations("").replace("[in Oslo in 2019]", "[in Oslo with a pen]");
    expect(itemFor(made(text.replace("in 2019", "with a pen"), one), "in Oslo with a pen")).toBeUndefined();
  });
});
