import { DOMParser, type Element } from "@xmldom/xmldom";
import { refuse, wordsOfHtml } from "../platform/read-html.ts";

/** An element of Moodle XML, by what its importer looks at. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text in it, or in its `<text>`. */
  readonly text: string;
  /** The words of that text where it is HTML. */
  readonly words: () => string;
  readonly all: (name: string) => readonly Node[];
  /** The one child of that name. */
  readonly one: (name: string) => Node;
}

/** Reads with a strict parser of somebody else's; anything that it warns of is an error. */
export function readMoodle(xml: string): readonly Node[] {
  const { documentElement } = new DOMParser({ onError: refuse }).parseFromString(xml, "text/xml");
  return nodeOf(documentElement as Element).all("question");
}

function nodeOf(element: Element): Node {
  const children = Array.from(element.childNodes)
    .filter((child) => child.nodeType === 1)
    .map((child) => child as Element);
  const holder = children.find(({ tagName }) => tagName === "text") ?? element;
  const text = holder.textContent ?? "";
  const all = (name: string) => children.filter(({ tagName }) => tagName === name).map(nodeOf);
  return {
    name: element.tagName,
    attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
    text,
    words: () => wordsOfHtml(text),
    all,
    one: (name) => {
      const [only, ...more] = all(name);
      if (only === undefined || more.length > 0) throw new Error(`<${element.tagName}> has no one <${name}>`);
      return only;
    },
  };
}
