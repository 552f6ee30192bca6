import type { BankQuestion } from "../bank/question.ts";
import { wordsIn } from "../html/html-words.ts";
import { childOf, childrenOf, type XmlElement } from "../xml/read-xml.ts";

/** What every question of Moodle has, besides its answers. */
export interface MoodleHead extends Omit<BankQuestion, "read" | "at"> {
  /** The question's text as HTML. */
  readonly html: string;
  /** What the words of that text do not tell. */
  readonly textLost: readonly string[];
}

export function readHead(element: XmlElement): MoodleHead {
  const child = (name: string) => childOf(element, name);
  const asked = child("questiontext");
  const { text: stem, lost } = wordsOf(asked);
  const id = child("idnumber")?.text.trim();
  const mark = Number(child("defaultgrade")?.text.trim() || "1");
  const tags = childrenOf(child("tags") ?? element, "tag").map((tag) => fieldText(tag).trim());
  const feedback = child("generalfeedback");
  return {
    name: fieldText(child("name")).trim(),
    ...(id === undefined || id === "" ? {} : { id }),
    tags: tags.filter((tag) => tag !== ""),
    points: Number.isFinite(mark) ? mark : 1,
    stem,
    html: htmlOf(asked),
    feedback: htmlOf(feedback),
    textLost: [...lost, ...filesIn(asked)],
    lost: [...filesIn(feedback), ...settingsIn(element)],
  };
}

/** What can be set of a question and has no place here. Texts of every question in an export, such as Moodle's own, too. */
function settingsIn(element: XmlElement): string[] {
  const combined = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"];
  const isSaid = combined.some((name) => fieldText(childOf(element, name)).trim() !== "");
  const hints = childrenOf(element, "hint").filter((hint) => fieldText(hint).trim() !== "").length;
  return [
    ...(isSaid ? ["what is said to right, partly right and wrong answers as a whole"] : []),
    ...(hints > 0 ? [hints === 1 ? "a hint" : `${hints} hints`] : []),
    ...(childOf(element, "hidden")?.text.trim() === "1" ? ["that it is hidden"] : []),
  ];
}

export function filesIn(element: XmlElement | undefined): string[] {
  return element !== undefined && childOf(element, "file") !== undefined ? ["a file that is attached"] : [];
}

/** The text of a field: in its `<text>`, or right in it. */
export function fieldText(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  return (childOf(element, "text") ?? element).text;
}

/** The words of a field by its format; HTML where it names none. */
export function wordsOf(element: XmlElement | undefined, usual = "html") {
  return wordsIn(fieldText(element), element?.attributes.format ?? usual);
}

/** A field as HTML, whichever its format. */
function htmlOf(element: XmlElement | undefined): string {
  const text = fieldText(element);
  switch (element?.attributes.format) {
    case "plain_text":
    case "markdown":
      return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, "<br>");
    case "moodle_auto_format":
      return text.replace(/\n/g, "<br>");
    default:
      return text;
  }
}
