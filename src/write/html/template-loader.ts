import { fileURLToPath } from "node:url";
import nunjucks from "nunjucks";

/**
 * nunjucks, and the templates as they lie in `templates/`. The build puts compiled ones in this module's place in `dist/`
 * (build/compile-templates.mjs): they load in a millisecond where compiling takes thirty. Code that runs from `src/` sees
 * every change of a template.
 */
export { nunjucks };

export function templateLoader(): nunjucks.ILoader {
  return new nunjucks.FileSystemLoader(fileURLToPath(new URL("../../../templates", import.meta.url)));
}
