import { expect, test } from "vitest";
import { passageOf } from "../../src/generate/passage.ts";
import { stemOf } from "../../src/generate/stem.ts";
import { hasStemRules } from "../../src/generate/stems/ruled-stem.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { made } from "./small-article.ts";

const text = "The minister said that in 2018 a bridge was built. It cost 40 million euros in 2019.";

test("a sentence that no rule is sure of is asked as a sentence to complete, and the line to add is told", () => {
  const { findings } = made(
    text,
    "# Facts\n\n- The minister said that a bridge was built in [when: 2018].\n  not: 2011; 2013; 2015\n",
  );
  const [finding] = findings.filter(({ rule }) => rule === "no-question");
  expect(finding?.reason).toContain("sentence to complete");
  expect(finding?.remedy).toBe('Add your own question in a line below: "? When …?".');
});

test("where a fact has several answers, the line names its slot", () => {
  const { findings } = made(
    text,
    "# Facts\n\n- The minister said in [when: 2019] that a bridge was built in [when: 2018].\n  not when 1: 2011; 2013\n  not when 2: 2011; 2013\n  see: A\n",
  );
  const remedies = findings.filter(({ rule }) => rule === "no-question").map(({ remedy }) => remedy);
  expect(remedies).toContain('Add your own question in a line below: "? when 2: When …?".');
});

test("the teacher's own question and a question by rule need no advice", () => {
  const own = "- The minister said that a bridge was built in [when: 2018].\n  ? When was a bridge built?\n";
  const ruled = "- The bridge was built in [when: 2018].\n";
  for (const fact of [own, ruled]) {
    const { findings } = made(text, `# Facts\n\n${fact}  not: 2011; 2013; 2015\n`);
    expect(findings.filter(({ rule }) => rule === "no-question")).toEqual([]);
  }
});

test("languages without rules have sentences to complete, and no advice about it", () => {
  for (const language of ["de", "fr"]) {
    const article = mustRead(
      `---\ntitle: T\nlanguage: ${language}\n---\n\nMali signed it in 2019.\n\n# Facts\n\n- Mali signed it in [when: 2019].\n`,
      "t.md",
    );
    const passage = passageOf(article);
    const [fact] = article.facts;
    const [slot] = fact?.slots ?? [];
    if (fact === undefined || slot === undefined) throw new Error("no fact");
    expect(hasStemRules(passage)).toBe(false);
    expect(stemOf(passage, fact, slot).from).toBe("completion");
  }
});

test.each(contentFiles.filter(({ text: article }) => /^language: en/m.test(article)))(
  "every fact of $file has a question",
  ({ file, text: article }) => {
    const passage = passageOf(mustRead(article, file));
    for (const fact of passage.article.facts)
      for (const slot of fact.slots) expect(stemOf(passage, fact, slot).from).not.toBe("completion");
  },
);
