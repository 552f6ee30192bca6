import { expect, test } from "vitest";
import type { OrderItem } from "../../src/model/item.ts";
import { answersOf, keyOf, positionsOf } from "../../src/write/answers.ts";
import { type ShownQuestion, showForm } from "../../src/write/shown-form.ts";
import { everyInteraction } from "./fixtures.ts";

const quiz = everyInteraction();

function shown(form: number, item: string): ShownQuestion {
  const { sections } = showForm(quiz, quiz.forms[form] as (typeof quiz.forms)[0]);
  const question = sections
    .flatMap(({ questions }) => questions)
    .find((one) => one.item.id.startsWith(`every.${item}.`));
  if (question === undefined) throw new Error(`no question from ${item}`);
  return question;
}

test("parts stand in the order of the form, and their letters follow it", () => {
  const [form] = quiz.forms;
  const turned = {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      items: section.items.map((place) => ({
        ...place,
        ...(place.options && { options: place.options.toReversed() }),
      })),
    })),
  };
  const choices = (one: typeof form) =>
    showForm(quiz, one).sections.flatMap(({ questions }) =>
      questions.flatMap((question) => (question.interaction === "choice" ? [question.options] : [])),
    );
  const [before, after] = [choices(form), choices(turned)];
  expect(before).toHaveLength(3);
  for (const [index, options] of before.entries()) {
    expect(after[index]?.map(({ id }) => id)).toEqual(options.map(({ id }) => id).toReversed());
    expect(after[index]?.map(({ letter }) => letter)).toEqual(["A", "B", "C", "D"].slice(0, options.length));
  }
});

test.each([0, 1])("the letters of a choice are those of its right options in form %i", (form) => {
  for (const id of ["f1", "f2", "q1"]) {
    const question = shown(form, id);
    if (question.interaction !== "choice") throw new Error("not a choice");
    const texts = answersOf(question).map((letter) => question.options[letter.charCodeAt(0) - 65]?.id);
    expect(texts.toSorted()).toEqual([...question.item.key].toSorted());
  }
});

test.each([0, 1])("each statement of a match has the letter of its own option in form %i", (form) => {
  const question = shown(form, "s1");
  if (question.interaction !== "match") throw new Error("not a match");
  const ids = answersOf(question).map((letter) => question.options[letter.charCodeAt(0) - 65]?.id);
  expect(ids).toEqual(question.statements.map(({ id }) => question.item.key[id]));
});

test("entries of one rank may have either number, and those after them count on", () => {
  const entries = [3, 1, 2, 1].map((rank, n) => ({ id: `e${n}`, text: "", rationale: "", rank }));
  const item = { ...(shown(0, "e1").item as OrderItem), entries };
  expect(Object.fromEntries(positionsOf(item))).toEqual({ e1: "1/2", e3: "1/2", e2: "3", e0: "4" });
});

test("a gap and a line take the answer to print first", () => {
  expect(answersOf(shown(0, "g1"))).toEqual(["option 1", "option 2"]);
  expect(answersOf(shown(0, "t1"))).toEqual(["TYPED ANSWER"]);
});

test("an id that is called like what every object has finds nothing", () => {
  expect(keyOf<string>({ a: "x" }, "constructor")).toBeUndefined();
  expect(keyOf<string>({ a: "x" }, "__proto__")).toBeUndefined();
  expect(keyOf<string>(JSON.parse('{"__proto__":"own"}'), "__proto__")).toBe("own");
});

test("a form that names what the quiz does not have is refused by name", () => {
  const [form] = quiz.forms;
  const spoilt = {
    ...form,
    sections: form.sections.map((section) => ({ ...section, items: [{ item: "gone", number: "1" }] })),
  };
  expect(() => showForm(quiz, spoilt)).toThrow(/A names "gone"/u);
});
