// One set of thirty versions as PDF, as a whole process: `node test/bench/pdf.mjs [runs]`. How the time is shared between
// making and printing is what the tool itself says; printing waits for the browser's start, which goes on beside making.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli/quizwright.cjs");
const work = mkdtempSync(join(tmpdir(), "quizwright-bench-"));
const runs = Number(process.argv[2] ?? 5);

/** @param {string} to @param {string[]} flags */
function make(to, ...flags) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, "make", join(root, "content/mali.md"), "--seed", "42", "--versions", "30", "--to", to]
      .concat(["--force", "--out", join(work, to)])
      .concat(flags),
    { cwd: root, encoding: "utf8" },
  );
  const whole = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`make --to ${to} ended with ${status}: ${stderr}`);
  const [, made = "0", printed = "0"] = /Made in ([\d.]+) s, printed in ([\d.]+) s/u.exec(stderr) ?? [];
  return { whole, made: Number(made), printed: Number(printed) };
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

make("pdf");
const times = Array.from({ length: runs }, () => ({ pdf: make("pdf"), html: make("html") }));
const pdf = readFileSync(join(work, "pdf/mali/42/worksheets.pdf"), "latin1");
const pages = pdf.match(/\/Type \/Page\b/gu)?.length ?? 0;
const whole = median(times.map((one) => one.pdf.whole));
console.log(`30 versions, ${pages} pages as PDF     ${whole.toFixed(2)} s as a whole process`);
console.log(`  making                        ${median(times.map((one) => one.pdf.made)).toFixed(2)} s`);
console.log(
  `  printing                      ${median(times.map((one) => one.pdf.printed)).toFixed(2)} s   ${((1000 * median(times.map((one) => one.pdf.printed))) / pages).toFixed(0)} ms a page`,
);
console.log(
  `30 versions as HTML             ${median(times.map((one) => one.html.whole)).toFixed(2)} s as a whole process`,
);
rmSync(work, { recursive: true, force: true });
