import { blankStyle, pageRule, pageRulesOf, unnamedPageRules } from "./page-rules.ts";
import { sharePictures } from "./share-pictures.ts";

/** One version's page as `writeHtml` gives it. */
export interface VersionPage {
  readonly label: string;
  readonly html: string;
}

/**
 * The pages of all versions as one document. Each version's pages carry its label as their name (CSS Paged Media 3,
 * section 8), so that its foot and its page numbers are its own.
 *
 * @param counts the number of printed pages of each version; without them each is taken to have its equal share of all
 */
export function joinPages(pages: readonly VersionPage[], title: string, counts?: readonly number[]): string {
  const parts = pages.map(({ label, html }) => ({ label, ...partsOf(html) }));
  const [first] = parts;
  if (first === undefined) return "";
  const shared = new Set(parts.map(({ style }) => style.replace(pageRule, "")));
  const own = parts.map(({ label, style }, index) => {
    const total = counts?.[index] === undefined ? `counter(pages, ${share})` : `"${counts[index]}"`;
    return `${pageRulesOf(style, nameOf(label), total)}\n.${nameOf(label)} { page: ${nameOf(label)}; }`;
  });
  const { bodies, css: pictures } = sharePictures(parts.map(({ body }) => body));
  const css = [
    ...shared,
    unnamedPageRules(first.style),
    // The style's pictures are loaded when they are first laid out, which must be before printing.
    pictures === "" ? unseen : pictures,
    blankStyle,
    ...(counts === undefined ? [shareStyle(pages.length)] : []),
    ...own,
  ];
  const head = first.head.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`);
  const versions = parts.map(
    ({ label }, index) =>
      `<div class="${nameOf(label)}">${withOwnIds(bodies[index] ?? "", `${label}-`)}</div>`,
  );
  return `${head}<style>${css.join("\n")}</style></head>\n${first.bodyTag}\n${versions.join("\n")}\n</body></html>\n`;
}

/** Laying thirty versions out for a screen that nobody sees takes a quarter of the time. */
const unseen = "@media screen { body { display: none; } }";

function partsOf(html: string): { head: string; style: string; bodyTag: string; body: string } {
  const found = /^([\s\S]*?)<style>([\s\S]*?)<\/style>\s*<\/head>\s*(<body[^>]*>)([\s\S]*)<\/body>/.exec(
    html,
  );
  if (found === null) throw new Error("The page is not built like a page of Quizwright.");
  const [, head = "", style = "", bodyTag = "", body = ""] = found;
  return { head, style, bodyTag, body };
}

function nameOf(label: string): string {
  return `version-${label}`;
}

const share = "share-of-pages";

/** Longer versions than anybody hands out. */
const mostPages = 60;

/** Writes the number of all pages as the number of each version's, where all versions have as many. */
function shareStyle(versions: number): string {
  const symbols = Array.from({ length: mostPages }, (_, index) => {
    const each = mostPages - index;
    return `${each * versions} "${each}"`;
  });
  return `@counter-style ${share} { system: additive; additive-symbols: ${symbols.join(", ")}; }`;
}

/** In a page's own markup only: a quotation mark of its text is written `&quot;`. */
function withOwnIds(body: string, prefix: string): string {
  return body.replace(
    / (id|for|headers|aria-labelledby|aria-describedby)="([^"]*)"/g,
    (_, attribute: string, ids: string) => ` ${attribute}="${ids.replace(/[^ ]+/g, (id) => prefix + id)}"`,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
