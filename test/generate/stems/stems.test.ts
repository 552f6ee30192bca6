import { expect, test } from "vitest";
import { isExpected, type StemEntry, stemFor } from "./entry.ts";
import { heldOut } from "./held-out.ts";
import { table } from "./table.ts";

for (const [construction, entries] of Object.entries(table)) {
  test(`${construction}: each fact gives its question, or none`, () => {
    const made = entries.map((entry) => ({ fact: entry.fact, stem: ruled(entry) }));
    expect(made).toEqual(entries.map(({ fact, stem }) => ({ fact, stem })));
  });
}

test("the table has all constructions, and thirty that must not be asked", () => {
  const entries = Object.values(table).flat();
  expect(entries.length).toBeGreaterThanOrEqual(200);
  expect(entries.filter(({ stem }) => stem === null).length).toBeGreaterThanOrEqual(30);
  console.log(share("table", entries));
});

test("of sentences written before the rules were, every one that is asked is asked rightly, and most are asked", () => {
  const asked = heldOut.filter((entry) => ruled(entry) !== null);
  expect(asked.filter((entry) => !isExpected(entry, stemFor(entry)))).toEqual([]);
  expect(asked.length / heldOut.filter(({ stem }) => [stem].flat()[0] !== null).length).toBeGreaterThan(0.8);
  console.log(share("held out", heldOut));
});

function ruled(entry: StemEntry): string | null {
  const { from, text } = stemFor(entry);
  return from === "rule" ? text : null;
}

/** "table: 266 facts, 189 to be asked, 189 asked, 189 rightly" */
function share(name: string, entries: readonly StemEntry[]): string {
  const asked = entries.filter((entry) => ruled(entry) !== null);
  const right = asked.filter((entry) => isExpected(entry, stemFor(entry)));
  const wanted = entries.filter(({ stem }) => [stem].flat()[0] !== null);
  return `${name}: ${entries.length} facts, ${wanted.length} to be asked, ${asked.length} asked, ${right.length} rightly`;
}
