// `npm run formats-table` writes the tables of formats in README.md anew, between its two marks, from the registry of formats
// (src/write/formats/). test/formats-table.test.ts holds the two together.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const marks = ["<!-- formats: made by `npm run formats-table` -->", "<!-- end of formats -->"];

/** The text of a README with its tables made anew from a registry of formats. */
export function withTables(readme, formats) {
  const [before, after] = [readme.indexOf(marks[0]), readme.indexOf(marks[1])];
  if (before === -1 || after < before) throw new Error(`The marks are missing: ${marks.join(" … ")}`);
  return `${readme.slice(0, before + marks[0].length)}\n\n${tablesOf(formats)}\n${readme.slice(after)}`;
}

function tablesOf(formats) {
  const entries = Object.entries(formats);
  const interactions = Object.keys(entries[0][1].holds);
  return [
    table(
      ["format", "file", "what it is", "what it cannot hold"],
      entries.map(([name, { ending, title, lacks }]) => [
        `\`${name}\``,
        `\`${ending}\``,
        title,
        lacks ?? "–",
      ]),
    ),
    table(
      ["format", ...interactions],
      entries.map(([name, { holds }]) => [`\`${name}\``, ...interactions.map((one) => holds[one])]),
    ),
  ].join("\n");
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [heads, heads.map(() => "---"), ...rows].map(line).join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL("../", import.meta.url);
  const { formats } = await import(pathToFileURL(fileURLToPath(new URL("dist/index.js", root))).href);
  const path = new URL("README.md", root);
  writeFileSync(path, withTables(readFileSync(path, "utf8"), formats));
}
