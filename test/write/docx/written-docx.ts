import { strFromU8, unzipSync } from "fflate";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { pixel } from "../fixtures.ts";

const pictures = new Map([["there.png", pixel]]);

/** The files that the writer gives for a quiz, by name. */
export async function writtenDocx(quiz: Quiz): Promise<Map<string, Uint8Array>> {
  const { files } = await writeQuiz(quiz, { to: ["docx"], pictures });
  return new Map(files.map(({ name, content }) => [name, content as Uint8Array]));
}

/** The parts of a document that are XML, by path. */
export function partsOf(document: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(document))
      .filter(([path]) => /\.(?:xml|rels)$/u.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** What a part says, without its markup. */
export function wordsOf(part: string): string {
  return part
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The same quiz on other paper. */
export function onPaper(quiz: Quiz, paper: object): Quiz {
  const { recipe } = quiz;
  const { options } = recipe;
  return { ...quiz, recipe: { ...recipe, options: { ...options, paper: { ...options.paper, ...paper } } } };
}
