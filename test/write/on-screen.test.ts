import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeQuiz, readArticle, writeQuiz } from "../../src/index.ts";
import { languages, localeOf } from "../../src/locale/locales.ts";
import type { FormatName } from "../../src/write/formats.ts";
import { isBareStatement, onScreen } from "../../src/write/on-screen.ts";
import { everyInteraction } from "./fixtures.ts";

const quiz = everyInteraction();

describe.each(languages)("%s", (language) => {
  const { kinds, interactions, answers } = localeOf(language);
  const spoken = {
    ...quiz,
    recipe: { ...quiz.recipe, options: { ...quiz.recipe.options, locale: language } },
  };
  const moved = onScreen(spoken, "moved");

  test.each(["match-speakers", "who-is-who", "when-was-it", "which-paragraph", "order-events"] as const)(
    "%s is not answered with letters in boxes",
    (kind) => {
      const { instructions } = kinds[kind];
      expect(moved({ instructions })).toBe(kinds[kind].onScreen);
      expect(kinds[kind].onScreen).not.toBe(instructions);
    },
  );

  test.each(["match", "order"] as const)("so are questions made elsewhere: %s", (interaction) => {
    const { instructions } = interactions[interaction];
    expect(moved({ instructions })).toBe(interactions[interaction].onScreen);
    expect(interactions[interaction].onScreen).not.toBe(instructions);
  });

  test("entries keep their numbers where each has a menu of them", () => {
    const { instructions } = kinds["order-events"];
    expect(onScreen(spoken, "numbered")({ instructions })).toBe(instructions);
  });

  test("what is said of other kinds, and by others, stays", () => {
    expect(moved({ instructions: kinds["fact-choice"].instructions })).toBe(
      kinds["fact-choice"].instructions,
    );
    expect(moved({ instructions: "As you like it." })).toBe("As you like it.");
    expect(moved({ instructions: "Mine." })).toBe("Mine.");
  });

  test("a statement with the words for true and false as options is bare", () => {
    const [choice] = quiz.items.filter((item) => item.interaction === "choice");
    if (choice === undefined) throw new Error("no choice");
    const options = Object.values(answers.truth).map((text, index) => ({
      id: `o${index}`,
      text,
      rationale: "",
    }));
    expect(isBareStatement(spoken)({ ...choice, options })).toBe(true);
    expect(isBareStatement(spoken)(choice)).toBe(false);
  });
});

describe("in the files", () => {
  const text = readFileSync("content/mali.md", "utf8");
  const { article } = readArticle(text, { file: "content/mali.md" });
  if (article === undefined) throw new Error("content/mali.md is not read");
  const set = makeQuiz(article, {
    seed: "4",
    mix: { "match-speakers": 1, "true-false-not-given": 4 },
  }).quiz;
  const textOf = async (format: FormatName) => {
    const { files } = await writeQuiz(set, { to: [format] });
    return files
      .flatMap(({ name, content }) =>
        name.endsWith(".zip")
          ? Object.values(unzipSync(content as Uint8Array)).map((bytes) => strFromU8(bytes))
          : [String(content)],
      )
      .join("\n");
  };

  test.each(["canvas", "qti21", "qti3", "practice"] as const)("%s speaks of menus", async (format) => {
    const text = await textOf(format);
    expect(text).toContain("Choose the speaker of each statement.");
    expect(text).not.toContain("Write the letter");
  });

  test.each(["moodle-xml", "gift"] as const)("%s says what not given means", async (format) => {
    const said = (await textOf(format)).match(/Not given\\?: the text does not say/gu);
    expect(said).toHaveLength(4);
  });

  test("the set itself, and so the paper, speaks of letters", async () => {
    expect(await textOf("json")).toContain("Write the letter of the speaker");
  });
});
