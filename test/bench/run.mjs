// Whole-process times, each against a yardstick in the same run, since machines differ: `npm run bench`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli/quizwright.cjs");
const work = mkdtempSync(join(tmpdir(), "quizwright-bench-"));
const articles = Number(process.argv[2] ?? 10_000);

/** @param {string[]} words what node is given @returns {number} seconds */
function time(words) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return seconds;
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs several commands in turn, so that a machine that slows down slows them all. @param {string[][]} commands */
function inTurn(commands, runs = 9) {
  const times = commands.map(() => /** @type {number[]} */ ([]));
  for (let run = -1; run < runs; run += 1) {
    commands.forEach((words, index) => {
      const seconds = time(words);
      if (run >= 0) times[index]?.push(seconds);
    });
  }
  return times.map(median);
}

const yardstick = join(root, "test/bench/yargs-only.mjs");
const mali = join(root, "content/mali.md");
const make = (/** @type {string[]} */ ...flags) => [
  cli,
  "make",
  mali,
  "--seed",
  "42",
  "--quiet",
  "--force",
  "--out",
  join(work, "one"),
  ...flags,
];

const [bare, parse, one, thirty] = inTurn([
  ["-e", "0"],
  [yardstick, "--seed", "4"],
  make(),
  [...make("--versions", "30"), "--questions", "20"],
]);
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
