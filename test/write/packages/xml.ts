import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import type { Loss } from "../../../src/model/output.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import type { FormatName } from "../../../src/write/formats.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";

export type { Element };

/** The files of a package, each read by a parser that takes nothing amiss. */
export async function unpacked(
  quiz: Quiz,
  format: FormatName,
): Promise<{ files: ReadonlyMap<string, Element>; losses: readonly Loss[] }> {
  const { files, losses } = await writeQuiz(quiz, { to: [format] });
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new Error("one file was expected");
  const entries = Object.entries(unzipSync(file.content as Uint8Array));
  return { files: new Map(entries.map(([path, bytes]) => [path, parsed(strFromU8(bytes))])), losses };
}

export function parsed(xml: string): Element {
  const refuse = (level: string, message: string) => {
    // The sign for a character that is none may stand in a text.
    if (message.includes("replacement character")) return;
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: refuse }).parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("no element");
  return root;
}

/** The name of an element or an attribute without what tells the version: `qti-choice-interaction` is `choiceinteraction`, `response_lid` `responselid`. */
export function plain(name: string): string {
  return name.replace(/^qti-|[-_]/gu, "").toLowerCase();
}

export function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** Elements below, of a name as `plain` gives it, in the order of the file. */
export function below(element: Element, name: string): Element[] {
  return children(element).flatMap((child) => [
    ...(plain(child.localName ?? "") === name ? [child] : []),
    ...below(child, name),
  ]);
}

export function only(element: Element, name: string): Element {
  const [found, ...others] = below(element, name);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} ${name}`);
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return [...element.attributes].find((one) => plain(one.name) === name)?.value;
}

/** What an element says; `br` ends a line. */
export function says(node: Node): string {
  if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? "";
  if ((node as Element).localName === "br") return "\n";
  return [...node.childNodes].map(says).join("");
}
