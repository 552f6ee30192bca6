import { expect, test } from "vitest";
import type { ChoiceItem } from "../../src/model/item.ts";
import { generated } from "./small-article.ts";

const text = "In 1990 the tower was built. The harbour followed in 1995.";

function asked(because: string): ChoiceItem {
  const question = `# Questions\n\n- How many works does the text name?\n  - [ ] one\n  - [x] two\n  - [ ] three\n${because}  see: A\n`;
  return generated("own-question", text, question).items[0] as ChoiceItem;
}

test("the teacher's reason is printed as a sentence", () => {
  expect(asked("  because: the tower came first, then the harbour\n").rationale).toBe(
    "The tower came first, then the harbour.",
  );
  expect(asked("").rationale).toBe("See paragraph A.");
});

test("what is said of the wrong answers is a sentence too", () => {
  const { options } = asked("");
  expect(options.find((option) => option.text === "one")?.rationale).toBe(
    "The text supports another answer: two.",
  );
});

test("where no reason is written, every paragraph that proves the answer is named", () => {
  const two =
    "The tower leaked on Monday. Joe Pitt came at once.\n\nOn Friday it was dry. The school gave him a medal.";
  const question = "# Questions\n\n- What did Joe Pitt do?\n  = he mended the tower\n  see: A; B";
  const { items } = generated("own-question", two, question);
  expect(items.map(({ rationale }) => rationale)).toEqual(["See paragraph A. See paragraph B."]);
});
