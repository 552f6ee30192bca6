export interface Heading {
  readonly level: number;
  readonly text: string;
}

/**
 * The headings of a page as `writeHtml` gives it. The browser takes the outline's titles from the printed lines, without
 * the space at which a line ends.
 */
export function headingsOf(html: string): Heading[] {
  return [...html.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level, inner = ""]) => ({
    level: Number(level),
    text: textOf(inner),
  }));
}

function textOf(markup: string): string {
  const words = markup.replace(/<[^>]*>/g, "");
  return words
    .replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (named[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replace(/[\u2066-\u2069\u202a-\u202e]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Those that the templates write (nunjucks escapes with the first four). */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
};
