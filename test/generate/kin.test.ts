import { describe, expect, test } from "vitest";
import { areKin } from "../../src/generate/kin.ts";
import { passageOf } from "../../src/generate/passage.ts";
import type { Name } from "../../src/model/article.ts";
import { mustRead } from "../content-articles.ts";
import { itemFor, made, pairsOf, wrongTexts } from "./small-article.ts";

const text = `The Green List wrote the rules, and Jonas Filby spoke for it. The Citizens' Party voted against them. Helen Strand was angry.

Fair Deal went to court. Its lawyer, Imran Sadiq, wants money. Ruth Eklund was silent, and so was the Ministry of Trade. Glide and Zipp rent out scooters. Marco Dell is afraid. Edith Combe sings to the village council in Holm. Rosa Holt heard of the Holm Choir.`;

const names = `# Names
- Jonas Filby (person), politician of the Green List
- Helen Strand (person), speaker of the Citizens' Party
- Imran Sadiq (person), lawyer
- Ruth Eklund (person), minister of trade
- Marco Dell (person), manager of the largest company
- Edith Combe (person), singer
- Rosa Holt (person), baker from Holm
- Green List (group), party
- Citizens' Party (group), party
- Fair Deal (group), group which speaks for consumers
- Ministry of Trade (group), ministry
- Glide (group), scooter company
- Zipp (group), firm
- village council (group), council of the village
- Holm Choir (group), choir
- Holm (place), village`;

describe("somebody and whom she speaks for", () => {
  const file = `---\ntitle: Small\nlanguage: en\n---\n\n${text}\n\n${names}\n`;
  const passage = passageOf(mustRead(file, "small.md"));
  const of = (name: string) => passage.article.names.find((one) => one.name === name) as Name;
  const are = (a: string, b: string) => [areKin(of(a), of(b), passage), areKin(of(b), of(a), passage)];

  test.each([
    ["Jonas Filby", "Green List", "the role names the group"],
    ["Helen Strand", "Citizens' Party", "the role names the group"],
    ["Ruth Eklund", "Ministry of Trade", "the role has a word of its name"],
    ["Marco Dell", "Glide", "the role says what it is"],
    ["Imran Sadiq", "Fair Deal", "the text calls him its own"],
  ])("%s and %s: %s", (a, b) => expect(are(a, b)).toEqual([true, true]));

  test.each([
    ["Jonas Filby", "Fair Deal", "nothing joins them"],
    ["Imran Sadiq", "Citizens' Party", "it is named, but not as his"],
    ["Marco Dell", "Zipp", "it is called something else"],
    ["Edith Combe", "village council", "she stands beside it in the text alone"],
    ["Rosa Holt", "Holm Choir", "a place in common makes nobody its voice"],
    ["Green List", "Citizens' Party", "two groups of one sort are two"],
    ["Jonas Filby", "Helen Strand", "two persons"],
  ])("%s and %s: %s", (a, b) => expect(are(a, b)).toEqual([false, false]));
});

describe("among speakers", () => {
  const voices = `Helen Strand said: "The young would suffer most." Nothing more was heard of her.

The Citizens' Party voted against it. The Green List wrote the rules. "Half a loaf is better," said Jonas Filby. Ravi Menon warned that people get hurt. Zipp saw "a present for the car".

The tax office, the school board and the harbour board kept silent.`;
  const annotations = `# Names
- Helen Strand (person), speaker of the Citizens' Party
- Jonas Filby (person), politician
- Ravi Menon (person), doctor
- Citizens' Party (group), party
- Green List (group), party
- Zipp (group), company of the Citizens' Party
- tax office (group)
- school board (group)
- harbour board (group)

# Who said what
- Helen Strand: "The young would suffer most"
  = You make life hard for teenagers.
- Jonas Filby: "Half a loaf is better"
  = I take what I can get.
- Ravi Menon: people get hurt
  = We see broken bones.
- Zipp: "a present for the car"
  = Motorists win.`;

  test("a party is never offered beside a statement of its speaker's", () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const result = made(voices, annotations, { seed: `${seed}`, mix: { "match-speakers": "any" } });
      const [item] = result.quiz.items;
      const offered = item?.interaction === "match" ? item.options.map((option) => option.text) : [];
      expect(offered.length).toBeGreaterThan(3);
      const keys = Object.values(pairsOf(item));
      if (keys.includes("Helen Strand")) expect(offered).not.toContain("Citizens' Party");
    }
  });

  test("nor beside the statement of another group that speaks for it", () => {
    const wrong = wrongTexts(
      itemFor(made(voices, annotations, { mix: { "who-said-it": "any" } }), "Zipp", "who-said-it"),
    );
    expect(wrong.length).toBe(3);
    expect(wrong).not.toContain("Citizens' Party");
  });
});
