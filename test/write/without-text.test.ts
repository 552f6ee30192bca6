import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { quizOfFile } from "../../src/assemble/quiz-of-file.ts";
import { readBank } from "../../src/read/read-bank.ts";
import { formatNames, formats } from "../../src/write/formats.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";

const printed = formatNames.filter((name) => "printed" in formats[name]);
const others = formatNames.filter((name) => !printed.includes(name));

async function sums() {
  const { quiz } = await readBank("::Sum::What is two and two?{=four ~five ~six}", "sums.gift");
  if (quiz === undefined) throw new Error("the bank is not read");
  return quizOfFile(quiz, { name: "sums.gift" });
}

test.each(others)(
  "%s: a bank without a text is written without one, and nothing of it is lost",
  async (format) => {
    const { files, losses } = await writeQuiz(await sums(), { to: [format] });
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(({ name }) => name)).not.toContain(`quiz.${format}.text.html`);
    expect(losses.filter(({ what }) => what.startsWith("the text"))).toEqual([]);
  },
);

const contents = async (
  format: "moodle-xml" | "gift" | "canvas" | "qti21" | "qti3" | "surveyjs" | "google-forms",
) => {
  const { files } = await writeQuiz(await sums(), { to: [format] });
  return files
    .flatMap(({ name, content }) =>
      name.endsWith(".zip")
        ? Object.entries(unzipSync(content as Uint8Array)).map(
            ([path, bytes]) => `${path}\n${strFromU8(bytes)}`,
          )
        : [String(content)],
    )
    .join("\n");
};

test.each([
  ["moodle-xml", 'type="description"'],
  ["gift", "::0 "],
  ["canvas", "text_only_question"],
  ["canvas", "parent_stimulus_item_ident"],
  ["qti21", "<h3"],
  ["qti3", "stimulus"],
  ["surveyjs", '"html"'],
  ["google-forms", '"index": 2'],
] as const)("%s has no empty place for it: %s", async (format, sign) => {
  expect(await contents(format)).not.toContain(sign);
});
