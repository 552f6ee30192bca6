import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Environment } from "nunjucks";
import { balanced } from "./balanced.ts";

/**
 * Renders a template of the package with a view. Everything that a template prints is escaped; a field that the view does
 * not have is an error, not an empty place.
 */
export function render(template: string, view: object): string {
  environment ??= newEnvironment();
  return clean(environment.render(template, view));
}

let environment: Environment | undefined;

type Nunjucks = typeof import("nunjucks");

const load = createRequire(import.meta.url);

/** One environment a process: from the templates that the build compiled, or, from `src/`, from their files. */
function newEnvironment(): Environment {
  const compiled = compiledTemplates();
  const nunjucks: Nunjucks = load(compiled === undefined ? "nunjucks" : "nunjucks/browser/nunjucks-slim.js");
  const loader =
    compiled === undefined
      ? new nunjucks.FileSystemLoader(fileURLToPath(new URL("../../../templates", import.meta.url)))
      : new nunjucks.PrecompiledLoader(compiled);
  const made = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  made.addFilter("balanced", (text: unknown) => balanced(String(text)));
  made.addFilter("cssString", (text: unknown) => new nunjucks.runtime.SafeString(cssString(String(text))));
  return made;
}

/** What templates/precompile.mjs made: it lies two folders up from where this module is in `dist/`, and nowhere from `src/`. */
function compiledTemplates(): object[] | undefined {
  try {
    return load("../../templates.cjs");
  } catch (error) {
    if ((error as { code?: unknown }).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/**
 * A CSS string (CSS Syntax 3, section 4.3.7). All but Latin letters, digits and spaces becomes an escape, so that nothing is
 * left that could end the string or the style element.
 */
function cssString(text: string): string {
  const escaped = Array.from(text, (character) =>
    /^[A-Za-z0-9 ]$/.test(character) ? character : `\\${(character.codePointAt(0) as number).toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}

/** What HTML does not allow in any form (HTML Living Standard, 13.2.3.5) shows as what it is: a character that is none. */
function clean(page: string): string {
  return page.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
}
