// Makes the command line one file, with the code that V8 compiled of it beside it, and the launcher that runs the two.
//
// Compiling is more than a third of the time that a set takes. V8 can keep what it compiled (https://v8.dev/blog/code-caching),
// best after a run, when it has met the functions that are used. The cache holds for the release of Node.js that wrote it;
// another one passes it over and compiles again.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { quickPatterns } from "./quick-patterns.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist/cli");

/** Libraries that stand in build/lazy/ are loaded when they are first called. */
const loadedWhenCalled = {
  name: "loaded-when-called",
  setup({ onResolve }) {
    onResolve({ filter: /^(?:string-width|entities|fflate|assert|linkify-it)$/ }, ({ path, importer }) => {
      const standIn = join(root, "build/lazy", `${path}.mjs`);
      // htmlparser2, which brings its own, runs only in a run that reads HTML.
      return importer === standIn || /dom-serializer|domutils|htmlparser2/.test(importer)
        ? undefined
        : { path: standIn };
    });
  },
};

// A run needs the words of one language, and all of them together would lengthen its start: those of a language that is made
// when it is first asked for (`locale/locales.ts`) stand in a file of their own.
const languages = readdirSync(join(root, "dist/locale"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
  .map(({ name }) => name)
  .filter((name) => name !== "en" && name !== "de");
const languagesApart = {
  name: "languages-apart",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[a-z]{2}\/index\.js$/ }, ({ path, importer }) => {
      const name = path.slice(2, 4);
      return basename(importer) === "locales.js" && languages.includes(name)
        ? { path: name, namespace: "languages-apart" }
        : undefined;
    });
    onResolve({ filter: /^\.\/locale-/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: "languages-apart" }, ({ path: name }) => ({
      contents: `export const ${name} = () => require("./locale-${name}.cjs").${name}();`,
    }));
  },
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: root,
  outdir: "dist/cli",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20.19",
  // Literals with properties such as \p{Lu} stay literals.
  supported: { "regexp-unicode-property-escapes": true },
  minifyWhitespace: true,
  // Short names: a quarter less to read, a tenth less of compiled code.
  minifyIdentifiers: true,
  logLevel: "warning",
};

// The name holds a hash of the contents, so that a cache never meets another bundle than its own.
const { metafile } = await build({
  ...shared,
  entryPoints: ["dist/cli.js"],
  entryNames: "[name]-[hash]",
  legalComments: "eof",
  metafile: true,
  plugins: [loadedWhenCalled, languagesApart],
  // Required when a file of theirs is first written.
  external: ["docx", "image-size"],
  define: { "import.meta.url": "moduleAddress" },
  banner: { js: 'const moduleAddress=require("node:url").pathToFileURL(__filename).href;' },
});
await build({
  ...shared,
  entryPoints: languages.map((name) => ({ in: `dist/locale/${name}/index.js`, out: `locale-${name}` })),
});
const bundle = basename(Object.keys(metafile.outputs)[0], ".cjs");
// As ASCII it is read without decoding, into half the memory. What esbuild leaves stands in regular expressions.
const code = join(folder, `${bundle}.cjs`);
// The launcher runs it as Node would run a module; put about it there, these words would cost a copy of the whole.
writeFileSync(
  code,
  `(function (exports, require, module, __filename, __dirname) {${quickPatterns(readFileSync(code, "utf8")).replace(/[^\x00-\x7f]/g, escaped)}\n})`,
  "latin1",
);

function escaped(/** @type {string} */ character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const launcher = join(folder, "quizwright.cjs");
writeFileSync(
  launcher,
  readFileSync(join(root, "build/launcher.cjs"), "utf8").replaceAll("cli-HASH", bundle),
  { mode: 0o755 },
);

// Runs that compile what is needed: one over the articles of content/ makes sets, one brings a set to platforms; one writes it
// as a page, and one reads it from a platform, which adds to the cache of the one before.
const out = mkdtempSync(join(tmpdir(), "quizwright-build-"));
const set = join(out, "mali", "1");
const platforms = "canvas,moodle-xml,gift,qti21,qti3,json";
try {
  warmUp("make", join(root, "content"), "--seed", "1", "--versions", "2", "--out", out);
  warmUp("convert", join(set, "quiz.json"), "--to", platforms, "--out", out);
  warmUp("convert", join(set, "quiz.json"), "--to", "html", "--out", join(out, "page"));
  warmUp("convert", join(out, "mali/converted/moodle.xml"), "--to", "json", "--out", join(out, "again"));
} finally {
  rmSync(out, { recursive: true, force: true });
}

function warmUp(/** @type {string[]} */ ...words) {
  const { status, stderr } = spawnSync(process.execPath, [launcher, ...words, "--quiet"], {
    env: { ...process.env, QUIZWRIGHT_WRITE_CODE_CACHE: "1" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The command line does not run: ${stderr}`);
}
