// How long an article takes to be broken into lines: `node test/bench/typeset.mjs`, after a build. Milliseconds of the
// processor, so that other work does not count: the median of several processes.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const texts = {
  mali: () => paragraphs(readFileSync(new URL("../../content/mali.md", import.meta.url), "utf8")),
  arabic: () =>
    Array(12).fill(
      "قال وزير الخارجية إن الجيش يتقدم في أنحاء البلاد، وإن الأسواق فتحت أبوابها من جديد. ".repeat(5),
    ),
  chinese: () => Array(12).fill("外交部长说，军队正在全国各地前进，市场已经重新开放。".repeat(8)),
};

/** Milliseconds that the process has computed so far. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function paragraphs(file) {
  const [, body] = file.split(/^---$/m).slice(1);
  return body
    .split(/^# /m)[0]
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "");
}

async function once(language, name) {
  const given = texts[name]();
  const begun = spent();
  const { breakLines } = await import("../../dist/write/typeset/break-lines.js");
  const loaded = spent();
  const set = () => given.flatMap((text) => breakLines(requestFor(text, language))).length;
  const lines = set();
  const first = spent();
  for (let round = 0; round < 20; round++) set();
  const warm = (spent() - first) / 20;
  console.log(JSON.stringify({ load: loaded - begun, first: first - loaded, warm, lines }));
}

function requestFor(text, language) {
  const face = { family: "serif", weight: 400, italic: false };
  return { text, runs: [{ start: 0, end: text.length, face }], size: 13.6, measure: 574, language };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

if (process.argv.length > 2) await once(process.argv[2], process.argv[3]);
else {
  for (const [language, name] of [
    ["en", "mali"],
    ["ar", "arabic"],
    ["zh", "chinese"],
  ]) {
    const runs = Array.from({ length: 9 }, () => {
      const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), language, name], {
        encoding: "utf8",
      });
      return JSON.parse(stdout);
    });
    const of = (key) => median(runs.map((run) => run[key])).toFixed(1);
    console.log(
      `${name}: load ${of("load")} ms, first time ${of("first")} ms, again ${of("warm")} ms, ${runs[0].lines} lines`,
    );
  }
}
