import { describe, expect, test } from "vitest";
import { isAttributedTo } from "../../src/generate/attributed.ts";
import { type Passage, passageOf } from "../../src/generate/passage.ts";
import { statementOf } from "../../src/generate/statement-of.ts";
import { stemOf } from "../../src/generate/stem.ts";
import type { Fact, Name, Slot } from "../../src/model/article.ts";
import { mustRead } from "../content-articles.ts";

function passageWith(fact: string, language = "en", names = "", words = language, more = ""): Passage {
  const text = "Luigi Pace has a café. Bees sat on his cakes, and Leo Hale saw it. Rosa is a nurse.";
  const annotations = `# Names\n- Luigi Pace (person)\n${names}\n# Facts\n- ${fact}\n  by: Luigi Pace`;
  const file = `---\ntitle: Small\nlanguage: ${language}\n---\n\n${text}${more}\n\n${annotations}\n`;
  return passageOf(mustRead(file, "small.md"), words);
}

const told = "Luigi Pace lost guests because [why: Bees sat on his cakes].";

function isHers(text: string, language = "en", words = language): boolean {
  const passage = passageWith(told, language, "", words);
  return isAttributedTo(passage.article.names[0] as Name, text, passage);
}

describe("a text says whose claim it is", () => {
  test.each([
    "According to Luigi Pace, bees sat on his cakes.",
    "According to the Luigi Pace, bees sat on his cakes.",
    "Luigi Pace says that he lost many guests.",
    "Luigi Pace himself had said that he lost many guests.",
    "Why did Luigi Pace say that he lost many guests?",
    "Bees sat on his cakes, said Luigi Pace.",
    "“Bees sat on my cakes,” explained Luigi Pace.",
    "Luigi Pace: Your animals were all over my food.",
  ])("%s", (text) => expect(isHers(text)).toBe(true));

  test.each([
    "Luigi Pace lost many guests because bees sat on his cakes.",
    "Why did the e-mail never reach Luigi Pace?",
    "What was Luigi Pace told to look after?",
    "Few believe Luigi Pace.",
    "Rosa told Luigi Pace a story.",
    "Luigi Pace wrote a song and ruled the street.",
    "According to Rosa, Luigi Pace lost many guests.",
    "Luigi Pace, who has a café, is happy, says Rosa.",
    "Luigi Pace saysomething.",
  ])("%s: a name alone does not", (text) => expect(isHers(text)).toBe(false));

  test.each([
    ["de", "Laut Luigi Pace: Die Bienen kamen.", true],
    ["de", "Die Bienen kamen, so Luigi Pace.", true],
    ["de", "Luigi Pace zufolge kamen die Bienen.", true],
    ["de", "Luigi Pace verlor Gäste.", false],
    ["de", "Laut Rosa verlor Luigi Pace Gäste.", false],
    ["fr", "Selon Luigi Pace, les abeilles sont venues.", true],
    ["fr", "Luigi Pace a perdu des clients.", false],
    ["pl", "Źródło: Luigi Pace. Pszczoły przyleciały.", true],
    ["pl", "Luigi Pace stracił gości.", false],
    ["zh", "据Luigi Pace称，蜜蜂来了。", true],
  ])("in %s: %s", (language, text, is) => expect(isHers(text, language)).toBe(is));

  test("in the language of the questions, where that is another", () => {
    expect(isHers("According to Luigi Pace: Die Bienen kamen.", "de", "en")).toBe(true);
  });
});

describe("a claim in which its owner stands", () => {
  const asked = (passage: Passage) => {
    const fact = passage.article.facts[0] as Fact;
    return stemOf(passage, fact, fact.slots[0] as Slot).text;
  };
  const stated = (passage: Passage) => statementOf(passage, passage.article.facts[0] as Fact);

  test("is told as a claim, the name short behind the full one", () => {
    expect(stated(passageWith(told))).toMatch(/^According to Luigi Pace[,:] Pace lost guests because/u);
  });

  test("is asked as a claim, in the teacher's own question too", () => {
    const own = `${told}\n  ? Why did the e-mail never reach Luigi Pace?`;
    expect(asked(passageWith(own))).toBe("According to Luigi Pace, why did the e-mail never reach Pace?");
  });

  test("keeps the full name where the short one may mean somebody else", () => {
    const family = passageWith(told, "en", "- Ada Pace (person)\n", "en", " Ada Pace sings.");
    expect(stated(family)).toMatch(/^According to Luigi Pace[,:] Luigi Pace lost guests/u);
  });

  test("is left as it is where it says so already", () => {
    const fact = "Luigi Pace says that [who: Leo Hale] saw it.";
    expect(stated(passageWith(fact, "en", "- Leo Hale (person)\n"))).toBe(
      "Luigi Pace says that Leo Hale saw it.",
    );
  });
});
