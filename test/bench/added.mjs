// What question stems, quality rules and selection add to a run, as whole processes in one run: `npm run bench`.
//
// The run without them is the same command line with those modules replaced when it is bundled: no stem by rule, no rule and
// no conflict ever speaks, and the first items of each kind that is planned are taken. Each has its compiled code beside it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { withoutThem } from "./without-them.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(root, "dist/bench-"));

/** @param {string} name @param {Readonly<Record<string, string>>} replaced @returns {Promise<string>} the bundle's path */
async function bundled(name, replaced) {
  const outfile = join(work, `${name}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ["dist/cli.js"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    minifyWhitespace: true,
    logLevel: "error",
    define: { "import.meta.url": "moduleAddress" },
    banner: { js: 'const moduleAddress=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [
      {
        name: "replaced",
        setup({ onLoad }) {
          onLoad({ filter: /\/dist\/.*\.js$/ }, ({ path }) => {
            const found = Object.entries(replaced).find(([end]) => path.endsWith(end));
            return found && { contents: found[1], loader: "js" };
          });
        },
      },
    ],
  });
  // The launcher reads ASCII (build/bundle.mjs).
  const ascii = readFileSync(outfile, "utf8").replace(
    /[^\x00-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  // It calls what the script gives, as a module.
  writeFileSync(
    outfile,
    `(function (exports, require, module, __filename, __dirname) {${ascii}\n})`,
    "latin1",
  );
  const launcher = join(work, `${name}-launcher.cjs`);
  writeFileSync(
    launcher,
    readFileSync(join(root, "build/launcher.cjs"), "utf8").replaceAll("cli-HASH", name),
  );
  return launcher;
}

/** @param {string} cli @param {string[]} words @param {NodeJS.ProcessEnv} env @returns {number} seconds */
function time(cli, words, env = process.env) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: root,
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const runs = Number(process.argv[2] ?? 15);
const both = [await bundled("whole", {}), await bundled("without", withoutThem)];
const out = mkdtempSync(join(tmpdir(), "quizwright-bench-"));
for (const cli of both)
  time(
    cli,
    ["make", join(root, "content"), "--seed", "1", "--quiet", "--force", "--out", join(out, "first")],
    {
      ...process.env,
      QUIZWRIGHT_WRITE_CODE_CACHE: "1",
    },
  );
const cases = {
  "one article": ["make", join(root, "content/mali.md")],
  "all of content/": ["make", join(root, "content")],
};
for (const [what, words] of Object.entries(cases)) {
  /** @type {[number[], number[]]} */
  const times = [[], []];
  for (let run = -1; run < runs; run += 1) {
    both.forEach((cli, index) => {
      const seconds = time(cli, [...words, "--seed", "42", "--quiet", "--force", "--out", join(out, "set")]);
      // The first of each only warms the disk.
      if (run >= 0) times[index]?.push(seconds);
    });
  }
  const [whole, without] = times.map(median);
  const [fastest, fastestWithout] = times.map((all) => Math.min(...all));
  const more = (/** @type {number} */ a, /** @type {number} */ b) => `${((a / b - 1) * 100).toFixed(0)} %`;
  console.log(
    `stems, rules and selection, ${what.padEnd(16)} ${whole.toFixed(3)} s against ${without.toFixed(3)} s without: ${more(whole, without)} more (40 % at most); the fastest runs ${more(fastest, fastestWithout)}`,
  );
}
rmSync(work, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
