// Puts the practice page's script, bundled, in the place of src/write/practice/page-script.ts in dist/.
import { writeFileSync } from "node:fs";
import { bundlePageScript } from "./page-script.mjs";

writeFileSync(
  new URL("../dist/write/practice/page-script.js", import.meta.url),
  `const script = ${JSON.stringify(await bundlePageScript())};

export async function pageScript() {
  return script;
}
`,
);
