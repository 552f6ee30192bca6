// `npm run metrics` writes src/write/typeset/metrics/ from the font files of the @fontsource packages. Opening those with
// fontkit takes half a second, more than making a whole set; what is kept of them here is read in a millisecond.
// test/write/typeset/metrics.test.ts holds the files to what the installed packages give.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openSync } from "fontkit";
import { kerningOf } from "./kerning.mjs";
import { ligaturesOf } from "./ligatures.mjs";
import { localFormsOf } from "./local-forms.mjs";
import { packedNumbers } from "./packed-numbers.mjs";
import { packedRanges, parseRanges } from "./ranges.mjs";

const families = {
  serif: "source-serif-4",
  sans: "source-sans-3",
  easy: "atkinson-hyperlegible-next",
  naskh: "noto-naskh-arabic",
};
/** What stands for a character that a file lacks (OpenType, glyph 0). */
const missing = 0;
const weights = [400, 600, 700];
/** The files of a font, each for some characters. One that two files hold is taken from the first. */
const subsets = [
  "latin",
  "latin-ext",
  "cyrillic",
  "cyrillic-ext",
  "greek",
  "greek-ext",
  "vietnamese",
  "arabic",
];

/** The text of each file in src/write/typeset/metrics/, by its name. */
export function derive() {
  return Object.fromEntries(
    Object.entries(families).map(([family, name]) => [`${family}.ts`, moduleOf(family, name)]),
  );
}

function moduleOf(family, name) {
  const folder = fileURLToPath(new URL(`../../node_modules/@fontsource/${name}/`, import.meta.url));
  const { version } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
  const declared = JSON.parse(readFileSync(`${folder}unicode.json`, "utf8"));
  const styles = family === "naskh" ? ["normal"] : ["normal", "italic"];
  const names = family === "naskh" ? ["arabic"] : subsets.filter((subset) => subset in declared);
  const faces = weights.flatMap((weight) =>
    styles.map((style) => {
      const taken = new Set();
      const parts = names.map((subset) => {
        const file = `files/${name}-${subset}-${weight}-${style}.woff2`;
        const font = openSync(folder + file);
        const characters = parseRanges(declared[subset]).filter(
          (character) => font.hasGlyphForCodePoint(character) && !taken.has(character),
        );
        for (const character of characters) taken.add(character);
        return partOf(`${name}/${file}`, font, characters, family !== "naskh");
      });
      return `  ${style === "italic" ? `"${weight} italic"` : weight}: () => [\n${parts.join("")}  ],\n`;
    }),
  );
  return [
    `// Made by \`npm run metrics\`; not to be edited. Widths and kerning of @fontsource/${name} ${version} (OFL-1.1).`,
    'import type { PackedFace } from "../packed-face.ts";',
    "",
    `export const ${family}: Readonly<Record<string, () => PackedFace>> = {`,
    `${faces.join("")}};`,
    "",
  ].join("\n");
}

/** One file of a face. Arabic is measured by shaping: of its file only the characters are kept. */
function partOf(file, font, characters, measured) {
  const fields = { file, characters: packedRanges(characters) };
  if (measured) {
    if (font.unitsPerEm !== 1000) throw new Error(`${file} has ${font.unitsPerEm} units per em`);
    const own = characters.map((character) => ({ glyph: font.glyphForCodePoint(character).id }));
    const ligatures = ligaturesOf(font, characters);
    const localForms = localFormsOf(font, characters);
    const glyphs = [...own, ...ligatures, ...localForms, { glyph: missing }];
    const { firsts, seconds, values } = kerningOf(
      font,
      glyphs.map(({ glyph }) => glyph),
    );
    fields.advances = packedNumbers(glyphs.map(({ glyph, advance }) => advance ?? advanceOf(font, glyph)));
    if (ligatures.length > 0) fields.ligatures = ligatures.map(({ text }) => text).join(" ");
    if (localForms.length > 0) fields.localForms = localForms.map(({ text }) => text).join(" ");
    fields.firsts = packedNumbers(firsts);
    fields.seconds = packedNumbers(seconds);
    fields.kerning = packedNumbers(values);
  }
  const lines = Object.entries(fields).map(([key, value]) => {
    const line = `      ${key}: ${JSON.stringify(value)},\n`;
    // As the formatter breaks it.
    return line.length <= 111 ? line : line.replace(": ", ":\n        ");
  });
  return `    {\n${lines.join("")}    },\n`;
}

/** From the table itself: fontkit's own way traces the outline first. */
function advanceOf(font, glyph) {
  const { metrics } = font.hmtx;
  return metrics.get(Math.min(glyph, metrics.length - 1)).advance;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../../src/write/typeset/metrics/", import.meta.url);
  for (const [name, text] of Object.entries(derive())) writeFileSync(new URL(name, folder), text);
}
