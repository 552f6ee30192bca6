// Whole-process times, each against a yardstick in the same run, since machines differ: `npm run bench`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTurn } from "./in-turn.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli/quizwright.cjs");
const work = mkdtempSync(join(tmpdir(), "quizwright-bench-"));
const articles = Number(process.argv[2] ?? 10_000);

const yardstick = join(root, "test/bench/yargs-only.mjs");
const mali = join(root, "content/mali.md");
// Each command replaces the set of its own last run: neither pays for taking the other's away.
const make = (/** @type {string} */ folder, /** @type {string[]} */ ...flags) => [
  cli,
  "make",
  mali,
  "--seed",
  "42",
  "--quiet",
  "--force",
  "--out",
  join(work, folder),
  ...flags,
];

const [bare, parse, one, thirty] = inTurn(
  [
    ["-e", "0"],
    [yardstick, "--seed", "4"],
    make("one"),
    make("thirty", "--versions", "30", "--questions", "20"),
  ],
  root,
);
console.log(`node alone                       ${bare.toFixed(3)} s`);
console.log(`yargs parsing one argument       ${parse.toFixed(3)} s`);
console.log(`make, one article, 20 questions  ${one.toFixed(3)} s   ${(one / parse).toFixed(2)} × yargs`);
console.log(
  `make, 30 versions of 20          ${thirty.toFixed(3)} s   ${(thirty / parse).toFixed(2)} × yargs`,
);

// Many articles in one run: the second half against the first, by the times at which their sets were put in place.
const library = join(work, "library");
mkdirSync(library);
const text = readFileSync(mali, "utf8");
for (let n = 0; n < articles; n += 1) writeFileSync(join(library, `a${String(n).padStart(6, "0")}.md`), text);
const out = join(work, "sets");
const watcher = join(root, "test/bench/halves.mjs");
const { stdout, status, stderr } = spawnSync(
  process.execPath,
  [watcher, cli, library, out, String(articles)],
  { encoding: "utf8", maxBuffer: 1e9 },
);
if (status !== 0) throw new Error(stderr);
process.stdout.write(stdout);
rmSync(work, { recursive: true, force: true });
