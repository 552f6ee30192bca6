import { describe, expect, test } from "vitest";
import { areNamedUnlike, namedAlike } from "../../src/generate/named-alike.ts";
import { passageOf } from "../../src/generate/passage.ts";
import { mustRead } from "../content-articles.ts";

const english = {
  language: "en",
  text: "Ilse Brandt and her brother Karl Brandt ran a mill. Tom Weller bought it. Weller paid little.",
  names: [
    "Ilse Brandt (person), miller",
    "  also: Ilse",
    "Karl Brandt (person), miller",
    "Tom Weller (person), buyer",
  ],
};

function passage({ language, text, names } = english) {
  const list = names.map((line) => (line.startsWith(" ") ? line : `- ${line}`)).join("\n");
  return passageOf(
    mustRead(`---\ntitle: Small\nlanguage: ${language}\n---\n\n${text}\n\n# Names\n\n${list}\n`, "small.md"),
  );
}

test.each([
  ["a family name", "Weller buys the mill.", "Tom Weller buys the mill."],
  [
    "a family name of the text's that is not listed",
    "The mill is sold to Weller.",
    "The mill is sold to Tom Weller.",
  ],
  ["a possessive", "Fire destroys Weller's barn.", "Fire destroys Tom Weller's barn."],
  ["the first of two mentions", "Weller sells what Weller bought.", "Tom Weller sells what Weller bought."],
  [
    "a name behind a small word that opens the event",
    "With Weller the mill grows.",
    "With Tom Weller the mill grows.",
  ],
])("written in full where another event has it so: %s", (_what, short, full) => {
  expect(namedAlike(["Tom Weller comes to town", short], passage())).toEqual([
    "Tom Weller comes to town",
    full,
  ]);
  expect(namedAlike([short, "Tom Weller comes to town"], passage())[0]).toBe(full);
});

test("whoever has a name in full is named so beside others that are", () => {
  expect(namedAlike(["Ilse Brandt leaves.", "Weller comes back."], passage())).toEqual([
    "Ilse Brandt leaves.",
    "Tom Weller comes back.",
  ]);
});

test("a listed short name is as good as a family name", () => {
  expect(namedAlike(["Ilse Brandt is born.", "Ilse learns to bake."], passage())[1]).toBe(
    "Ilse Brandt learns to bake.",
  );
});

describe("left as it is", () => {
  test.each([
    ["where nothing has the name in full", ["Weller buys the mill.", "Weller sells it."]],
    ["where all have it in full", ["Tom Weller buys the mill.", "Tom Weller sells it."]],
    ["a family name of two", ["Karl Brandt leaves.", "Brandt comes back."]],
    ["the same word within another name", ["Tom Weller leaves.", "The shop opens in Weller Street."]],
    ["the same word with a hyphen", ["Tom Weller leaves.", "The Weller-Mill burns."]],
    ["a name behind an article", ["Tom Weller leaves.", "The Weller barn burns."]],
    ["a name behind a title", ["Tom Weller leaves.", "The town thanks Mr Weller."]],
    ["what somebody says", ["Tom Weller leaves.", "A sign says “Weller is gone”."]],
    ["another word in small letters", ["Ilse Brandt leaves.", "The brandt bird sings."]],
  ])("%s", (_what, texts) => {
    expect(namedAlike(texts, passage())).toEqual(texts);
  });

  test("in a language whose names have cases", () => {
    const polish = passage({
      language: "pl",
      text: "Jan Nowak kupił młyn. Nowak zapłacił mało.",
      names: ["Jan Nowak (person)", "  also: Nowak"],
    });
    const texts = ["Jan Nowak kupuje młyn.", "Nowak sprzedaje młyn."];
    expect(namedAlike(texts, polish)).toEqual(texts);
    expect(areNamedUnlike(texts, polish)).toBe(true);
  });

  test("behind a word that would lose its vowel", () => {
    const french = passage({
      language: "fr",
      text: "Anne Berger achète le moulin. Berger paie peu.",
      names: ["Anne Berger (person)", "  also: Berger"],
    });
    expect(namedAlike(["Anne Berger arrive.", "Le moulin de Berger brûle."], french)[1]).toBe(
      "Le moulin de Berger brûle.",
    );
    expect(namedAlike(["Anne Berger arrive.", "Berger vend le moulin."], french)[1]).toBe(
      "Anne Berger vend le moulin.",
    );
  });
});

test("German: the name stands between nouns, and a genitive stays", () => {
  const german = passage({
    language: "de",
    text: "Ruth Kessler kaufte die Mühle. Kessler zahlte wenig.",
    names: ["Ruth Kessler (person)", "  also: Kessler"],
  });
  const first = "Ruth Kessler kommt in die Stadt.";
  expect(namedAlike([first, "Gestern bringt Kessler Brot."], german)[1]).toBe(
    "Gestern bringt Ruth Kessler Brot.",
  );
  expect(namedAlike([first, "Kesslers Mühle brennt."], german)[1]).toBe("Kesslers Mühle brennt.");
});

test("two events are named unlike where the short name cannot be made long", () => {
  expect(areNamedUnlike(["Tom Weller leaves.", "The town thanks Mr Weller."], passage())).toBe(true);
  expect(areNamedUnlike(["Tom Weller leaves.", "Weller comes back."], passage())).toBe(false);
  expect(areNamedUnlike(["Ilse Brandt leaves.", "Weller comes back."], passage())).toBe(false);
});
