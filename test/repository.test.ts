import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { version } from "../src/assemble/version.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const isCheckout = existsSync(new URL("../.git", import.meta.url));

/** Files that git keeps, or would keep; their text, or nothing for pictures and fonts. */
const files = isCheckout
  ? execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root })
      .toString()
      .split("\0")
      .filter((name) => name !== "" && existsSync(`${root}/${name}`))
      .map((name) => ({ name, text: textOf(readFileSync(`${root}/${name}`)) }))
  : [];

function textOf(bytes: Buffer): string {
  return bytes.includes(0) ? "" : bytes.toString("utf8");
}

function namesWhere(isWrong: (file: { name: string; text: string }) => boolean): string[] {
  return files.filter(isWrong).map(({ name }) => name);
}

test("the package and the record of a set name the same version, and the changelog has it", () => {
  const read = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { version: string };
  expect(version).toBe(read.version);
  expect(readFileSync(`${root}/CHANGELOG.md`, "utf8")).toContain(read.version);
});

test.runIf(isCheckout)(
  "no file names a place of one machine, or another host for packages than npm's own",
  () => {
    // This file holds the words that it looks for.
    const others = files.filter(({ name }) => name !== "test/repository.test.ts");
    const place = /(?:^|[\s"'`(=])(?:\/(?:home|Users|root|work|tmp)\/[\w.-]+\/|[A-Z]:\\Users\\)/m;
    expect(others.filter(({ text }) => place.test(text)).map(({ name }) => name)).toEqual([]);
    const lock = files.find(({ name }) => name === "package-lock.json")?.text ?? "";
    const hosts = [...lock.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect([...new Set(hosts)].filter((host) => host !== "registry.npmjs.org")).toEqual([]);
  },
);

test.runIf(isCheckout)("texts have LF line ends, end with one, and carry no byte-order mark", () => {
  const fixtures = /^test\/(?:golden|read)\//;
  expect(
    namesWhere(
      ({ name, text }) =>
        text !== "" &&
        !fixtures.test(name) &&
        (text.includes("\r") || text.startsWith("\ufeff") || !text.endsWith("\n")),
    ),
  ).toEqual([]);
});

test.runIf(isCheckout)("source files are named in kebab-case after what they export", () => {
  const sources = files.filter(({ name }) => /^src\/.*\.ts$/.test(name));
  expect(sources.length).toBeGreaterThan(50);
  expect(
    sources.map(({ name }) => basename(name)).filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(name)),
  ).toEqual([]);
});

test.runIf(isCheckout)("nothing is left to do in the code, and no test is switched off or alone", () => {
  const code = /^(?:src|test|templates)\//;
  const left = new RegExp(["TO", "DO|FIX", "ME|X", "XX"].join(""));
  // In the fonts of a page any letters may follow each other.
  const written = (text: string) => text.replace(/base64,[\w+/=]+/g, "");
  expect(namesWhere(({ name, text }) => code.test(name) && left.test(written(text)))).toEqual([]);
  const alone = new RegExp("\\b(?:test|it|describe)\\.(?:on" + "ly|sk" + "ip|to" + "do)\\(");
  expect(namesWhere(({ name, text }) => name.startsWith("test/") && alone.test(text))).toEqual([]);
});

test.runIf(isCheckout)("what is generated is not kept", () => {
  expect(
    namesWhere(({ name }) => /^(?:dist|node_modules|coverage)\/|^out\/(?!README\.md$)/.test(name)),
  ).toEqual([]);
});
