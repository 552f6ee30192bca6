#!/usr/bin/env node
// Runs the command line's bundle from the code that V8 compiled when it was built (build/bundle.mjs).
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const vm = require("node:vm");

const filename = join(__dirname, "cli-HASH.cjs");
const cache = join(__dirname, "cli-HASH.cache");

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
