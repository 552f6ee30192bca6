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
