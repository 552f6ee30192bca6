import { describe, expect, test } from "vitest";
import { passageOf } from "../../src/generate/passage.ts";
import type { ChoiceItem, Item } from "../../src/model/item.ts";
import { conflictIndex } from "../../src/review/conflicts/conflict-index.ts";
import { mustRead } from "../content-articles.ts";
import { generated, keyText, made, withoutPlace, wrongTexts } from "./small-article.ts";

const text = `The lamp went dark because a cable broke. The tower had been white for years.

The school closed early since heavy snow fell. Nobody complained.

The ferry turned round because of two fires. The harbour was calm.

The clock stopped as a spring snapped. Dogs barked.`;

const lamp = "- The lamp went dark because [why: a cable broke].";
const others = `- The school closed early since [why: heavy snow fell].
- The ferry turned round because of [why: two fires].
- The clock stopped as [why: a spring snapped].`;

/** The items that ask for what came of a cause. */
function results(
  facts: string,
  { source = text, language = "en" }: { source?: string; language?: string } = {},
): ChoiceItem[] {
  return generated("reason", source, facts.startsWith("#") ? facts : `# Facts\n${facts}`, {
    language,
  }).items.filter(isResult);
}

function isResult(item: Item): item is ChoiceItem {
  return item.interaction === "choice" && item.id.includes("-result.");
}

const ofLamp = (items: readonly ChoiceItem[]) => items.find((one) => keyText(one) === "The lamp went dark.");

describe("a cause asked for its result", () => {
  const item = ofLamp(results(`${lamp}\n${others}`));

  test("stands beside what the text explains by other causes", () => {
    expect(item).toMatchObject({
      stem: "What happened because a cable broke?",
      kind: "reason",
      process: "infer",
      arrangement: "shuffled",
    });
    expect(wrongTexts(item).toSorted()).toEqual([
      "The clock stopped.",
      "The ferry turned round.",
      "The school closed early.",
    ]);
  });

  test("says of each what its own cause is, and where", () => {
    expect(item?.options.map(({ rationale }) => rationale)).toContain(
      "The text gives another reason for this, in paragraph B: The school closed early since heavy snow fell.",
    );
  });

  test("is proved by the sentence that says both", () => {
    expect(item?.evidence.map((place) => place.text)).toEqual(["The lamp went dark because a cable broke."]);
  });

  test("is asked by its noun where it is one", () => {
    const ferry = results(`${lamp}\n${others}`).find((one) => keyText(one) === "The ferry turned round.");
    expect(ferry?.stem).toBe("What happened because of two fires?");
  });

  test("may stand before its result", () => {
    const turned = lamp.replace(/^.*$/u, "- Because [why: a cable broke], the lamp went dark.");
    expect(ofLamp(results(`${turned}\n${others}`))?.stem).toBe("What happened because a cable broke?");
  });

  test("may go beyond the bracket", () => {
    const halfway = "- The lamp went dark because a cable [why: broke].";
    expect(ofLamp(results(`${halfway}\n${others}`))?.stem).toBe("What happened because a cable broke?");
  });

  test("is asked as its owner's", () => {
    const facts = `# Names\n- Ann Reid (person)\n\n# Facts\n${lamp}\n  by: Ann Reid\n${others}`;
    expect(ofLamp(results(facts, { source: `${text}\n\nAnn Reid slept.` }))?.stem).toBe(
      "According to Ann Reid, what happened because a cable broke?",
    );
  });
});

describe("how things stand", () => {
  const present = `The lamps are dark because cables break. Towers are white.

The schools are closed since snow falls. Nobody complains.

The clocks are slow as springs rust. Dogs bark.`;
  const facts = `- The lamps are dark because [why: cables break].
- The schools are closed since [why: snow falls].
- The clocks are slow as [why: springs rust].`;

  test("has not happened", () => {
    const stems = results(facts, { source: present }).map(({ stem }) => stem);
    expect(stems).toContain("Cables break. What does the text give as the result?");
    expect(stems).toHaveLength(3);
  });

  test("stands beside nothing of the past, which its tense would rule out", () => {
    const source = `${present}\n\n${text}`;
    const items = results(`${facts}\n${lamp}\n${others}`, { source });
    const wrong = items.filter(({ stem }) => stem.startsWith("Cables")).flatMap(wrongTexts);
    expect(wrong.toSorted()).toEqual(["The clocks are slow.", "The schools are closed."]);
  });
});

describe("no result is asked for", () => {
  test.each([
    ["where only one other is proved wrong", others.split("\n")[0]],
    [
      "where a chain leads from one to another",
      "- The school closed early since [why: the lamp was dark].\n- The clock stopped as [why: a spring snapped].",
    ],
    [
      "where the causes are nearly one",
      "- The school closed early since [why: an old cable snapped].\n- The clock stopped as [why: a spring snapped].",
    ],
  ])("%s", (_why, more) => {
    const source = text.replace(
      "heavy snow fell",
      more?.includes("old cable") ? "an old cable snapped" : "the lamp was dark",
    );
    const given = more === others.split("\n")[0] ? text : source;
    expect(ofLamp(results(`${lamp}\n${more}`, { source: given }))).toBeUndefined();
  });

  test.each([
    ["a purpose", "The lamp went dark", "to [why: save oil]", "to save oil"],
    ["a conclusion", "The lamp must be dark", "because [why: a cable broke]", "because a cable broke"],
    ["a denial", "The lamp did not go dark", "because [why: a cable broke]", "because a cable broke"],
    [
      "what somebody says",
      "Sailors say that the lamp is dark",
      "because [why: a cable broke]",
      "because a cable broke",
    ],
    [
      "a word that points elsewhere",
      "The lamp went dark",
      "because [why: it was late]",
      "because it was late",
    ],
  ])("of %s", (_what, effect, reason, said) => {
    const source = text.replace("The lamp went dark because a cable broke", `${effect} ${said}`);
    const asked = results(`- ${effect} ${reason}.\n${others}`, { source }).map((one) => keyText(one));
    expect(asked).not.toContain(`${effect}.`);
  });
});

test("what the text denies comes of nothing: it stands beside no result", () => {
  const denied =
    "# False\n- The tower was red for years.\n  because: it was white\n  see: A\n- The harbour was wild.\n  see: C";
  expect(results(`# Facts\n${lamp}\n\n${denied}`)).toEqual([]);
  const texts = results(`# Facts\n${lamp}\n${others}\n\n${denied}`).flatMap(wrongTexts);
  expect(texts).not.toHaveLength(0);
  expect(texts).not.toContain("The harbour was wild.");
});

describe("what cannot be asked stands beside a result all the same", () => {
  test.each([
    ["a cause that points back to its effect", "because [why: its mill had lost a wheel]", ""],
    ["a cause with more behind it", "because [why: flour ran out]", " in the winter"],
  ])("%s", (_what, reason, behind) => {
    const said = reason.replace(/\[why: (.+)\]/u, "$1");
    const source = `${text}\n\nThe baker stopped work ${said}${behind}. Nobody slept.`;
    const items = results(`${lamp}\n- The baker stopped work ${reason}${behind}.\n${others.split("\n")[0]}`, {
      source,
    });
    expect(wrongTexts(ofLamp(items)).toSorted()).toEqual([
      "The baker stopped work.",
      "The school closed early.",
    ]);
    expect(items.map((one) => keyText(one))).not.toContain("The baker stopped work.");
  });
});

test("both names of a result are varied where it has two", () => {
  const source = `The road from Ashby to Corby was closed because a bridge fell. Derby lies far away.

Epsom is a town with a market. Fulmer has none.`;
  const facts = `# Names
- Ashby (place), town
- Corby (place), town
- Derby (place), town
- Epsom (place), town
- Fulmer (place), town

# Facts
- The road from Ashby to Corby was closed because [why: a bridge fell].`;
  const [item] = results(facts, { source });
  const texts = wrongTexts(item);
  expect(texts).toHaveLength(3);
  expect(texts.filter((one) => one.includes("Ashby"))).toHaveLength(1);
  expect(texts.filter((one) => one.includes("Corby"))).toHaveLength(1);
});

describe("in German", () => {
  const source = `Das Licht ging aus, weil ein Kabel riss. Der Turm war weiß.

Die Schule schloss früher, weil schwerer Schnee fiel. Niemand klagte.

Die Fähre kehrte wegen des Feuers um. Der Hafen war still.

Die Uhr blieb stehen, weil eine Feder brach. Hunde bellten.`;
  const facts = `- Das Licht ging aus, weil [why: ein Kabel riss].
- Die Schule schloss früher, weil [why: schwerer Schnee fiel].
- Die Uhr blieb stehen, weil [why: eine Feder brach].`;

  test("a clause stays as it is", () => {
    const stems = results(facts, { source, language: "de" }).map(({ stem }) => stem);
    expect(stems).toContain("Was nennt der Text als Folge davon, dass ein Kabel riss?");
  });
});

test("an article in a language without words of its own is not asked in English", () => {
  expect(results(`${lamp}\n${others}`, { language: "fr" })).toEqual([]);
});

test("the same fact is never asked in both directions in one quiz", () => {
  const article = `---\ntitle: Small\n---\n\n${text}\n\n# Facts\n${lamp}\n${others}\n`;
  const passage = passageOf(mustRead(article, "small.md"));
  const { items } = generated("reason", text, `# Facts\n${lamp}\n${others}`);
  const [forwards, backwards] = [items.find((item) => !isResult(item)), items.find(isResult)] as [Item, Item];
  expect(forwards.sources[0]).toBe(backwards.sources[0]);
  for (const [first, second] of [
    [forwards, backwards],
    [backwards, forwards],
  ] as const) {
    const chosen = conflictIndex(passage);
    chosen.add(first);
    expect(chosen.conflictOf(second)?.why).toBe("same annotation");
  }
});

test("a quiz takes it through every rule", () => {
  const facts = `# Facts\n${lamp}\n${others}`;
  const forwards = generated("reason", text, facts).items.filter((item) => !isResult(item));
  const { quiz } = made(text, facts, { mix: { reason: "any" }, without: forwards.map(({ id }) => id) });
  expect(quiz.items.map(isResult)).toEqual([true]);
});

test("one more fact that gives no reason moves nothing", () => {
  const before = ofLamp(results(`${lamp}\n${others}`));
  const after = ofLamp(results(`- The [what: tower] had been white for years.\n${lamp}\n${others}`));
  expect(after && withoutPlace(after)).toEqual(before && withoutPlace(before));
});

test("what gives a wrong result stands in no other question beside it", () => {
  const [item] = results(`${lamp}\n${others}`);
  expect(item?.sources).toHaveLength(4);
});
