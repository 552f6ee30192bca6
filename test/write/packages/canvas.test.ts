import { describe, expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { oneLine } from "../../../src/write/platform/item-name.ts";
import { safeText } from "../../../src/write/platform/safe-text.ts";
import { answered } from "./canvas-score.ts";
import { hostileWords } from "./hostile-words.ts";
import { withBank } from "./with-bank.ts";
import { attribute, below, type Element, only, parsed, says, unpacked } from "./xml.ts";

/** A text as an XML parser gives it back. */
const read = (text: string) => safeText(text).replace(/\r\n?/gu, "\n");

/** What HTML within the XML says; it is well-formed. */
const html = (element: Element) => says(parsed(`<html>${says(element)}</html>`));

async function packed(quiz: Quiz) {
  const { files, losses } = await unpacked(quiz, "canvas");
  const [assessment] = [...files].filter(([path]) => /^(\w+)\/\1\.xml$/u.test(path)).map(([, file]) => file);
  if (assessment === undefined) throw new Error("no assessment");
  const items = below(assessment, "item");
  const [text] = items as [Element];
  // A long text stands in several.
  const questions = items.filter((item) => field(item, "question_type") !== "text_only_question");
  const order = quiz.forms[0].sections.flatMap(({ items }) => items.map(({ item }) => item));
  const questionOf = (item: Item) => questions[order.indexOf(item.id)] as Element;
  return { files, losses, assessment, text, questions, questionOf };
}

function field(item: Element, label: string): string | undefined {
  const found = below(item, "qtimetadatafield").find((one) => says(only(one, "fieldlabel")) === label);
  return found && says(only(found, "fieldentry"));
}

const find = <Kind extends Item["interaction"]>(quiz: Quiz, interaction: Kind, nth = 0) =>
  quiz.items.filter((item) => item.interaction === interaction)[nth] as Extract<Item, { interaction: Kind }>;

/** The names of answers to a response, by what they say. */
const answersTo = (response: Element, say: (element: Element) => string = says) =>
  new Map(
    below(response, "responselabel").map((one) => [say(only(one, "mattext")), attribute(one, "ident") ?? ""]),
  );

const responsesOf = (item: Element) => below(only(item, "presentation"), "responselid");
const nameOf = (response: Element | undefined) => (response && attribute(response, "ident")) ?? "";

test("the manifest, the assessment and its description name each other", async () => {
  const { files, assessment, questions, text } = await packed(withBank());
  const manifest = files.get("imsmanifest.xml") as Element;
  const ident = attribute(only(assessment, "assessment"), "ident") as string;
  expect([...files.keys()]).toEqual([
    "imsmanifest.xml",
    `${ident}/${ident}.xml`,
    `${ident}/assessment_meta.xml`,
  ]);
  const [one, meta] = below(manifest, "resource") as [Element, Element];
  expect(attribute(one, "identifier")).toBe(ident);
  expect(attribute(only(one, "dependency"), "identifierref")).toBe(attribute(meta, "identifier"));
  expect(below(manifest, "file").map((file) => attribute(file, "href"))).toEqual([...files.keys()].slice(1));
  const quiz = files.get(`${ident}/assessment_meta.xml`) as Element;
  expect(attribute(quiz, "identifier")).toBe(ident);
  expect(below(quiz, "pointspossible").map(says)).toEqual(["10", "10"]);
  const idents = [text, ...questions].map((item) => attribute(item, "ident"));
  expect(new Set(idents).size).toBe(9);
});

test("the text comes first, and every question belongs to it", async () => {
  const { text, questions } = await packed(withBank("<words>"));
  expect(field(text, "question_type")).toBe("text_only_question");
  const said = html(only(text, "mattext"));
  for (const words of ["Paragraph with <words> and emphasis.", "one <words>", "note <words>"])
    expect(said).toContain(words);
  for (const question of questions)
    expect(field(question, "parent_stimulus_item_ident")).toBe(attribute(text, "ident"));
});

test("the types are those of Canvas, the points those of the questions", async () => {
  const quiz = withBank();
  const { questionOf } = await packed(quiz);
  expect(quiz.items.map((item) => field(questionOf(item), "question_type"))).toEqual([
    "multiple_choice_question",
    "multiple_choice_question",
    "multiple_answers_question",
    "matching_question",
    "matching_question",
    "multiple_dropdowns_question",
    "fill_in_multiple_blanks_question",
    "short_answer_question",
  ]);
  for (const item of quiz.items) expect(field(questionOf(item), "points_possible")).toBe(String(item.points));
});

test("True and False make a question of that type, with labels without a tag", async () => {
  const quiz = withBank();
  const item = find(quiz, "choice", 1);
  const options = ["False", "True"].map((text, n) => ({ id: `o${n + 1}`, text, rationale: "" }));
  const forms = quiz.forms.map((form) => ({
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      items: section.items.map((place) =>
        place.item === item.id ? { ...place, options: ["o2", "o1"] } : place,
      ),
    })),
  })) as unknown as Quiz["forms"];
  const items = quiz.items.map((one): Item => (one === item ? { ...item, options, key: ["o2"] } : one));
  const { questionOf } = await packed({ ...quiz, items, forms });
  const question = questionOf(item);
  expect(field(question, "question_type")).toBe("true_false_question");
  const answers = answersTo(responsesOf(question)[0] as Element);
  expect([...answers.keys()]).toEqual(["True", "False"]);
  expect(answered(question, { response1: [answers.get("True") ?? ""] }).score).toBe(100);
  expect(answered(question, { response1: [answers.get("False") ?? ""] }).score).toBe(0);
});

test("every answer that a condition names is there, under a whole number of its own", async () => {
  const quiz = withBank();
  const { questions } = await packed(quiz);
  for (const question of questions) {
    const type = field(question, "question_type");
    const labels = responsesOf(question).map((response) =>
      below(response, "responselabel").map((one) => attribute(one, "ident") ?? ""),
    );
    for (const names of type === "matching_question" ? labels : [labels.flat()]) {
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^\d+$/u);
    }
    if (type === "short_answer_question") continue;
    const responses = new Map(responsesOf(question).map((one, n) => [nameOf(one), labels[n]]));
    const equals = below(only(question, "resprocessing"), "varequal");
    expect(equals.length).toBeGreaterThan(0);
    for (const one of equals) expect(responses.get(attribute(one, "respident") ?? "")).toContain(says(one));
    const feedbacks = below(question, "itemfeedback").map((one) => attribute(one, "ident"));
    for (const one of below(question, "displayfeedback"))
      expect(feedbacks).toContain(attribute(one, "linkrefid"));
  }
});

test("choices: the right answer scores all, every other one nothing", async () => {
  const quiz = withBank();
  const { questionOf } = await packed(quiz);
  const one = find(quiz, "choice");
  const single = questionOf(one);
  const answers = answersTo(responsesOf(single)[0] as Element, html);
  for (const { id, text } of one.options) {
    const { score, feedback } = answered(single, { response1: [answers.get(text) ?? ""] });
    expect(score).toBe(one.key.includes(id) ? 100 : 0);
    expect(feedback).toEqual(["general_fb", `${answers.get(text)}_fb`]);
  }
  const several = questionOf(find(quiz, "choice", 2));
  const four = [...answersTo(responsesOf(several)[0] as Element, html)].sort().map(([, ident]) => ident);
  const score = (...chosen: number[]) =>
    answered(several, { response1: chosen.map((n) => four[n] ?? "") }).score;
  expect(score(0, 3)).toBe(100);
  for (const wrong of [[0], [3], [0, 1], [1, 2], [0, 1, 3], [0, 1, 2, 3], []])
    expect(score(...wrong)).toBe(0);
});

test("matching: one option may serve both statements, and each counts", async () => {
  const quiz = withBank();
  const item = find(quiz, "match");
  const question = (await packed(quiz)).questionOf(item);
  const responses = responsesOf(question);
  const answers = answersTo(responses[0] as Element);
  const named = (s: number, o: number) => ({
    [nameOf(responses.find((one) => html(below(one, "mattext")[0] as Element) === item.statements[s]?.text))]:
      [answers.get(item.options[o]?.text ?? "") ?? ""],
  });
  expect(answered(question, { ...named(0, 2), ...named(1, 2) }).score).toBe(100);
  for (const wrong of [0, 1, 3]) {
    expect(answered(question, { ...named(0, 2), ...named(1, wrong) }).score).toBe(50);
    expect(answered(question, { ...named(0, wrong), ...named(1, wrong) }).score).toBe(0);
  }
});

test("an order is a matching with places, said as a loss; entries of one rank share a place", async () => {
  const quiz = withBank();
  const item = find(quiz, "order");
  const { questionOf, losses } = await packed(quiz);
  const question = questionOf(item);
  const responses = responsesOf(question);
  const places = answersTo(responses[0] as Element);
  expect([...places.keys()].sort()).toEqual(["1", "2/3"]);
  const named = (...chosen: string[]) =>
    Object.fromEntries(
      item.entries.map(({ text }, n) => [
        nameOf(responses.find((one) => html(below(one, "mattext")[0] as Element) === text)),
        [places.get(chosen[n] ?? "") ?? ""],
      ]),
    );
  expect(answered(question, named("1", "2/3", "2/3")).score).toBeCloseTo(100, 1);
  expect(answered(question, named("2/3", "1", "1")).score).toBe(0);
  expect(losses.find((loss) => loss.item === item.id)?.what).toBe("an order to bring the entries into");
});

test("gaps: a menu of the bank for each, or a field with every accepted form", async () => {
  const quiz = withBank();
  const { questionOf } = await packed(quiz);
  const menus = questionOf(find(quiz, "gap"));
  const [first, second] = responsesOf(menus) as [Element, Element];
  const stem = html(only(stemOf(menus), "mattext"));
  expect(stem).toContain("The words [gap1] and [gap2].");
  expect([nameOf(first), nameOf(second)]).toEqual(["response_gap1", "response_gap2"]);
  const one = [...answersTo(first)].sort().map(([, ident]) => ident);
  const two = [...answersTo(second)].sort().map(([, ident]) => ident);
  expect(one).toHaveLength(4);
  const score = (a: number, b: number) =>
    answered(menus, { response_gap1: [one[a] ?? ""], response_gap2: [two[b] ?? ""] }).score;
  expect(score(0, 1)).toBe(100);
  for (const wrong of [1, 2, 3]) expect(score(wrong, 1)).toBe(50);
  expect(score(1, 0)).toBe(0);
  const field = questionOf(find(quiz, "gap", 1));
  expect([...answersTo(responsesOf(field)[0] as Element).keys()]).toEqual(["FREE ANSWER"]);
  const text = questionOf(find(quiz, "text"));
  for (const answer of ["TYPED ANSWER", "TYPED TOO"])
    expect(answered(text, { response1: [answer] }).score).toBe(100);
  expect(answered(text, { response1: ["TYPED"] }).score).toBe(0);
});

test("words in brackets do not become gaps", async () => {
  const quiz = withBank("[gap1] [gap_1]");
  const question = (await packed(quiz)).questionOf(find(quiz, "gap"));
  const names = responsesOf(question).map(nameOf);
  const stem = html(only(stemOf(question), "mattext"));
  for (const name of names) expect(stem.split(`[${name.replace("response_", "")}]`)).toHaveLength(2);
});

describe("what a question says and accepts comes back", () => {
  test.each(hostileWords)("%s", async (_name, words) => {
    const quiz = withBank(words);
    const { questionOf, losses } = await packed(quiz);
    for (const item of quiz.items) {
      const question = questionOf(item);
      const stem = html(only(stemOf(question), "mattext"));
      expect(stem).toContain(read(item.stem));
      const responses = responsesOf(question);
      const lost = losses.filter((loss) => loss.item === item.id).map(({ what }) => what);
      switch (item.interaction) {
        case "choice":
          expect([...answersTo(responses[0] as Element, html).keys()].sort()).toEqual(
            item.options.map(({ text }) => read(text)).sort(),
          );
          break;
        case "match": {
          const said = [...answersTo(responses[0] as Element).keys()];
          for (const { text } of item.options) {
            expect(said).toContain(oneLine(read(text)));
            expect(lost.includes("the lines of an option to match with")).toBe(oneLine(text) !== text);
          }
          break;
        }
        case "order":
          expect(responses.map((one) => html(below(one, "mattext")[0] as Element)).sort()).toEqual(
            item.entries.map(({ text }) => read(text)).sort(),
          );
          break;
        case "gap":
          for (const piece of item.text) if ("words" in piece) expect(stem).toContain(read(piece.words));
          if (item.bank)
            expect([...answersTo(responses[0] as Element).keys()].sort()).toEqual(
              item.bank.map(({ text }) => read(text)).sort(),
            );
          break;
        case "text":
          expect(answered(question, { response1: ["TYPED ANSWER"] }).score).toBe(100);
          break;
        default:
          item satisfies never;
      }
      const said = below(question, "itemfeedback")
        .map((one) => html(only(one, "mattext")))
        .join("\n");
      expect(said).toContain(read(item.rationale));
      const changed = JSON.stringify(safeText(item)) !== JSON.stringify(item);
      expect(lost.some((what) => /XML/u.test(what))).toBe(changed);
    }
  });
});

/** The material of a question, without what stands in its answers. */
function stemOf(question: Element): Element {
  const [material] = below(only(question, "presentation"), "material");
  return material as Element;
}
