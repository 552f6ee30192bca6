/** `@page` with its boxes, which are one level of braces. */
export const pageRule = /@page\b([^{]*)\{((?:[^{}]|\{[^{}]*\})*)\}/g;

const marginBox = /@([a-z-]+)\s*\{([^{}]*)\}/g;

/** A string of CSS, and what follows it. */
const stringThenRest = /^("(?:[^"\\]|\\[\s\S])*")\s*([\s\S]*)$/;

/**
 * The `@page` rules of a version's style under the name of its pages, counting these alone.
 *
 * `:first` would be the document's first page, not the version's (CSS Paged Media 3, section 3.2): what it puts before the
 * usual words of a box is written by a counter style that has a sign for 1 only.
 *
 * @param total how the number of the version's pages is written in CSS
 * @throws Error where a rule cannot be one version's
 */
export function pageRulesOf(style: string, name: string, total: string): string {
  const rules = [...style.matchAll(pageRule)].map(([, selector = "", body = ""]) => ({
    pseudo: selector.trim(),
    body,
  }));
  const usual = rules.filter(({ pseudo }) => pseudo === "").map(({ body }) => body);
  const styles: string[] = [];
  const css = rules.map(({ pseudo, body }) => {
    if (pseudo === "") return `@page ${name} {${body}}`;
    if (pseudo !== ":first")
      throw new Error(`There is no rule for the pages of one version: @page ${pseudo}`);
    const boxes = [...body.matchAll(marginBox)].map(([, box = "", declarations = ""]) => {
      const [, before, rest] = stringThenRest.exec(contentOf(declarations) ?? "") ?? [];
      if (before === undefined || rest !== usualContent(usual, box)) {
        throw new Error(`The first page's ${box} is not the usual one with words before it.`);
      }
      const first = `${name}-first-${box}`;
      styles.push(
        `@counter-style ${first} { system: cyclic; symbols: ${before}; range: 1 1; fallback: ${blank}; }`,
      );
      return `@${box} { content: counter(page, ${first}) ${rest}; }`;
    });
    return `@page ${name} { ${boxes.join(" ")} }`;
  });
  const counted = css
    .join("\n")
    .replaceAll("counter(pages)", () => total)
    .replace(/counter\(page(?=[,)])/g, () => `counter(${name}`);
  return [...styles, counted, `@page ${name} { counter-increment: ${name}; }`].join("\n");
}

/**
 * What a style says of all pages but their boxes. It is kept beside the versions' own rules: a document whose first page
 * turns out to be of another size than an unnamed one is laid out once more.
 */
export function unnamedPageRules(style: string): string {
  return [...style.matchAll(pageRule)]
    .filter(([, selector = ""]) => selector.trim() === "")
    .map(([, , body = ""]) => `@page {${body.replace(marginBox, "")}}`)
    .join("\n");
}

const blank = "no-sign";

/** Counter styles on which the rules lean. */
export const blankStyle = `@counter-style ${blank} { system: cyclic; symbols: ""; }`;

function usualContent(bodies: readonly string[], box: string): string | undefined {
  const contents = bodies.flatMap((body) =>
    [...body.matchAll(marginBox)].flatMap(([, name, declarations = ""]) =>
      name === box ? (contentOf(declarations) ?? []) : [],
    ),
  );
  return contents.at(-1);
}

/** The value of `content`; a semicolon within a string is an escape (see `cssString` in html/render.ts). */
function contentOf(declarations: string): string | undefined {
  return /(?:^|;)\s*content:\s*([^;]*?)\s*(?:;|$)/.exec(declarations)?.[1];
}
