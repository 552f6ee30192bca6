import { nunjucks } from "../html/template-loader.ts";
import { type Element, isElement, type Node } from "./element.ts";

/** An element as a file of its own. Its texts must be fit for XML (`safeText`). */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`;
}

/** An element without the head of a file: HTML of few tags is written the same way. */
export function markupOf(nodes: readonly Node[]): string {
  return nodes.map(write).join("");
}

/** What holds elements alone has one on a line; where a space would be read, there is none. */
const tight =
  /^(p|h\d|li|em|strong|div|(qti-)?(prompt|simple-?[cC]hoice|simple-?[aA]ssociable-?[cC]hoice|inline-?[cC]hoice))$/;

function write(node: Node): string {
  if (typeof node === "string") return escaped(node);
  if (!isElement(node)) return node.markup;
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${inAttribute(String(value))}"`))
    .join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const apart = node.children.every(isElement) && !tight.test(node.name);
  const inner = node.children.map(write).join(apart ? "\n" : "");
  return `<${node.name}${attributes}>${apart ? `\n${inner}\n` : inner}</${node.name}>`;
}

/** The library's own, which its types leave out. */
const library = nunjucks.lib as unknown as { readonly escape: (text: string) => string };

/** Line ends as a reader makes them (XML 1.0, section 2.11). */
function escaped(text: string): string {
  return library.escape(text).replace(/\r\n?/g, "\n");
}

/** What would be read as a space (XML 1.0, section 3.3.3). */
function inAttribute(text: string): string {
  return escaped(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
