import { strFromU8, unzipSync } from "fflate";
import type { Loss } from "../../../src/model/output.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { folded } from "../platform/hostile-quiz.ts";
import { wordsOfHtml } from "../platform/read-html.ts";
import type { Part, Played } from "./units.ts";

// What H5P's own content types do with their parameters, by their rules, in own words.

interface Content {
  readonly library: string;
  readonly subContentId: string;
  readonly metadata: { readonly title: string };
  // biome-ignore lint/suspicious/noExplicitAny: JSON of another's making, as a player gets it
  readonly params: any;
}

export interface Package {
  readonly head: Record<string, unknown>;
  readonly questions: readonly Content[];
  readonly set: Record<string, unknown>;
  readonly losses: readonly Loss[];
}

export async function h5pOf(quiz: Quiz): Promise<Package> {
  const { files, losses } = await writeQuiz(quiz, { to: ["h5p"] });
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new Error("one file was expected");
  const entries = unzipSync(file.content as Uint8Array);
  const read = (path: string) => JSON.parse(strFromU8(entries[path] as Uint8Array));
  if (Object.keys(entries).join() !== "h5p.json,content/content.json") throw new Error("other files");
  const set = read("content/content.json");
  return { head: read("h5p.json"), set, questions: set.questions, losses };
}

const words = (html: string) => folded(wordsOfHtml(html));

export function played({ library, params }: Content): Played {
  switch (library) {
    case "H5P.MultiChoice 1.16":
      return multiChoice(params);
    case "H5P.TrueFalse 1.8":
      return trueFalse(params);
    case "H5P.Blanks 1.14":
      return blanks(params);
    case "H5P.DragText 1.10":
      return dragText(params);
    default:
      throw new Error(`a question set takes no ${library}`);
  }
}

const overall = (params: Content["params"]) =>
  params.overallFeedback
    .map(({ from, to, feedback }: { from: number; to: number; feedback: string }) => {
      if (from !== 0 || to !== 100) throw new Error("not for every score");
      return asPlain(feedback);
    })
    .join(" ");

/** A text that H5P knows without tags: whatever is markup in it is escaped, and is not escaped twice. */
function asPlain(text: string): string {
  if (/[<>]/u.test(text)) throw new Error(`markup in a plain text: ${text}`);
  return words(text);
}

function multiChoice(params: Content["params"]): Played {
  const answers: { text: string; correct: unknown; tipsAndFeedback: { chosenFeedback: string } }[] =
    params.answers;
  for (const { correct } of answers) if (typeof correct !== "boolean") throw new Error("no boolean");
  const options = answers.map(({ text }) => words(text));
  const right = new Set(options.filter((_, index) => answers[index]?.correct));
  const { type, singlePoint, passPercentage, randomAnswers } = params.behaviour;
  if (randomAnswers !== false) throw new Error("not in the order of the form");
  if (type !== (right.size > 1 ? "multi" : "single")) throw new Error(`type ${type}`);
  return {
    says: words(params.question),
    parts: [{ says: "", options, right: [...right] }],
    score: ([chosen = []]) => {
      if (right.size === 1) return chosen.length === 1 && right.has(chosen[0] ?? "") ? 1 : 0;
      const points = chosen.reduce((sum, one) => sum + (right.has(one) ? 1 : -1), 0);
      const score = Math.max(0, points) / right.size;
      return singlePoint ? (score * 100 >= passPercentage ? 1 : 0) : score;
    },
    feedback: overall(params),
    reasons: new Map(
      answers.map(({ tipsAndFeedback }, index) => [
        options[index] ?? "",
        words(tipsAndFeedback.chosenFeedback),
      ]),
    ),
  };
}

function trueFalse({ question, correct, l10n, behaviour }: Content["params"]): Played {
  // Another value than these two words becomes "true".
  const key = correct === "false" ? l10n.falseText : l10n.trueText;
  const options = [l10n.trueText, l10n.falseText];
  for (const text of [behaviour.feedbackOnCorrect, behaviour.feedbackOnWrong])
    if (text.replace(/["']/gu, "&quot;").length > 2048) throw new Error("too long");
  const said = (option: string) =>
    asPlain(option === key ? behaviour.feedbackOnCorrect : behaviour.feedbackOnWrong);
  return {
    says: words(question),
    parts: [{ says: "", options, right: [key] }],
    score: ([chosen = []]) => (chosen.length === 1 && chosen[0] === key ? 1 : 0),
    feedback: options.map(said).join(" "),
    reasons: new Map(options.map((option) => [option, said(option)])),
  };
}

function blanks(params: Content["params"]): Played {
  if (params.questions.length > 31) throw new Error("the rest is cut off");
  if (params.behaviour.caseSensitive !== false) throw new Error("letter case counts");
  const line: string = params.questions.join("");
  const accepted = [...line.matchAll(/\*(.*?)\*/gsu)].map(([, inner = ""]) => {
    const [solution = "", ...tip] = inner.split(":");
    if (tip.length > 0) throw new Error(`a tip: ${tip}`);
    return solution.split("/").map((one) => words(one));
  });
  return {
    says: `${words(params.text)} ${words(line.replace(/\*.*?\*/gsu, "___"))}`,
    parts: accepted.map((right): Part => ({ says: "", options: undefined, right })),
    score: (answers) => {
      const right = accepted.filter((one, index) =>
        one.some((text) => text.toLowerCase() === (answers[index]?.[0] ?? "").toLowerCase().trim()),
      );
      return right.length / accepted.length;
    },
    feedback: overall(params),
  };
}

function dragText(params: Content["params"]): Played {
  const parse = (text: string) => text.split(/(\*.*?\*)/u).filter((part) => part !== "");
  const isWord = (part: string) => part.startsWith("*") && part.endsWith("*") && part.length > 1;
  const wordOf = (part: string) => {
    const inner = part.slice(1, -1);
    if (/:|\\[+-]/u.test(inner)) throw new Error(`a tip or feedback: ${inner}`);
    return asPlain(inner);
  };
  const text: string = params.textField.replace(/\r\n|\n|\r/gu, "<br>");
  const pieces = parse(text);
  const right = pieces.filter(isWord).map(wordOf);
  const spare = parse(params.distractors).filter(isWord).map(wordOf);
  const after = pieces.flatMap((part, index) =>
    isWord(part) ? [words(pieces[index + 1]?.replaceAll("<br>", " ") ?? "")] : [],
  );
  return {
    says: `${words(params.taskDescription)} ${words(pieces.map((part) => (isWord(part) ? "___" : part)).join(""))}`,
    parts: right.map((word, index): Part => {
      return { says: after[index] ?? "", options: [...new Set([...right, ...spare])], right: [word] };
    }),
    score: (answers) => right.filter((word, index) => answers[index]?.[0] === word).length / right.length,
    feedback: overall(params),
  };
}

/** The tags that H5P's filter leaves in a question of any of these content types. */
export const keptTags = new Set(["div", "span", "p", "br", "strong", "em", "h2", "h3", "pre", "code"]);

export const tagsIn = (html: string) =>
  [...html.matchAll(/<\/?([a-z]+\d?)/gu)].map(([, tag]) => tag as string);
