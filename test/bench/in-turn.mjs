// Times of whole processes, in turn, so that a machine that slows down slows them all.
import { spawnSync } from "node:child_process";

/** @param {string[]} words what node is given @param {string} [cwd] @returns {number} seconds */
export function time(words, cwd) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, encoding: "utf8", maxBuffer: 1e9 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return seconds;
}

/** @param {number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The medians of several commands; the first round does not count. @param {string[][]} commands @param {string} [cwd] */
export function inTurn(commands, cwd, runs = 9) {
  const times = commands.map(() => /** @type {number[]} */ ([]));
  for (let run = -1; run < runs; run += 1) {
    commands.forEach((words, index) => {
      const seconds = time(words, cwd);
      if (run >= 0) times[index]?.push(seconds);
    });
  }
  return times.map(median);
}
