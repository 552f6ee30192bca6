import { describe, expect, test } from "vitest";
import { unresolvedWord } from "../../src/generate/unresolved.ts";
import { localeFor } from "../../src/locale/locales.ts";

const en = localeFor("en");

describe("a word that points out of the sentence is found", () => {
  test.each([
    ["His wife met Tom Hale.", "his"],
    ["When did he leave London?", "he"],
    ["Who was with her when Mary Gow slept?", "her"],
    ["After his visit, the shop closed.", "his"],
    ["After his visit, in May the shop closed.", "his"],
    ["That night there were 64 earthquakes.", "that night"],
    ["The door of the office stood open that night.", "that night"],
    ["On that day, Tom Hale slept.", "that day"],
  ])("%s", (text, word) => {
    expect(unresolvedWord(text, en)).toBe(word);
  });
});

describe("none where the sentence says what it means", () => {
  test.each([
    "After his e-mail, Tom Hale was told to look after garden hoses.",
    "After her visit Ann Reid saw nothing.",
    "When he learned chess, Milo Farkas was in hospital.",
    "On the night of 6 January 2018 there was a storm, and that night Ann Reid slept.",
    "The news that night workers read is sad.",
  ])("%s", (text) => {
    expect(unresolvedWord(text, en)).toBeUndefined();
  });

  test.each([
    ["de", "Wer schlief in jener Nacht im Büro?", "in jener nacht"],
    ["fr", "Qui dormait ce jour-là au bureau ?", "ce jour-là"],
    ["ru", "Кто спал в тот день в конторе?", "в тот день"],
    ["zh", "谁当天在办公室?", "当天"],
  ])("and in %s a time that points back is found", (language, text, word) => {
    expect(unresolvedWord(text, localeFor(language))).toBe(word);
  });

  test("but in German, where every noun is large", () => {
    expect(unresolvedWord("Nach ihrem Besuch schlief Ann Reid.", localeFor("de"))).toBe("ihrem");
  });
});
