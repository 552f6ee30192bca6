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
/** By name, whether an element is such a one: there are few names, and many elements. */
const known = new Map<string, boolean>();

function isTight(name: string): boolean {
  const is = known.get(name) ?? tight.test(name);
  known.set(name, is);
  return is;
}

/** What elements that stand in every item were written as: they are written once. */
const written = new WeakMap<Element, string>();

function write(node: Node): string {
  if (typeof node === "string") return escaped(node);
  if (!isElement(node)) return node.markup;
  if (node.shared !== true) return writeElement(node);
  const text = written.get(node) ?? writeElement(node);
  written.set(node, text);
  return text;
}

function writeElement({ name, attributes, children }: Element): string {
  let text = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) text += ` ${key}="${inAttribute(String(value))}"`;
  }
  if (children.length === 0) return `${text}/>`;
  const sign = children.every(isElement) && !isTight(name) ? "\n" : "";
  // Joined level by level: one long chain of small strings would cost more to be put together at the end.
  return `${text}>${sign}${children.map(write).join(sign)}${sign}</${name}>`;
}

/** The library's own, which its types leave out. */
const library = nunjucks.lib as unknown as { readonly escape: (text: string) => string };

/** What the library escapes, and a line end that is one of two signs. */
const special = /[&"'<>`\\\r]/;

/** Line ends as a reader makes them (XML 1.0, section 2.11). */
function escaped(text: string): string {
  return special.test(text) ? library.escape(text).replace(/\r\n?/g, "\n") : text;
}

/** What would be read as a space (XML 1.0, section 3.3.3). */
function inAttribute(text: string): string {
  return /[\s&"'<>`\\]/.test(text) ? escaped(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;") : text;
}
