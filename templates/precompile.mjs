// Part of `npm run build`: compiles the templates into dist/templates.cjs, which loads in a millisecond where compiling
// takes thirty. Code that runs from src/ compiles them itself (src/write/html/render.ts), so that tests see every change.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import nunjucks from "nunjucks";

const folder = fileURLToPath(new URL(".", import.meta.url));
const env = new nunjucks.Environment(null, { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true });
const code = nunjucks.precompile(folder, {
  env,
  include: [/\.njk$/, /\.css$/],
  wrapper: (templates) => `module.exports = {\n${templates.map(({ name, template }) => `${JSON.stringify(name.replaceAll("\\", "/"))}: (() => {\n${template}\n})(),\n`).join("")}};\n`,
});
writeFileSync(new URL("../dist/templates.cjs", import.meta.url), code);
