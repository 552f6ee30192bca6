// How long questions take to make, by the number of facts: a part of `npm run bench`, which builds nothing; run `npm run build` first.

import { blueprintOf } from "../../dist/assemble/blueprint.js";
import { poolOf } from "../../dist/assemble/pool.js";
import { select } from "../../dist/assemble/select.js";
import { kinds } from "../../dist/generate/kinds.js";
import { passageOf } from "../../dist/generate/passage.js";
import { readArticle } from "../../dist/index.js";
import { streamsOf } from "../../dist/random/random.js";
import { review } from "../../dist/review/review.js";

const names =
  "Anna Berg,Carl Dorn,Eve Fox,Gil Holt,Ida Jung,Karl Lund,Mona Nagy,Otto Pohl,Rita Sand,Tom Ulm".split(",");
const things = "bridge school tower market library garden harbour museum theatre station".split(" ");
const verbs = "opened painted repaired measured photographed visited described cleaned".split(" ");

/** An article of so many facts, each with a name, a number and a date of its own. @param {number} facts */
function articleOf(facts) {
  const at = (/** @type {string[]} */ list, /** @type {number} */ n) => list[n % list.length] ?? "";
  const lines = Array.from({ length: facts }, (_, n) => {
    const place = `${at(things, n)} ${n + 1}`;
    const verb = at(verbs, Math.floor(n / 10));
    const year = 1800 + ((n * 37) % 220);
    return {
      text: `In ${year} ${at(names, n * 7 + Math.floor(n / 10))} ${verb} the ${place} for ${200 + n} euros.`,
      fact: `- [who: ${at(names, n * 7 + Math.floor(n / 10))}] ${verb} the ${place} in [when: ${year}] for [how many: ${200 + n} euros].`,
    };
  });
  const paragraphs = Array.from({ length: Math.ceil(facts / 5) }, (_, n) =>
    lines
      .slice(n * 5, n * 5 + 5)
      .map(({ text }) => text)
      .join(" "),
  );
  return [
    "---\ntitle: A long report\nlanguage: en\n---",
    ...paragraphs,
    `# Names\n\n${names.map((name) => `- ${name} (person), citizen`).join("\n")}`,
    `# Facts\n\n${lines.map(({ fact }) => fact).join("\n")}`,
  ].join("\n\n");
}

/** @template T @param {() => T} work @returns {{ result: T, ms: number }} */
function timed(work) {
  const start = process.hrtime.bigint();
  const result = work();
  return { result, ms: Number(process.hrtime.bigint() - start) / 1e6 };
}

/** @param {number} facts */
function measure(facts) {
  const { article, problems } = readArticle(articleOf(facts), { file: "long.md" });
  if (article === undefined) throw new Error(problems.map(({ reason }) => reason).join("\n"));
  const streams = streamsOf("42");
  const passage = timed(() => passageOf(article));
  const made = timed(() =>
    Object.values(kinds).map((kind) => kind.generate(passage.result, { options: 4 }, streams)),
  );
  const items = made.result.flatMap((one) => one.items);
  const reviewed = timed(() => items.map((item) => review(item, passage.result)));
  const kept = items.filter(
    (_, index) => !reviewed.result[index]?.some(({ severity }) => severity === "error"),
  );
  const findings = [...made.result.flatMap((one) => one.findings), ...reviewed.result.flat()];
  const chosen = timed(() =>
    select(
      poolOf(madeBefore(kept, findings), new Set(), passage.result, streams),
      blueprintOf(20, undefined),
      [],
      passage.result,
      streams,
    ),
  );
  const all = passage.ms + made.ms + reviewed.ms + chosen.ms;
  return { facts, items: items.length, perFact: all / facts, passage, made, reviewed, chosen, all };
}

/**
 * Candidates of all kinds, made and reviewed already.
 * @param {import("../../src/model/item.ts").Item[]} kept @param {import("../../src/model/finding.ts").Finding[]} findings
 * @returns {import("../../src/assemble/candidates.ts").Candidates}
 */
function madeBefore(kept, findings) {
  /** @type {Map<string, typeof kept>} */
  const byKind = new Map();
  for (const item of kept)
    byKind
      .set(item.kind, byKind.get(item.kind) ?? [])
      .get(item.kind)
      ?.push(item);
  return {
    of: (kind) => ({ items: byKind.get(kind) ?? [], findings }),
    all: () => ({ items: kept, findings }),
  };
}

measure(100);
const rows = [100, 1000, 10_000].map(measure);
console.log("facts   items   ms a fact   look-ups  questions  rules  selection");
for (const { facts, items, perFact, passage, made, reviewed, chosen, all } of rows) {
  const share = (/** @type {{ ms: number }} */ part) => `${((100 * part.ms) / all).toFixed(0)} %`;
  console.log(
    [
      String(facts).padStart(5),
      String(items).padStart(7),
      perFact.toFixed(3).padStart(11),
      share(passage).padStart(10),
      share(made).padStart(10),
      share(reviewed).padStart(6),
      share(chosen).padStart(10),
    ].join(" "),
  );
}
const [, thousand, last] = rows;
if (thousand && last)
  console.log(`a fact of 10,000 takes ${(last.perFact / thousand.perFact).toFixed(2)} × one of 1,000`);
