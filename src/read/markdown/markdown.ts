import MarkdownIt from "markdown-it";

/** Deeper quotes and lists are a mistake; what stands in them would be lost. */
export const deepest = 50;

let parser: MarkdownIt | undefined;

/**
 * The Markdown parser, made when first needed: CommonMark with raw HTML kept as text, and without link reference
 * definitions, so that `[sic]: …` and footnotes stay text too. Addresses stay as written: they are looked up, not printed.
 */
export function markdownParser(): MarkdownIt {
  if (parser === undefined) {
    parser = new MarkdownIt("commonmark", { html: false, linkify: false, typographer: false, breaks: false });
    // A rule of the presets that the types of the options leave out.
    parser.set({ maxNesting: deepest } as Parameters<MarkdownIt["set"]>[0]);
    parser.disable(["reference"]);
    parser.normalizeLink = (address) => address;
    parser.validateLink = () => true;
  }
  return parser;
}
