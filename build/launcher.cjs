#!/usr/bin/env node
// Runs the command line's bundle from the code that V8 compiled when it was built (build/bundle.mjs).
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const vm = require("node:vm");

// V8 is set for runs that end within a second; together this saves a fifth of one's time, and runs of many articles lose
// nothing by it. Set before the script is read, since the cache belongs to these flags. A release of V8 that has no such flag
// would complain: only those are told that were looked at.
if (Number.parseInt(process.versions.v8, 10) <= 14) {
  for (const flag of [
    // Optimise later: by default that takes time that a short run never gets back. After sixty times as much work (132 KB of
    // bytecode are usual) it is done all the same.
    "--interrupt-budget=4000000",
    // Compile a regular expression once. By default it is first compiled to bytecode, and again when it is met a second time;
    // most of that is laying out classes such as \p{L}, which ours are full of.
    "--no-regexp-tier-up",
    // Collect at once what has to be collected: the heap is small, and marking it in steps starts at 24 MB.
    "--no-incremental-marking",
    "--no-parallel-scavenge",
    // Give young objects 8 MB after the first collections, instead of doubling from 1 MB with a collection at each step: with 16 MB
    // a short run would touch more pages than it saves collections.
    "--semi-space-growth-factor=8",
  ])
    setFlagsFromString(flag);
}

const filename = join(__dirname, "cli-HASH.cjs");
// Converting runs other code than making, and from one quiz JSON to platforms less of it than between other files: what each
// needs is kept apart, so that none reads what is another's.
const [command, ...words] = process.argv.slice(2);
const isPlain =
  words.some((word) => word.endsWith(".json")) && !words.some((word) => /html|docx|pdf|practice/.test(word));
const group = command !== "convert" ? "" : isPlain ? ".convert" : ".convert-more";
const cache = join(__dirname, `cli-HASH${group}.cache`);

const script = new vm.Script(readFileSync(filename, "latin1"), {
  filename,
  cachedData: cachedCode(),
  importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
script.runInThisContext().call(exports, exports, require, module, filename, __dirname);

if (process.env.QUIZWRIGHT_WRITE_CODE_CACHE !== undefined) {
  process.on("exit", () => writeFileSync(cache, script.createCachedData()));
}

function cachedCode() {
  try {
    return readFileSync(cache);
  } catch {
    // It runs without.
    return undefined;
  }
}
