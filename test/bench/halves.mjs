// Runs `make` over a folder and reads time and memory of the process when half of the sets are there, and at the end.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const [cli = "", library = "", out = "", total = "0"] = process.argv.slice(2);
const articles = Number(total);
const start = process.hrtime.bigint();
const seconds = () => Number(process.hrtime.bigint() - start) / 1e9;
const child = spawn(process.execPath, [cli, "make", library, "--seed", "42", "--out", out], {
  stdio: ["ignore", "pipe", "pipe"],
});

/** Peak memory of the child so far, in MiB (Linux); 0 elsewhere. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

let sets = 0;
/** @type {{ time: number, memory: number } | undefined} */
let half;
let memory = 0;
// Each set is told by one line that names its first worksheet.
child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
  sets += chunk.split("worksheet-A.html").length - 1;
  memory = peak() || memory;
  if (half === undefined && sets >= articles / 2) half = { time: seconds(), memory };
});
child.stderr.resume();
child.on("close", (status) => {
  const whole = seconds();
  if (status !== 0 || half === undefined) process.exit(1);
  const [first, second] = [half.time, whole - half.time];
  console.log(
    `${articles} articles in one run       ${whole.toFixed(1)} s   second half ${(second / first).toFixed(2)} × the first; peak memory ${half.memory.toFixed(0)} MiB at half, ${memory.toFixed(0)} MiB at the end`,
  );
});
