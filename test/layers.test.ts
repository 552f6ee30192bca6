import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** The direction of imports: a room imports itself and those before it. */
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

interface Source {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  /** Modules it imports, as written. */
  readonly imports: readonly string[];
}

const sources: Source[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const text = readFileSync(join(src, file), "utf8");
    const imports = [...text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*["']([^"']+)["']/gu)].map(
      ([, module]) => module as string,
    );
    return { file: file.split(sep).join("/"), room: file.split(sep)[0] as string, text, imports };
  });

const inner = sources.filter(({ room }) => room !== "commands" && room !== "cli.ts");

/** What stands for an import of the fonts, which belong to the package. */
const fonts = "write/typeset/font-file.ts";

/** The room that a relative import leads to; nothing for a package. */
function roomOf(source: Source, module: string): string | undefined {
  if (!module.startsWith(".")) return undefined;
  return relative(src, join(src, dirname(source.file), module)).split(sep)[0];
}

/** Code without its comments. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/(^|\s)\/\/[^\n]*/gu, "");
}

test("every file stands in a room of the architecture", () => {
  expect(sources.length).toBeGreaterThan(100);
  for (const { file, room } of sources) expect(rooms, file).toContain(room);
});

test("imports run one way", () => {
  const broken = sources.flatMap((source) =>
    source.imports.flatMap((module) => {
      const to = roomOf(source, module);
      return to !== undefined && rooms.indexOf(to) > rooms.indexOf(source.room)
        ? [`${source.file} imports ${module}`]
        : [];
    }),
  );
  expect(broken).toEqual([]);
});

test("the model imports nothing but itself", () => {
  const broken = sources
    .filter(({ room }) => room === "model")
    .flatMap((source) => source.imports.filter((module) => roomOf(source, module) !== "model"));
  expect(broken).toEqual([]);
});

test("seedrandom has one importer", () => {
  expect(sources.filter(({ imports }) => imports.includes("seedrandom")).map(({ file }) => file)).toEqual([
    "random/random.ts",
  ]);
});

test("fonts are read in one place", () => {
  expect(inner.filter(({ imports }) => imports.includes("node:fs")).map(({ file }) => file)).toEqual([fonts]);
});

describe("outside the commands nothing depends on the machine", () => {
  test.each([
    [
      "disk, network, processes",
      /["']node:(fs|fs\/promises|net|http|https|child_process|os|worker_threads|dns)["']/u,
    ],
    ["the clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bprocess\.hrtime\b/u],
    ["unseeded randomness", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\brandomInt\b/u],
    ["the locale or the data of ICU", /\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/u],
    ["the environment, the terminal", /\bprocess\.(env|argv|cwd|stdout|stderr|stdin|exit)\b|\bconsole\./u],
  ])("%s", (_what, pattern) => {
    const broken = inner.filter(({ file, text }) => file !== fonts && pattern.test(code(text)));
    expect(broken.map(({ file }) => file)).toEqual([]);
  });
});
