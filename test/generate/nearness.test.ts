import { expect, test } from "vitest";
import type { ChoiceItem } from "../../src/model/item.ts";
import { generated, keyText, wrongTexts } from "./small-article.ts";

/** A chronicle: each paragraph has persons of its own time. */
const text = `Ada Rook painted a gate. Ben Stark built the first roof.

Cora Lund carved a bench. Dan Frey brought bees.

Eva Horn mended ships.

Finn Moss sold apples.

Gil Ward burned a letter.

Hugo Pell hid some coins.

Ida Crane drew maps.`;
const persons = text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [];
// The first and the last have the same role.
const roleOf = (person: string) => (/Rook|Crane/u.test(person) ? "mason" : "villager");
const names = `# Names\n\n${persons.map((person) => `- ${person} (person), ${roleOf(person)}`).join("\n")}`;

function wrongFor(fact: string, { seed = 0, options = 4 } = {}): string[] {
  const { items } = generated("fact-choice", text, `${names}\n\n# Facts\n\n- ${fact}`, {
    seed: `${seed}`,
    options,
  });
  expect(items.map(keyText)).toHaveLength(1);
  return wrongTexts(items[0] as ChoiceItem).toSorted();
}

test("persons are asked for among those that the text names nearby, whatever their roles", () => {
  const sets = Array.from({ length: 20 }, (_, seed) =>
    wrongFor("A gate was painted by [Ada Rook].", { seed }),
  );
  for (const wrong of sets) {
    expect(wrong).toHaveLength(3);
    expect(wrong.filter((person) => /Ward|Pell|Crane/u.test(person))).toEqual([]);
  }
  // Drawn, not always the nearest.
  expect(new Set(sets.map((wrong) => wrong.join())).size).toBeGreaterThan(3);
});

test("where too few are near, the nearest of the others stand in", () => {
  expect(wrongFor("Maps were drawn by [Ida Crane].", { options: 5 })).toEqual([
    "Eva Horn",
    "Finn Moss",
    "Gil Ward",
    "Hugo Pell",
  ]);
});
