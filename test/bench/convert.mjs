// What `convert` takes as a whole process, against examark doing the same: `node test/bench/convert.mjs`, the last part of `npm run bench`. examark (npm, MIT) is put
// into a temporary folder for it: its seventeen packages are no dependency of this project.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTurn } from "./in-turn.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli/quizwright.cjs");
const work = mkdtempSync(join(tmpdir(), "quizwright-bench-"));
const peer = "examark@0.7.0";
const size = 600;
/** With nine rounds, as elsewhere, the medians of two runs differ by a twentieth: more than what is to be told here. */
const rounds = 31;

/** The same questions as a quiz JSON and as examark's Markdown: four options each, one of them right. */
const letters = "abcd";
const questions = Array.from({ length: size }, (_, n) => ({
  stem: `In which of the four years did the council of town number ${n + 1} decide to build the bridge?`,
  options: [0, 1, 2, 3].map(
    (k) => `in ${1800 + ((n * 7 + k * 13) % 200)}, when the ${["mill", "ferry", "inn", "ford"][k]} was sold`,
  ),
  right: n % 4,
}));
const markdown = [
  "# Bridges",
  ...questions.map(({ stem, options, right }, n) =>
    [
      `${n + 1}. [MC] ${stem} [1pt]`,
      ...options.map((text, k) => `${letters[k]}) ${text}${k === right ? " [x]" : ""}`),
    ].join("\n"),
  ),
].join("\n\n");
const items = questions.map(({ stem, options, right }, n) => ({
  id: `bridges.q${n + 1}`,
  interaction: "choice",
  points: 1,
  stem,
  options: options.map((text, k) => ({ id: `o${k + 1}`, text })),
  key: [`o${right + 1}`],
}));
writeFileSync(join(work, "quiz.md"), `${markdown}\n`);
writeFileSync(
  join(work, "quiz.json"),
  JSON.stringify({ format: "quizwright-quiz/1", title: "Bridges", items }),
);

try {
  const [canvas, moodle, qti, bare] = ["canvas", "moodle-xml", "qti21"]
    .map((to) => convert(to))
    .concat([["-e", "0"]]);
  const examark = install();
  if (examark === undefined) {
    console.log(`${peer} cannot be had here: our own times alone.`);
    report(inTurn([canvas, moodle, qti, bare], work, rounds));
  } else {
    report(inTurn([canvas, moodle, qti, bare, [examark, "quiz.md", "-o", "peer.zip"]], work, rounds));
  }
  const versions = [
    cli,
    "make",
    join(root, "content/mali.md"),
    "--seed",
    "42",
    "--versions",
    "30",
    "--questions",
    "20",
    "--quiet",
    "-o",
    join(work, "versions.xml"),
  ];
  const [thirty] = inTurn([versions], work);
  console.log(`make, 30 versions of 20 to Moodle XML    ${thirty.toFixed(3)} s   (at most 1.0 s)`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function convert(to) {
  const name = to === "moodle-xml" ? "out.xml" : `${to}.zip`;
  return [cli, "convert", "quiz.json", "--to", to, "--quiet", "-o", name];
}

function install() {
  const { status } = spawnSync(
    "npm",
    ["install", "--prefix", work, "--no-audit", "--no-fund", "--silent", peer],
    {
      cwd: work,
      shell: process.platform === "win32",
    },
  );
  return status === 0 ? join(work, "node_modules/examark/dist/index.js") : undefined;
}

function report([canvas, moodle, qti, bare, peerTime]) {
  const against = (seconds) =>
    peerTime === undefined ? "" : `   ${(seconds / peerTime).toFixed(2)} × ${peer}`;
  console.log(`node alone                               ${bare.toFixed(3)} s`);
  if (peerTime !== undefined) console.log(`${peer}, ${size} choices to Canvas     ${peerTime.toFixed(3)} s`);
  console.log(
    `convert, ${size} choices to Canvas          ${canvas.toFixed(3)} s${against(canvas)}   (at most 1.0)`,
  );
  console.log(`convert, ${size} choices to Moodle XML      ${moodle.toFixed(3)} s${against(moodle)}`);
  console.log(`convert, ${size} choices to QTI 2.1         ${qti.toFixed(3)} s${against(qti)}`);
}
