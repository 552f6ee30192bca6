// Compiles templates/ into the module that stands for src/write/html/template-loader.ts in dist/.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import nunjucks from "nunjucks";

const folder = fileURLToPath(new URL("../templates", import.meta.url));
const env = new nunjucks.Environment(null, {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
});
const templates = nunjucks.precompile(folder, {
  env,
  include: [/\.njk$/, /\.css$/],
  wrapper: (compiled) =>
    compiled
      .map(
        ({ name, template }) =>
          `${JSON.stringify(name.replaceAll("\\", "/"))}: (() => {\n${template}\n})(),\n`,
      )
      .join(""),
});
writeFileSync(
  new URL("../dist/write/html/template-loader.js", import.meta.url),
  `import nunjucks from "nunjucks/browser/nunjucks-slim.js";

export { nunjucks };

export function templateLoader() {
  return new nunjucks.PrecompiledLoader(templates);
}

const templates = {
${templates}};
`,
);
