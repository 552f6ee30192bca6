import type { Environment } from "nunjucks";
import { balanced } from "../balanced.ts";
import { nunjucks, templateLoader } from "./template-loader.ts";

/**
 * Renders a template of the package with a view. Everything that a template prints is escaped; a field that the view does
 * not have is an error, not an empty place.
 */
export function render(template: string, view: object): string {
  environment ??= newEnvironment();
  return clean(environment.render(template, view));
}

let environment: Environment | undefined;

/** One environment a process. */
function newEnvironment(): Environment {
  const made = new nunjucks.Environment(templateLoader(), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  made.addFilter("balanced", (text: unknown) => balanced(String(text)));
  made.addFilter("cssString", (text: unknown) => new nunjucks.runtime.SafeString(cssString(String(text))));
  return made;
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
