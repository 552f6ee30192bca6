/** An element of an XML file, not yet written: texts in it are as they are read, without escapes. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
  /** Whether the same element stands in many places. */
  readonly shared?: true;
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `markup` is well-formed already, of a template that escapes. */
export type Node = Element | string | { readonly markup: string };

export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Node | readonly Node[])[]
): Element {
  return {
    name,
    attributes,
    children: children.some(Array.isArray) ? children.flat() : (children as Node[]),
  };
}

/** Makes an element of one text that many places share: a second one of the same text is the first. */
export function sharing<Key extends string>(make: (text: Key) => Element): (text: Key) => Element {
  const made = new Map<Key, Element>();
  return (text) => {
    const one = made.get(text) ?? { ...make(text), shared: true };
    made.set(text, one);
    return one;
  };
}

export function isElement(node: Node): node is Element {
  return typeof node === "object" && "name" in node;
}

/** A text on its lines. */
export function lined(text: string): Node[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => [...(index === 0 ? [] : [element("br")]), line]);
}
