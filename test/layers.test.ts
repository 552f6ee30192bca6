import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../src/", import.meta.url);

/** A room may import itself and the ones before it. `index.ts`, `commands/` and `cli.ts` come last. */
const rooms = [
  "model",
  "locale",
  "random",
  "read",
  "generate",
  "review",
  "assemble",
  "write",
  "index.ts",
  "commands",
  "cli.ts",
];
const withDisk = new Set(["commands", "cli.ts"]);

/** Only these may read what the package itself holds beside the code: templates, styles, fonts. */
const readsOwnFiles = /^write\/html\//;

interface Source {
  readonly file: string;
  readonly room: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => {
    const text = readFileSync(new URL(file, root), "utf8");
    return { file, room: file.split("/")[0] ?? "", code: withoutComments(text), imports: importsOf(text) };
  });

/** Static imports, re-exports and dynamic imports, types included. */
function importsOf(text: string): string[] {
  const code = withoutComments(text);
  const statements = code.matchAll(
    /^\s*(?:import|export)\b[^;'"`]*?from\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']/gm,
  );
  const calls = code.matchAll(/\bimport\s*\(\s*["']([^"']+)["']|\brequire\s*\(\s*["']([^"']+)["']/g);
  return [...statements, ...calls].map((match) => match[1] ?? match[2] ?? "");
}

/** Comments may speak of anything. Strings stay: a bracket of a template may hold code. */
function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\*[\s\S]*?\*\/|(^|[\s;{}(,])\/\/.*$/gm,
    (_all, string, before) => {
      return string ?? before ?? "";
    },
  );
}

function failures(check: (source: Source) => readonly string[]): string[] {
  return sources.flatMap((source) => check(source).map((what) => `src/${source.file}: ${what}`));
}

function uses(banned: readonly RegExp[], code: string): string[] {
  return banned
    .flatMap((pattern) => code.match(pattern)?.slice(0, 1) ?? [])
    .map((what) => `uses ${what.trim()}`);
}

test("the rooms are the ones of the architecture, and all of them are read", () => {
  expect([...new Set(sources.map(({ room }) => room))].sort()).toEqual([...rooms].sort());
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(sources.length);
});

test("a room imports itself and the rooms before it, never one after", () => {
  expect(
    failures(({ file, room, imports }) =>
      imports
        .filter((name) => name.startsWith("."))
        .map((name) => posix.join(posix.dirname(file), name))
        .filter((target) => !target.startsWith("../"))
        .filter((target) => rooms.indexOf(target.split("/")[0] ?? "") > rooms.indexOf(room))
        .map((target) => `imports ${target}`),
    ),
  ).toEqual([]);
});

test("only commands reach the disk, the network, other processes and the machine", () => {
  const outside =
    /^(?:node:)?(?:fs|fs\/promises|os|child_process|net|http|https|http2|dgram|dns|tls|readline|worker_threads|cluster|tty|inspector|vm)(?:\/.*)?$/;
  const files = /^(?:node:)?fs(?:\/promises)?$/;
  expect(
    failures(({ file, room, imports }) =>
      withDisk.has(room)
        ? []
        : imports
            .filter((name) => outside.test(name) && !(files.test(name) && readsOwnFiles.test(file)))
            .map((name) => `imports ${name}`),
    ),
  ).toEqual([]);
});

const asksMachine = [
  /\bprocess\s*[.[]/,
  /\bglobalThis\s*\.\s*process\b/,
  /\bnew\s+Date\b/,
  /\bDate\s*\.\s*(?:now|parse|UTC)\b/,
  /\bperformance\s*\.\s*now\b/,
  /\bconsole\s*\.\w+/,
  /\bset(?:Timeout|Interval|Immediate)\b/,
  /\bfetch\s*\(/,
  /\brandomInt\b|\brandomBytes\b|\brandomUUID\b|\bgetRandomValues\b/,
];

test("what is pure asks no environment, clock or terminal", () => {
  expect(failures(({ room, code }) => (withDisk.has(room) ? [] : uses(asksMachine, code)))).toEqual([]);
});

const differsByMachine = [
  /\bMath\s*\.\s*random\b/,
  /\bIntl\b/,
  /\.\s*localeCompare\b/,
  /\.\s*toLocale\w+/,
  /\bDate\s*\(\s*\)\s*\.\s*to\w+String\b/,
];

test("nothing anywhere draws unseeded numbers or leans on the machine's locale", () => {
  expect(failures(({ code }) => uses(differsByMachine, code))).toEqual([]);
});

test("seedrandom is imported by random alone, yargs by the command line alone", () => {
  const owners: Readonly<Record<string, readonly string[]>> = {
    seedrandom: ["random"],
    yargs: ["cli.ts", "commands"],
    tinyglobby: ["commands"],
    nunjucks: ["write"],
    "markdown-it": ["read"],
    "js-yaml": ["read"],
    "fastest-levenshtein": ["read"],
  };
  expect(
    failures(({ room, imports }) =>
      imports.filter((name) => owners[name]?.includes(room) === false).map((name) => `imports ${name}`),
    ),
  ).toEqual([]);
});

test("a package that is imported is a dependency, and a dependency is imported", () => {
  const read: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const { dependencies } = read as { dependencies: Record<string, string> };
  const known = Object.keys(dependencies);
  expect(
    failures(({ imports }) =>
      imports
        .filter(
          (name) =>
            !name.startsWith(".") && !name.startsWith("node:") && !known.some((one) => isOf(name, one)),
        )
        .map((name) => `imports ${name}`),
    ),
  ).toEqual([]);
  // A package's data may be loaded by `createRequire`, with a name that is put together.
  const named = sources.flatMap(({ code }) =>
    [...code.matchAll(/["'`]([^"'`\n]+)["'`$]/g)].map(([, name = ""]) => name),
  );
  expect(known.filter((one) => !named.some((name) => isOf(name, one)))).toEqual([]);
});

function isOf(name: string, dependency: string): boolean {
  return name === dependency || name.startsWith(`${dependency}/`);
}

test("names are exported, never a default; there are no enums and no any", () => {
  const banned = [
    /\bexport\s+default\b/,
    /^\s*(?:export\s+)?(?:const\s+)?enum\s/m,
    /:\s*any\b|\bas\s+any\b|<any>/,
  ];
  expect(failures(({ code }) => uses(banned, code))).toEqual([]);
});

test.each([
  ['import { a } from "../write/b.ts";', ["../write/b.ts"]],
  ['import type {\n  A,\n} from "./a.ts";\nexport * from "./b.ts";', ["./a.ts", "./b.ts"]],
  ['const load = async () => (await import("./c.ts")).c;', ["./c.ts"]],
  ['// import { a } from "./a.ts"\n/* import "./b.ts" */ import "./d.ts";', ["./d.ts"]],
])("imports are found in %j", (code, expected) => {
  expect(importsOf(code)).toEqual(expected);
});

test.each([
  "const a = Math.random();",
  "const a = new Intl.NumberFormat();",
  "names.sort((a, b) => a.localeCompare(b));",
  "(1000).toLocaleString()",
])("%j would be found", (code) => {
  expect(uses(differsByMachine, withoutComments(code))).toHaveLength(1);
});

test.each([
  "if (process.env.DEBUG) a();",
  "const at = Date.now();",
  "const at = new Date();",
  "console.log(a);",
  'fetch("https://example.org")',
  "setTimeout(a, 1);",
  "randomInt(6)",
])("%j would be found in what is pure", (code) => {
  expect(uses(asksMachine, withoutComments(code))).toHaveLength(1);
});
