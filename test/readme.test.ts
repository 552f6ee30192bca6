import { execSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaults } from "../src/assemble/made.ts";
import { version } from "../src/assemble/version.ts";
import { kindNames } from "../src/generate/kinds.ts";
import { languages, localeOf } from "../src/locale/locales.ts";
import { formatNames } from "../src/write/formats.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The lines of the README's shell blocks. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(([, block]) =>
  (block as string).trim().split("\n"),
);

describe("the README's commands", () => {
  const folder = mkdtempSync(join(tmpdir(), "quizwright-readme-"));
  beforeAll(() => {
    for (const part of ["dist", "templates", "content", "package.json"])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("are there: two that set everything up, and those of the tool", () => {
    expect(commands.slice(0, 2)).toEqual(["npm ci && npm start", "npm cit"]);
    expect(commands.length).toBeGreaterThan(6);
  });

  test("`npm start` makes every article of content/ from what is built", () => {
    expect(manifest.scripts.prestart).toBe("npm run build");
    execSync(manifest.scripts.start, { cwd: folder, stdio: "pipe" });
    for (const article of ["mali", "calendar", "two-fires", "biber"])
      expect(existsSync(join(folder, "out", article)), article).toBe(true);
  });

  test.each(commands.slice(2))("%s", (command) => {
    const own = command.replace(/^npx quizwright/u, `node ${manifest.bin.quizwright}`);
    expect(own).not.toBe(command);
    execSync(own, { cwd: folder, stdio: "pipe" });
  });
});

test("the README names every kind, format, language and default", () => {
  for (const name of [...kindNames, ...formatNames])
    expect(`${readme}${readFileSync(join(root, "CHANGELOG.md"), "utf8")}`).toContain(`\`${name}\``);
  expect(readme).toContain(
    `| \`--options N\` | options a choice, 3 to 6; fewer where fewer can be proved wrong | ${defaults.options} |`,
  );
  expect(languages).toEqual(["en", "de", "fr", "es", "pt", "it", "pl", "ru", "ar", "zh"]);
  expect(readme).toContain(
    "English, German, French, Spanish, Portuguese, Italian, Polish, Russian, Arabic and Chinese",
  );
});

test("the version is the package's, and the changelog has it", () => {
  expect(version).toBe(manifest.version);
  expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toContain(`## ${version} (edition`);
});

test("every dependency has one exact version", () => {
  for (const range of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(range).toMatch(/^\d+\.\d+\.\d+$/u);
});

test("every language has the words of every kind", () => {
  for (const language of languages)
    expect(Object.keys(localeOf(language).kinds)).toEqual(expect.arrayContaining([...kindNames]));
});
