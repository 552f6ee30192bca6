import { describe, expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { itemName, oneLine } from "../../../src/write/platform/item-name.ts";
import { safeText } from "../../../src/write/platform/safe-text.ts";
import { hostileWords } from "./hostile-words.ts";
import { correctOf, outcomes } from "./qti-score.ts";
import { withBank } from "./with-bank.ts";
import { attribute, below, type Element, only, plain, says, unpacked } from "./xml.ts";

/** A text as an XML parser gives it back. */
const read = (text: string) => safeText(text).replace(/\r\n?/gu, "\n");

describe.each(["qti21", "qti3"] as const)("%s", (format) => {
  const packed = async (quiz: Quiz) => {
    const { files, losses } = await unpacked(quiz, format);
    const itemOf = (item: Item) => {
      const file = files.get(`items/item-${itemName(item.id)}.xml`);
      if (file === undefined) throw new Error(`no file for ${item.id}`);
      return file;
    };
    return { files, losses, itemOf };
  };
  const find = <Kind extends Item["interaction"]>(quiz: Quiz, interaction: Kind, nth = 0) =>
    quiz.items.filter((item) => item.interaction === interaction)[nth] as Extract<
      Item,
      { interaction: Kind }
    >;
  const score = (item: Element, given: Parameters<typeof outcomes>[1]) => outcomes(item, given).get("SCORE");
  /** Identifiers of parts by what they say. */
  const identifiers = (item: Element, name: string) =>
    new Map(below(item, name).map((one) => [says(one), attribute(one, "identifier") ?? ""]));
  const at = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`nothing for ${String(key)}`);
    return value;
  };

  test("every file is named in the manifest, and every name leads to a file", async () => {
    const { files } = await packed(withBank());
    const manifest = files.get("imsmanifest.xml") as Element;
    // A reader that takes files as they come meets it first.
    expect([...files.keys()][0]).toBe("imsmanifest.xml");
    const resources = below(manifest, "resource");
    expect(new Set(["imsmanifest.xml", ...resources.map((one) => attribute(one, "href"))])).toEqual(
      new Set(files.keys()),
    );
    const names = resources.map((one) => attribute(one, "identifier"));
    for (const need of below(manifest, "dependency"))
      expect(names).toContain(attribute(need, "identifierref"));
    const refs = below(files.get("test.xml") as Element, "assessmentitemref");
    expect(refs).toHaveLength(8);
    for (const ref of refs) {
      const href = attribute(ref, "href") ?? "";
      expect(attribute(files.get(href) as Element, "identifier")).toBe(attribute(ref, "identifier"));
    }
  });

  test("no identifier begins with a digit, and every text in a body stands in a block", async () => {
    const quiz = withBank();
    const odd = { ...quiz, items: quiz.items.map((item) => ({ ...item, id: `9${item.id} ü` })) };
    const again = new Map(quiz.items.map(({ id }) => [id, `9${id} ü`]));
    const forms = odd.forms.map((form) => ({
      ...form,
      sections: form.sections.map((section) => ({
        ...section,
        items: section.items.map((place) => ({ ...place, item: again.get(place.item) ?? "" })),
      })),
    })) as unknown as Quiz["forms"];
    const { files } = await packed({ ...odd, forms });
    for (const file of files.values()) {
      for (const one of [file, ...allBelow(file)]) {
        for (const { name, value } of one.attributes) {
          if (/identifier(ref)?$/u.test(name)) expect(value).toMatch(/^[A-Za-z_][\w.-]*$/u);
        }
        if (["itembody", "stimulusbody", "contentbody"].includes(plain(one.localName ?? ""))) {
          for (const child of one.childNodes)
            if (child.nodeType === 3) expect(child.nodeValue?.trim()).toBe("");
        }
      }
    }
  });

  test.each(hostileWords)("what a question says and accepts comes back: %s", async (_name, words) => {
    const quiz = withBank(words);
    const { itemOf, losses } = await packed(quiz);
    for (const item of quiz.items) {
      const file = itemOf(item);
      const said = says(only(file, "itembody"));
      expect(said).toContain(read(item.stem));
      switch (item.interaction) {
        case "choice":
        case "match":
          for (const { text } of item.options) {
            const choices = below(
              file,
              item.interaction === "choice" ? "simplechoice" : "simpleassociablechoice",
            );
            expect(choices.map(says)).toContain(read(text));
          }
          break;
        case "order":
          expect(below(file, "simplechoice").map(says).sort()).toEqual(
            item.entries.map(({ text }) => read(text)).sort(),
          );
          break;
        case "gap":
          for (const piece of item.text) if ("words" in piece) expect(said).toContain(read(piece.words));
          for (const menu of below(file, "inlinechoiceinteraction"))
            expect(below(menu, "inlinechoice").map(says).sort()).toEqual(
              (item.bank ?? []).map(({ text }) => read(text)).sort(),
            );
          break;
        case "text":
          expect(below(file, "mapentry").map((one) => attribute(one, "mapkey"))).toEqual(
            item.key.map((answer) => oneLine(answer)),
          );
          break;
        default:
          item satisfies never;
      }
      const changed = JSON.stringify(safeText(item)) !== JSON.stringify(item);
      expect(losses.some((loss) => loss.item === item.id && /XML/u.test(loss.what))).toBe(changed);
    }
  });

  test("a choice of one: the right option has the marks, every other has none", async () => {
    const quiz = withBank();
    const item = find(quiz, "choice");
    const file = (await packed(quiz)).itemOf(item);
    const ids = identifiers(file, "simplechoice");
    expect(ids.size).toBe(4);
    for (const { id, text } of item.options)
      expect(score(file, { RESPONSE: at(ids, text) })).toBe(item.key.includes(id) ? 1 : 0);
    expect(score(file, {})).toBe(0);
    expect(correctOf(file, "RESPONSE")).toEqual([at(ids, item.options[1]?.text ?? "")]);
  });

  test("a choice of two: each right one counts, and who chooses all of them gets nothing", async () => {
    const quiz = withBank();
    const item = find(quiz, "choice", 2);
    const file = (await packed(quiz)).itemOf(item);
    const ids = identifiers(file, "simplechoice");
    const id = (n: number) => at(ids, item.options[n]?.text ?? "");
    expect(attribute(only(file, "choiceinteraction"), "maxchoices")).toBe("2");
    expect(score(file, { RESPONSE: [id(3), id(0)] })).toBe(1);
    expect(score(file, { RESPONSE: [id(0)] })).toBe(0.5);
    expect(score(file, { RESPONSE: [id(0), id(1)] })).toBe(0.5);
    expect(score(file, { RESPONSE: [id(1), id(2)] })).toBe(0);
    expect(score(file, { RESPONSE: [0, 1, 2, 3].map(id) })).toBe(0);
    expect(score(file, {})).toBe(0);
  });

  test("a match: every statement counts, and one option may serve both", async () => {
    const quiz = withBank();
    const item = find(quiz, "match");
    const file = (await packed(quiz)).itemOf(item);
    const ids = identifiers(file, "simpleassociablechoice");
    const pair = (s: number, o: number) =>
      `${at(ids, item.statements[s]?.text ?? "")} ${at(ids, item.options[o]?.text ?? "")}`;
    expect(score(file, { RESPONSE: [pair(0, 2), pair(1, 2)] })).toBe(2);
    for (const wrong of [0, 1, 3]) {
      expect(score(file, { RESPONSE: [pair(0, 2), pair(1, wrong)] })).toBe(1);
      expect(score(file, { RESPONSE: [pair(0, wrong), pair(1, wrong)] })).toBe(0);
    }
    expect(score(file, {})).toBe(0);
    const [statements, options] = below(file, "simplematchset").map((set) =>
      below(set, "simpleassociablechoice").map((one) => attribute(one, "matchmax")),
    );
    expect(statements).toEqual(["1", "1"]);
    expect(options).toEqual(["0", "0", "0", "0"]);
  });

  test("an order: each entry in its place counts, and what may stand either way does", async () => {
    const quiz = withBank();
    const item = find(quiz, "order");
    const file = (await packed(quiz)).itemOf(item);
    const ids = identifiers(file, "simplechoice");
    const inOrder = (...places: number[]) => ({
      RESPONSE: places.map((n) => at(ids, item.entries[n]?.text ?? "")),
    });
    expect(score(file, inOrder(0, 1, 2))).toBe(1);
    expect(score(file, inOrder(0, 2, 1))).toBe(1);
    expect(score(file, inOrder(1, 0, 2))).toBeCloseTo(1 / 3);
    expect(score(file, inOrder(1, 2, 0))).toBeCloseTo(1 / 3);
    expect(score(file, {})).toBe(0);
  });

  test("gaps with a bank: menus of all its words, each gap counts", async () => {
    const quiz = withBank();
    const item = find(quiz, "gap");
    const file = (await packed(quiz)).itemOf(item);
    const [menu, ...others] = below(file, "inlinechoiceinteraction");
    expect(others).toHaveLength(1);
    const ids = identifiers(menu as Element, "inlinechoice");
    const id = (n: number) => at(ids, item.bank?.[n]?.text ?? "");
    expect(score(file, { RESPONSE_1: id(0), RESPONSE_2: id(1) })).toBe(2);
    for (const wrong of [1, 2, 3]) expect(score(file, { RESPONSE_1: id(wrong), RESPONSE_2: id(1) })).toBe(1);
    expect(score(file, { RESPONSE_1: id(1), RESPONSE_2: id(0) })).toBe(0);
    expect(score(file, {})).toBe(0);
  });

  test("what is typed: every accepted form in any capitals, and nothing else", async () => {
    const quiz = withBank();
    const { itemOf } = await packed(quiz);
    const text = itemOf(find(quiz, "text"));
    for (const answer of ["TYPED ANSWER", "typed answer", "Typed too"])
      expect(score(text, { RESPONSE: answer })).toBe(1);
    for (const answer of ["TYPED", "", "TYPED ANSWER TYPED TOO"])
      expect(score(text, { RESPONSE: answer })).toBe(0);
    const gap = itemOf(find(quiz, "gap", 1));
    expect(score(gap, { RESPONSE_1: "free answer" })).toBe(1);
    expect(score(gap, { RESPONSE_1: "free" })).toBe(0);
    expect(score(gap, {})).toBe(0);
  });

  test("a bank without the right word gives fields to type into, and says so", async () => {
    const quiz = withBank();
    const items = quiz.items.map(
      (item): Item =>
        item.interaction === "gap" && item.bank
          ? { ...item, key: { g1: ["elsewhere"], g2: ["nowhere"] } }
          : item,
    );
    const { itemOf, losses } = await packed({ ...quiz, items });
    const item = items.find((one) => one.interaction === "gap") as Item;
    const file = itemOf(item);
    expect(below(file, "inlinechoice")).toEqual([]);
    expect(score(file, { RESPONSE_1: "Elsewhere", RESPONSE_2: "nowhere" })).toBe(2);
    expect(losses).toContainEqual(
      expect.objectContaining({
        item: item.id,
        what: "its words to choose from, of which none is right in one of the gaps",
        instead: `in ${format === "qti3" ? "QTI 3" : "QTI 2.1"} gaps to type into`,
      }),
    );
  });

  test("the feedback names the reason of what was chosen, why the key is right, and the place in the text", async () => {
    const quiz = withBank("<words>");
    const { itemOf } = await packed(quiz);
    for (const item of quiz.items) {
      const file = itemOf(item);
      const shown = (given: Parameters<typeof outcomes>[1]) => {
        const values = outcomes(file, given);
        return below(file, "modalfeedback")
          .filter((one) => {
            const set = values.get(attribute(one, "outcomeidentifier") ?? "");
            const name = attribute(one, "identifier") ?? "";
            return Array.isArray(set) ? set.includes(name) : set === name;
          })
          .map(says)
          .join("\n");
      };
      expect(shown({})).toContain(item.rationale);
      expect(shown({})).toContain("“Paragraph with <words> and emphasis.” (paragraph A)");
      if (item.interaction !== "choice") continue;
      for (const option of item.options) {
        const id = at(identifiers(file, "simplechoice"), option.text);
        const said = shown({ RESPONSE: item.key.length > 1 ? [id] : id });
        expect(said).toContain(option.rationale);
        for (const other of item.options) if (other !== option) expect(said).not.toContain(other.rationale);
      }
    }
  });

  test("what is written from right to left says so, or is said to be lost", async () => {
    const quiz = withBank();
    const { itemOf, losses } = await packed({ ...quiz, language: "ar" });
    const body = only(itemOf(find(quiz, "text")), "itembody");
    expect(attribute(body, "dir")).toBe(format === "qti3" ? "rtl" : undefined);
    expect(losses.some(({ what }) => what.startsWith("the direction"))).toBe(format === "qti21");
  });

  test("the text stands once, whole, where every item has it", async () => {
    const { files } = await packed(withBank("<words>"));
    const name = format === "qti3" ? "text.xml" : "test.xml";
    const said = says(files.get(name) as Element);
    for (const words of [
      "Paragraph with <words> and emphasis.",
      "one <words>",
      "quote <words>",
      "note <words>",
    ])
      expect(said).toContain(words);
    const items = [...files].filter(([path]) => path.startsWith("items/"));
    expect(items).toHaveLength(8);
    for (const [, item] of items) {
      const refs = below(item, "assessmentstimulusref").map((one) => attribute(one, "href"));
      expect(refs).toEqual(format === "qti3" ? ["../text.xml"] : []);
    }
  });
});

function allBelow(element: Element): Element[] {
  return [...element.childNodes].flatMap((node) =>
    node.nodeType === 1 ? [node as Element, ...allBelow(node as Element)] : [],
  );
}
