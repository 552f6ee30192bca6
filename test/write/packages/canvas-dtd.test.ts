import { expect, test } from "vitest";
import { makeQuiz } from "../../../src/index.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { hostileWords } from "./hostile-words.ts";
import { withBank } from "./with-bank.ts";
import { children, type Element, unpacked } from "./xml.ts";

const conditions =
  "not|and|or|unanswered|other|varequal|varlt|varlte|vargt|vargte|varsubset|varinside|varsubstring|durequal|durlt|durgte";

/**
 * What may stand in an element, in its order: the content models of the document type of QTI 1.2.1 (IMS, 2003, XML binding,
 * section 3) for the elements that are written here, without what is never written.
 */
const contentModels: Readonly<Record<string, string>> = {
  questestinterop: "(objectbank|assessment|(section|item)+)",
  assessment: "qtimetadata* rubric* (sectionref|section)+",
  section: "qtimetadata* rubric* (itemref|item|sectionref|section)*",
  item: "duration? itemmetadata? itemcontrol* itemrubric* presentation? resprocessing* itemfeedback* reference?",
  itemmetadata: "qtimetadata*",
  qtimetadata: "vocabulary? qtimetadatafield+",
  qtimetadatafield: "fieldlabel fieldentry",
  fieldlabel: "",
  fieldentry: "",
  presentation: "(flow|(material|response_lid|response_xy|response_str|response_num|response_grp)+)",
  material: "(mattext|matemtext|matimage|mataudio|matvideo|matbreak)+ altmaterial*",
  mattext: "",
  response_lid: "material? (render_choice|render_hotspot|render_slider|render_fib) material?",
  response_str: "material? (render_choice|render_hotspot|render_slider|render_fib) material?",
  render_choice: "(material|response_label|flow_label)* response_na?",
  render_fib: "(material|response_label|flow_label)* response_na?",
  response_label: "(material|flow_mat)*",
  resprocessing: "outcomes respcondition+",
  outcomes: "(decvar interpretvar*)+",
  decvar: "",
  respcondition: "conditionvar setvar* displayfeedback*",
  conditionvar: `(${conditions})+`,
  and: `(${conditions})+`,
  or: `(${conditions})+`,
  not: `(${conditions})`,
  other: "",
  varequal: "",
  varlte: "",
  vargte: "",
  setvar: "",
  displayfeedback: "",
  itemfeedback: "(flow_mat|material|solution|hint)+",
  flow_mat: "(flow_mat|material)+",
};

/** `a? b* (c|d)+` as an expression over names, each with a semicolon behind it. */
const expressions = new Map(
  Object.entries(contentModels).map(([name, model]) => [
    name,
    new RegExp(`^${model.replace(/\w+/gu, (one) => `(?:${one};)`).replaceAll(" ", "")}$`, "u"),
  ]),
);

/** Elements that hold what they may not. */
function objections(element: Element): string[] {
  const name = element.localName ?? "";
  const held = children(element).map(({ localName }) => localName ?? "");
  const expression = expressions.get(name);
  const own =
    expression === undefined
      ? [`${name} is not of QTI 1.2.1`]
      : expression.test(held.map((one) => `${one};`).join(""))
        ? []
        : [`${name} holds ${held.join(", ")}`];
  return [...own, ...children(element).flatMap(objections)];
}

async function assessmentOf(quiz: Quiz): Promise<Element> {
  const { files } = await unpacked(quiz, "canvas");
  const [found] = [...files].filter(([path]) => /^(\w+)\/\1\.xml$/u.test(path)).map(([, file]) => file);
  if (found === undefined) throw new Error("no assessment");
  return found;
}

test("the content models tell what is wrong", async () => {
  const item = await assessmentOf(withBank());
  expect(objections(item)).toEqual([]);
  const [condition] = [...item.getElementsByTagName("respcondition")];
  const [variable] = [...(condition?.getElementsByTagName("conditionvar") ?? [])];
  condition?.appendChild(variable as Element);
  expect(objections(item).length).toBeGreaterThan(0);
});

test.each(contentFiles)(
  "$file as a Canvas package keeps to the document type of QTI 1.2.1",
  async ({ file, text }) => {
    for (const seed of ["1", "2", "3"])
      expect(objections(await assessmentOf(makeQuiz(mustRead(text, file), { seed }).quiz))).toEqual([]);
  },
);

test.each(hostileWords)("so does a package with %s", async (_, words) => {
  expect(objections(await assessmentOf(withBank(words)))).toEqual([]);
});
