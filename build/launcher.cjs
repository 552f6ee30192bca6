#!/usr/bin/env node
// Runs the command line's bundle from the code that V8 compiled when it was built (build/bundle.mjs).
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const vm = require("node:vm");

// A run ends before what V8 optimises repays: by default that takes a fifth of its time. After seven times as much work
// (132 KB of bytecode are usual) it is done all the same, for runs of many articles. Before the script is read, since the
// cache belongs to these flags. A release of V8 that has no such flag would complain: only those are told that were looked at.
if (Number.parseInt(process.versions.v8, 10) <= 14) setFlagsFromString("--interrupt-budget=1000000");

const filename = join(__dirname, "cli-HASH.cjs");
// Converting runs other code than making: what each needs is kept apart, so that neither reads what is the other's.
const cache = join(__dirname, process.argv[2] === "convert" ? "cli-HASH.convert.cache" : "cli-HASH.cache");

const script = new vm.Script(
  `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, "latin1")}\n})`,
  {
    filename,
    cachedData: cachedCode(),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  },
);
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
