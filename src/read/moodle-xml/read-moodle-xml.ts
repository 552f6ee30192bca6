import { type BankPart, bankOf } from "../bank/bank-of.ts";
import { categoryNames } from "../bank/categories.ts";
import { type ProblemSource, problemAt } from "../problems.ts";
import type { ReadFile } from "../quiz-file.ts";
import { childOf, readXml, type XmlElement } from "../xml/read-xml.ts";
import { fieldText, filesIn, readHead } from "./question-head.ts";
import { readBody } from "./read-body.ts";

/**
 * A bank of questions as Moodle exports it (https://docs.moodle.org/en/Moodle_XML_format). Descriptions are the texts that
 * the questions are about.
 */
export function readMoodleXml(text: string, file: string, language: string): ReadFile {
  const source: ProblemSource = { file, lines: text.split("\n") };
  const root = readXml(text);
  if ("words" in root) return { problems: [problemAt(source, root.at, root.words)] };
  if (root.name !== "quiz") {
    const words = {
      code: "bank-format",
      reason: `The file is XML, but its first element is <${root.name.slice(0, 60)}>; Moodle's is <quiz>.`,
      remedy: "In Moodle: question bank, export, Moodle XML format.",
    };
    return { problems: [problemAt(source, root.at, words)] };
  }
  const parts = root.children.flatMap((element) =>
    element.name === "question" ? partOf(element, language) : [],
  );
  return bankOf(parts, { format: "moodle-xml", file, text, language }, []);
}

function partOf(element: XmlElement, language: string): BankPart[] {
  const { type = "" } = element.attributes;
  const { at } = element;
  if (type === "category") {
    const category = childOf(element, "category");
    return [{ type: "category", path: categoryNames(category === undefined ? "" : fieldText(category)) }];
  }
  const head = readHead(element);
  if (type === "description") {
    const { name, id, html } = head;
    // What its words do not tell, its reader does.
    const lost = filesIn(childOf(element, "questiontext"));
    return [{ type: "text", name, html, at, lost, ...(id === undefined ? {} : { id }) }];
  }
  const { html: _, textLost, ...question } = head;
  const read = readBody(type, element, head, language);
  const lost = "body" in read && read.stem !== undefined ? question.lost : [...question.lost, ...textLost];
  return [{ type: "question", question: { ...question, at, read, lost } }];
}
