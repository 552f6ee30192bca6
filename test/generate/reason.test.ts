import { describe, expect, test } from "vitest";
import { generated, itemFor, keyText, made, withoutPlace, wrongTexts } from "./small-article.ts";

const text = `The lamp went dark because a cable broke. The tower had been white for years.

The school closed early since heavy snow fell. Nobody complained.

The ferry turned round because two fires burned. The harbour was calm.

The market moved because of the noise. Dogs barked.`;

const lamp = "- The lamp went dark because [why: a cable broke].\n  ? Why did the lamp go dark?";
const others = `- The school closed early since [why: heavy snow fell].
- The ferry turned round because [why: two fires burned].
- The market moved because of [why: the noise].`;
const own = "  not: the oil was gone; the keeper slept; a bird hit it";

function reasons(facts: string, options = {}) {
  return generated("reason", text, `# Facts\n${facts}`, options).items;
}

describe("the teacher's wrong reasons", () => {
  const items = reasons(`${lamp}\n${own}\n${others}`);
  const item = items.find((one) => keyText(one) === "a cable broke");

  test("stand beside the right one, under the teacher's question", () => {
    expect(item).toMatchObject({
      stem: "Why did the lamp go dark?",
      interaction: "choice",
      process: "infer",
      arrangement: "shuffled",
      points: 1,
    });
    expect(item?.id).toMatch(/^small\.f[0-9a-z]{8}\.why\.reason$/u);
    expect(item?.interaction === "choice" && wrongTexts(item).toSorted()).toEqual([
      "a bird hit it",
      "the keeper slept",
      "the oil was gone",
    ]);
  });

  test("are not mixed with other facts', so that these do not move the question", () => {
    const alone = reasons(`${lamp}\n${own}`)[0];
    expect(alone && withoutPlace(alone)).toEqual(item && withoutPlace(item));
  });
});

describe("a teacher's wrong reason that makes a pair with the right one", () => {
  const paired = "  not: a spring was broken; the keeper slept; a bird hit it";
  const broken = lamp.replace("a cable broke", "a cable was broken");
  const passage = text.replace("a cable broke", "a cable was broken");
  const ask = (facts: string, about = passage) =>
    generated("reason", about, `# Facts\n${facts}`).items.find(
      (one) => keyText(one) === "a cable was broken",
    );

  test("is left out where the text has a reason for something else", () => {
    const item = ask(`${broken}\n${paired}\n${others}`);
    const wrong = item?.interaction === "choice" ? wrongTexts(item) : [];
    expect(wrong).toHaveLength(3);
    expect(wrong).toEqual(expect.arrayContaining(["the keeper slept", "a bird hit it"]));
    expect(wrong).not.toContain("a spring was broken");
  });

  test("stays where it has none, or only for what may be the same matter", () => {
    const alone = ask(`${broken}\n${paired}`);
    expect(alone?.interaction === "choice" && wrongTexts(alone)).toContain("a spring was broken");
    const same = "The lamp stayed dark for long because heavy snow fell.";
    const item = ask(
      `${broken}\n${paired}\n- The lamp stayed dark for long because [why: heavy snow fell].`,
      passage.replace("The school closed early since heavy snow fell.", same),
    );
    expect(item?.interaction === "choice" && wrongTexts(item)).toContain("a spring was broken");
  });
});

test("the key closes a fact that is written without a full stop", () => {
  const item = reasons(`${lamp.replace("].", "]")}\n${own}`)[0];
  expect(item?.rationale).toBe("Paragraph A: The lamp went dark because a cable broke.");
});

describe("reasons of other things", () => {
  const item = reasons(`${lamp}\n${others}`).find((one) => keyText(one) === "a cable broke");

  test("serve where the teacher gives none, in the same form alone", () => {
    // "because of the noise" is no clause.
    expect(item?.interaction === "choice" && wrongTexts(item).toSorted()).toEqual([
      "heavy snow fell",
      "two fires burned",
    ]);
  });

  test("say what they are the reason of", () => {
    const rationales = item?.interaction === "choice" ? item.options.map(({ rationale }) => rationale) : [];
    expect(rationales).toContain(
      "The text gives this reason for something else, in paragraph B: The school closed early since heavy snow fell.",
    );
  });

  test("are none where they stand in a sentence that tells of the same", () => {
    const both = `${text}\n\nThe lamp went dark and heavy snow fell.`;
    const items = generated(
      "reason",
      both.replace(
        "The school closed early since heavy snow fell",
        "The lamp went dark early since heavy snow fell",
      ),
      `# Facts\n${lamp}\n  see: A\n- The lamp went dark early since [why: heavy snow fell].\n  see: B\n- The ferry turned round because [why: two fires burned].`,
    ).items;
    expect(items.filter((one) => keyText(one) === "a cable broke")).toEqual([]);
  });

  test("are none where a pronoun points elsewhere", () => {
    const items = generated(
      "reason",
      text.replace("heavy snow fell", "they were cold"),
      `# Facts\n${lamp}\n${others.replace("heavy snow fell", "they were cold")}`,
    ).items;
    expect(items.find((one) => keyText(one) === "a cable broke")).toBeUndefined();
  });

  test("are reasons, not other numbers", () => {
    const item = reasons(`${lamp}\n${others}`).find((one) => keyText(one) === "two fires burned");
    expect(item?.interaction === "choice" && wrongTexts(item).toSorted()).toEqual([
      "a cable broke",
      "heavy snow fell",
    ]);
  });
});

test("other slots are none of its business, and too few wrong reasons make no question", () => {
  expect(reasons("- The lamp went [what: dark].\n  not: red; green; blue")).toEqual([]);
  expect(reasons(`${lamp}\n  not: the oil was gone`)).toEqual([]);
});

test("a claim's reason is asked as its owner's", () => {
  const items = generated(
    "reason",
    `${text}\n\nAnn Reid slept.`,
    `# Names\n- Ann Reid (person)\n\n# Facts\n${lamp}\n${own}\n  by: Ann Reid`,
  ).items;
  expect(items[0]?.stem).toBe("According to Ann Reid, why did the lamp go dark?");
});

test("a quiz takes it through every rule", () => {
  const result = made(text, `# Facts\n${lamp}\n${own}`, { mix: { reason: "any" } });
  expect(itemFor(result, "a cable broke", "reason")).toBeDefined();
});
