import { nunjucks } from "../html/template-loader.ts";
import { type Element, isElement, type Node } from "./element.ts";

/** An element as a file of its own. Its texts must be fit for XML (`safeText`). */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${textOf(root)}\n`;
}

/** An element without the head of a file: HTML of few tags is written the same way. */
export function markupOf(nodes: readonly Node[]): string {
  return nodes.map(textOf).join("");
}

/** What holds elements alone has one on a line; where a space would be read, there is none. */
const tight =
  /^(p|h\d|li|em|strong|div|(qti-)?(prompt|simple-?[cC]hoice|simple-?[aA]ssociable-?[cC]hoice|inline-?[cC]hoice))$/;

interface Tags {
  /** Without the sign that ends it: attributes may follow. */
  readonly start: string;
  readonly end: string;
  readonly isTight: boolean;
}

/** By name: there are few names, and many elements. */
const known = new Map<string, Tags>();

function tagsOf(name: string): Tags {
  const tags = known.get(name) ?? { start: `<${name}`, end: `</${name}>`, isTight: tight.test(name) };
  known.set(name, tags);
  return tags;
}

/** What elements that stand in every item were written as: they are written once. */
const texts = new WeakMap<Element, string>();

/** An element that is written at once, so that its parts need not be kept until the whole file is. */
export function written(element: Element): Element {
  const whole: Element = { name: element.name, attributes: {}, children: [], shared: true };
  texts.set(whole, elementText(element));
  return whole;
}

function textOf(node: Node): string {
  const pieces: string[] = [];
  write(node, pieces);
  return pieces.join("");
}

function elementText(element: Element): string {
  const pieces: string[] = [];
  writeElement(element, pieces);
  return pieces.join("");
}

/** Adds to the pieces of a text: put together level by level, every letter would be copied as often as it has elements about it. */
function write(node: Node, pieces: string[]): void {
  if (typeof node === "string") {
    pieces.push(escaped(node));
  } else if (!isElement(node)) {
    pieces.push(node.markup);
  } else if (node.shared !== true) {
    writeElement(node, pieces);
  } else {
    const text = texts.get(node) ?? elementText(node);
    texts.set(node, text);
    pieces.push(text);
  }
}

function writeElement({ name, attributes, children }: Element, pieces: string[]): void {
  const { start, end, isTight } = tagsOf(name);
  pieces.push(start);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) pieces.push(" ", key, '="', inAttribute(String(value)), '"');
  }
  if (children.length === 0) {
    pieces.push("/>");
    return;
  }
  const isSpread = !isTight && children.every(isElement);
  pieces.push(isSpread ? ">\n" : ">");
  for (const child of children) {
    write(child, pieces);
    if (isSpread) pieces.push("\n");
  }
  pieces.push(end);
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
