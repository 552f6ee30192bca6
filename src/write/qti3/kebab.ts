import { type Element, isElement, type Node } from "../xml/element.ts";

/** Elements of HTML have the same names in both. */
const html = new Set(["p", "br", "div", "em", "strong"]);

/** An element in the words of QTI 2.1 in those of QTI 3: kebab-case, and `qti-` before what is not HTML. */
export function kebab({ name, attributes, children }: Element): Element {
  return {
    name: html.has(name) ? name : `qti-${hyphened(name)}`,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [/^xml|:/.test(key) ? key : hyphened(key), value]),
    ),
    children: children.map((child): Node => (isElement(child) ? kebab(child) : child)),
  };
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
