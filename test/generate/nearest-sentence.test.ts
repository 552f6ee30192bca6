import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nearestSentence } from "../../src/generate/nearest-sentence.ts";
import { passageOf } from "../../src/generate/passage.ts";
import { mustRead } from "../content-articles.ts";

const folder = new URL("../fixtures/articles/", import.meta.url);

/** Statements that are not given, and how the sentence begins that a teacher would point to. */
const table: readonly (readonly [file: string, statement: string, nearest: string])[] = [
  ["telescope", "Tape 412 was recorded on a night in December.", "Tape 412 made her program crash"],
  ["telescope", "Priya Nolan needed eleven weeks to write the program.", "A new program, written by Nolan"],
  ["volcano", "A ticket for a walk up the mountain costs 15 euros.", "Visitors may climb the mountain"],
  [
    "chess",
    "The cup cost 60 euros and was made in Carbury.",
    "After four days and sixty games the hosts won",
  ],
  ["chess", "Milo Farkas broke his leg on a football field.", "He learned the game from his grandfather"],
  ["lawsuit", "A cup with the picture of the parrot costs eight pounds.", "The owner of the café"],
  [
    "strike",
    "The strike of 1984 at the Halden mill lasted eleven weeks.",
    "It is the first strike at the mill",
  ],
  ["strike", "The talks on Friday will be led by another judge.", "A new round of talks is planned"],
  // Chosen from the other articles.
  ["bees", "Otto Brill sold some of his boxes to a school.", "But Otto Brill, a patient of 84"],
  ["bees", "The bird club has more members than it had in 2017.", "Before there was a garden, the bird club"],
  ["flood", "The new bridge in Brack will cost 700,000 euros.", "In the village of Brack the bridge"],
  ["flood", "The saw with which the wood was cut belongs to Halvorsen.", "A firefighter, Samira Bekele"],
  ["kettle", "Tomas Reidl earned less money in his new department.", "According to its spokeswoman"],
  ["kettle", "The two people in hospital are 34 and 61 years old.", "Two people were taken to hospital"],
  [
    "mapmaker",
    "Aron Teke came from a village on the southern side of the Orm Pass.",
    "With the money from a",
  ],
  ["mapmaker", "The Museum of Ransund paid 15,000 crowns for the instruments.", "She leaves her instruments"],
  ["mosaic", "The supermarket has bought another car park in Wexley.", "He had planned to sell the land"],
  ["scooters", "The city council of Velmar has two members who are blind.", "After a debate of six hours"],
  [
    "shop",
    "Two of the nine villages have a shop of their own now.",
    "Other villages now want to do the same",
  ],
  ["shop", "The bus to Oxley takes 25 minutes.", "The nearest supermarket is in Oxley"],
  ["buses", "Some nurses at the hospital work 36 hours a week.", "Nurses at the hospital were the first"],
];

test("of what is not given, the sentence is shown that a teacher would point to, nine times in ten", () => {
  const missed = table.filter(([file, statement, nearest]) => {
    const article = mustRead(readFileSync(new URL(`${file}.md`, folder), "utf8"), `${file}.md`);
    return !nearestSentence(statement, passageOf(article))?.text.startsWith(nearest);
  });
  expect(missed.map(([, statement]) => statement)).toEqual([
    // "Walk" is nowhere in the text, and four sentences tell of the mountain.
    "A ticket for a walk up the mountain costs 15 euros.",
  ]);
});

function nearest(text: string, statement: string, language = "en"): string | undefined {
  const file = `---\ntitle: Small\nlanguage: ${language}\n---\n\n${text}\n\n# Not in the text\n- ${statement}\n`;
  return nearestSentence(statement, passageOf(mustRead(file, "small.md")))?.text;
}

test("a word of one sentence says more than two that stand everywhere", () => {
  const text = "The old man had a dog. The old man had a cat. The old dog slept. A parrot came in.";
  expect(nearest(text, "The old parrot was a man's.")).toBe("A parrot came in.");
});

test("an irregular form is found by its beginning", () => {
  expect(nearest("The sky was dark. His tooth was broken.", "He broke it.")).toBe("His tooth was broken.");
});

test("where words are not parted by spaces, two characters count as one word", () => {
  expect(nearest("今天下雨。图书馆在河边。", "图书馆有三层。", "zh")).toBe("图书馆在河边。");
});

test("nothing comes near to what shares no word", () => {
  expect(nearest("The sky was dark.", "Bees like honey.")).toBeUndefined();
});

test("a figure of a date is no number of anything else", () => {
  const text =
    "Two otters have built a dam on the river. On 14 July the river rose to 14 metres. All was well.";
  expect(nearest(`${text} On 21 July otters were seen.`, "There are 21 otters on the dam.")).toBe(
    "Two otters have built a dam on the river.",
  );
  expect(nearest(text, "The bridge was closed on 14 July.")).toMatch(/^On 14 July/u);
});
