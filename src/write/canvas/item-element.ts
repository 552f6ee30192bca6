import type { Feedback } from "../platform/feedback-of.ts";
import { type Element, element, isElement, sharing } from "../xml/element.ts";
import { type CanvasItem, equal, material, paragraph } from "./canvas-item.ts";

export interface Asked {
  readonly ident: string;
  readonly title: string;
  readonly points: number;
  readonly instructions: string;
  readonly item: CanvasItem;
  readonly feedback: Feedback;
  readonly rightToLeft: boolean;
  /** The `ident` of the text that it belongs to. */
  readonly text: string;
}

export function itemElement({
  rightToLeft,
  ident,
  title,
  points,
  instructions,
  item,
  feedback,
  text,
}: Asked): Element {
  const stem = rightToLeft ? `<div dir="rtl">${item.stem}</div>` : item.stem;
  const explanation = [...feedback.why, ...item.further, ...feedback.quotes].map(paragraph).join("");
  const replies = item.replies.map(({ response, value, otherwise, name }) => {
    const same = equal(response, value);
    return shown(otherwise ? element("not", {}, same) : same, name);
  });
  // Where every part counts, the first condition of a part is the one that tells its answer.
  const adds = item.scoring.some(({ attributes }) => attributes.continue === "Yes");
  return element(
    "item",
    { ident, title },
    metadata([
      ["question_type", item.type],
      ["points_possible", String(points)],
      ["original_answer_ids", item.answers.join(",")],
      ["assessment_question_identifierref", `${ident}_bank`],
      ["parent_stimulus_item_ident", text],
    ]),
    element(
      "presentation",
      {},
      material("html", `<div><p><em>${instructionsOf(instructions)}</em></p>${stem}</div>`),
      item.responses,
    ),
    element(
      "resprocessing",
      {},
      outcomes("SCORE"),
      explained("general_fb"),
      ...(adds ? [item.scoring, replies] : [replies, item.scoring]).flat().filter(isElement),
    ),
    explanation === "" ? unexplained("general_fb") : feedbackElement("general_fb", explanation),
    item.replies.map(({ name, text: words }) => feedbackElement(name, paragraph(words))),
  );
}

/** The article's text: a text between the questions, in New Quizzes beside those that belong to it. */
export function textElement(ident: string, title: string, html: string): Element {
  return element(
    "item",
    { ident, title },
    metadata([
      ["question_type", "text_only_question"],
      ["points_possible", "0"],
      ["original_answer_ids", ""],
      ["assessment_question_identifierref", `${ident}_bank`],
    ]),
    element("presentation", {}, material("html", `<div>${html}</div>`)),
  );
}

function instructionsOf(instructions: string): string {
  return paragraph(instructions).slice("<p>".length, -"</p>".length);
}

export function metadata(fields: readonly (readonly [label: string, entry: string])[]): Element {
  return element(
    "itemmetadata",
    {},
    element(
      "qtimetadata",
      {},
      fields.map(([label, entry]) => (shared[label] ?? ((text: string) => field(label, text)))(entry)),
    ),
  );
}

function field(label: string, entry: string): Element {
  return element("qtimetadatafield", {}, element("fieldlabel", {}, label), element("fieldentry", {}, entry));
}

/** What many items have alike. */
const shared: Readonly<Record<string, (entry: string) => Element>> = Object.fromEntries(
  ["question_type", "points_possible", "parent_stimulus_item_ident"].map((label) => [
    label,
    sharing((entry) => field(label, entry)),
  ]),
);
const outcomes = sharing((varname) =>
  element("outcomes", {}, element("decvar", { maxvalue: 100, minvalue: 0, varname, vartype: "Decimal" })),
);
const explained = sharing((name) => shown(element("other"), name));
const unexplained = sharing((name) => feedbackElement(name, ""));

function shown(condition: Element, linkrefid: string): Element {
  return element(
    "respcondition",
    { continue: "Yes" },
    element("conditionvar", {}, condition),
    element("displayfeedback", { feedbacktype: "Response", linkrefid }),
  );
}

function feedbackElement(ident: string, html: string): Element {
  return element("itemfeedback", { ident }, element("flow_mat", {}, material("html", html)));
}
