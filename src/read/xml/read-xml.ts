import { SaxesParser } from "saxes";
import type { Place } from "../../model/place.ts";
import type { ProblemWords } from "../problems.ts";

/** An element of an XML file with where its tag opens. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text right in it, put together. */
  readonly text: string;
  readonly at: Place;
}

/** Why a text is no XML that is read here. */
export interface XmlFault {
  readonly at: Place;
  readonly words: ProblemWords;
}

/** Deeper than any question; a limit keeps a hostile file from exhausting the stack of whoever walks the tree. */
const deepest = 100;
/** Between two looks at whether there is a fault. */
const chunk = 1 << 16;

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  readonly texts: string[];
  readonly at: Place;
}

/**
 * Reads XML 1.0. A document type is refused, so that nothing is declared, expanded or fetched; what is not well-formed is
 * refused at its place.
 */
export function readXml(text: string): XmlElement | XmlFault {
  const parser = new SaxesParser({ position: true });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let fault: XmlFault | undefined;
  const here = (back = 0): Place => ({
    line: parser.line,
    column: Math.max(1, parser.columnIndex - back),
    length: back,
  });
  const refuse = (at: Place, words: ProblemWords): void => {
    fault ??= { at, words };
  };
  parser.on("error", ({ message }) => {
    refuse(here(), malformed(message.replace(/^(?:\d+:\d+: )?/, "")));
  });
  parser.on("doctype", () => {
    refuse(here(), {
      code: "xml-doctype",
      reason: "The file declares a document type, which could name other files or grow without end.",
      remedy: "Take <!DOCTYPE …> out; exports of Moodle have none.",
    });
  });
  let at = here();
  parser.on("opentagstart", ({ name }) => {
    at = here(name.length + 1);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length >= deepest) refuse(at, malformed(`elements are nested more than ${deepest} deep`));
    if (fault === undefined)
      open.push({ name, attributes: attributes as Record<string, string>, children: [], texts: [], at });
  });
  const take = (words: string): void => {
    open.at(-1)?.texts.push(words);
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => {
    const done = open.pop();
    if (done === undefined || fault !== undefined) return;
    const { texts, ...rest } = done;
    const element: XmlElement = { ...rest, text: texts.join("") };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  for (let from = 0; from < text.length && fault === undefined; from += chunk)
    parser.write(text.slice(from, from + chunk));
  if (fault === undefined) parser.close();
  return fault ?? root ?? { at: here(), words: malformed("there is no element") };
}

function malformed(reason: string): ProblemWords {
  return {
    code: "xml-malformed",
    reason: `The file is not well-formed XML: ${reason.replace(/\.$/, "")}.`,
    remedy: "Export it again; a file that was cut off, or changed by hand, breaks here.",
  };
}

/** The one child of a name; the first where there are more. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
