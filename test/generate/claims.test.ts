import { describe, expect, test } from "vitest";
import { gapSentence } from "../../src/generate/gaps/gap-sentence.ts";
import { type Passage, passageOf } from "../../src/generate/passage.ts";
import { statementOf } from "../../src/generate/statement-of.ts";
import { asOwners } from "../../src/generate/stem.ts";
import { mustRead } from "../content-articles.ts";

/** A passage with one fact, which is somebody's claim. */
function passageWith(language: string, text: string, fact: string, owner: string, words = language): Passage {
  const annotations = `# Names\n- ${owner}\n\n# Facts\n- ${fact}\n  by: ${owner.split(" (")[0]}`;
  const file = `---\ntitle: Small\nlanguage: ${language}\n---\n\n${text}\n\n${annotations}\n`;
  return passageOf(mustRead(file, "small.md"), words);
}

function stated(passage: Passage, sentence?: string): string {
  const [fact] = passage.article.facts;
  if (fact === undefined) throw new Error("no fact");
  return statementOf(passage, fact, sentence);
}

describe("a claim goes on behind its owner's name", () => {
  const fact = "The star was slowed down by [what: gas].";
  const passage = passageWith(
    "en",
    "Ann Reid thinks that the star was slowed down by gas. Parrots were there, and the Snail.",
    fact,
    "Ann Reid (person)",
  );

  test.each([
    ["The star was slowed down by gas.", "the star was slowed down by gas."],
    ["Up to 30 stars were slowed down.", "up to 30 stars were slowed down."],
    ["In 2009, the star was slow.", "in 2009, the star was slow."],
    ["Sudden winds rarely help.", "sudden winds rarely help."],
    ["Most of them; all the old ones, were slow.", "most of them; all the old ones, were slow."],
    ["2,300 stars were slow.", "2,300 stars were slow."],
    ["Ann Reed was slow.", "Ann Reed was slow."],
    ["Moscow was slow.", undefined],
  ])("%s", (sentence, running) => {
    expect(stated(passage, sentence)).toBe(
      running === undefined ? `According to Ann Reid: ${sentence}` : `According to Ann Reid, ${running}`,
    );
  });

  test("with its gap too, and as a question", () => {
    const [one] = passage.article.facts;
    if (one?.slots[0] === undefined) throw new Error("no slot");
    expect(gapSentence(passage, one, one.slots[0])).toEqual({
      before: "According to Ann Reid, the star was slowed down by ",
      after: ".",
    });
    expect(asOwners("What slowed the star down?", passage, one)).toBe(
      "According to Ann Reid, what slowed the star down?",
    );
  });

  test("but stays as it is behind a colon, where what fills the gap at its head may be large", () => {
    const headed = passageWith(
      "en",
      "Ann Reid said it. The hot gas is slow.",
      "[what: The hot gas] is slow.",
      "Ann Reid (person)",
    );
    const [one] = headed.article.facts;
    expect(one?.slots[0] && gapSentence(headed, one, one.slots[0]).before).toBe("According to Ann Reid: ");
  });
});

describe("in every language a claim reads as in a newspaper", () => {
  test.each([
    ["de", "Der Stern wurde von Gas gebremst.", "Der Stern wurde von Gas gebremst, so Ann Reid."],
    ["fr", "Le gaz a freiné l’étoile.", "Selon Ann Reid, le gaz a freiné l’étoile."],
    ["es", "El gas frenó la estrella.", "Según Ann Reid, el gas frenó la estrella."],
    ["pt", "O gás travou a estrela.", "Segundo Ann Reid, o gás travou a estrela."],
    ["it", "Il gas ha frenato la stella.", "Secondo Ann Reid, il gas ha frenato la stella."],
    ["pl", "To gaz spowolnił gwiazdę.", "Jak mówi Ann Reid, to gaz spowolnił gwiazdę."],
    ["ru", "Это газ замедлил звезду.", "Как говорит Ann Reid, это газ замедлил звезду."],
    ["ar", "أبطأ الغاز النجم.", "بحسب Ann Reid، أبطأ الغاز النجم."],
    ["zh", "气体让这颗星慢了下来。", "据Ann Reid称，气体让这颗星慢了下来。"],
  ])("%s", (language, sentence, claim) => {
    const fact = sentence.replace(/(газ|gaz|gas|gás|Gas|الغاز|气体)/u, "[what: $1]");
    expect(stated(passageWith(language, `Ann Reid. ${sentence}`, fact, "Ann Reid (person)"))).toBe(claim);
  });

  test.each([
    ["de", "Der Stern wurde von Gas gebremst.", "Laut Club: Der Stern wurde von Gas gebremst."],
    ["pl", "To gaz spowolnił gwiazdę.", "Źródło: Club. To gaz spowolnił gwiazdę."],
    ["ru", "Это газ замедлил звезду.", "Источник: Club. Это газ замедлил звезду."],
  ])("%s, of a group, whose number and article nobody knows", (language, sentence, claim) => {
    const fact = sentence.replace(/(газ|gaz|Gas)/u, "[what: $1]");
    expect(stated(passageWith(language, `Club. ${sentence}`, fact, "Club (group)"))).toBe(claim);
  });

  test("a sentence in another language than the words stays as it is", () => {
    const fact = "The star was slowed down by [what: gas].";
    const text = "Ann Reid: the star was slowed down by gas.";
    expect(stated(passageWith("en", text, fact, "Ann Reid (person)", "es"))).toBe(
      "Según Ann Reid: The star was slowed down by gas.",
    );
    expect(stated(passageWith("en", text, fact, "Ann Reid (person)", "de"))).toBe(
      "Laut Ann Reid: The star was slowed down by gas.",
    );
  });
});
