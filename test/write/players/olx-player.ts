import { gunzipSync } from "node:zlib";
import { parseTar } from "nanotar";
import type { Loss } from "../../../src/model/output.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { attribute, below, children, type Element, parsed, says as xmlSays } from "../packages/xml.ts";
import { folded } from "../platform/hostile-quiz.ts";
import type { Part, Played } from "./units.ts";

// What Open edX's importer and grader (capa) do with a course, by their rules, in own words.

export interface Imported {
  readonly files: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
  /** The problems in the order of the course. */
  readonly problems: readonly { readonly name: string; readonly element: Element; readonly played: Played }[];
  /** The HTML of each page's text. */
  readonly texts: readonly string[];
}

export async function imported(quiz: Quiz): Promise<Imported> {
  const { files: written, losses } = await writeQuiz(quiz, { to: ["olx"] });
  const archive = parseTar(gunzipSync(written[0]?.content as Uint8Array));
  const files = new Map(archive.map(({ name, text }) => [name, text]));
  const file = (path: string) => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`no ${path}`);
    return found;
  };
  const names = new Set<string>();
  const texts: string[] = [];
  const problems: { name: string; element: Element; played: Played }[] = [];
  // Blocks are found from the course down, each under its kind and its name, which no other has.
  const walk = (kind: string, name: string): void => {
    if (names.has(name)) throw new Error(`${name} is there twice`);
    names.add(name);
    const element = parsed(file(`course/${kind}/${name}.xml`));
    if (kind === "problem") problems.push({ name, element, played: playedOf(element) });
    else if (kind === "html") texts.push(file(`course/html/${attribute(element, "filename")}.html`));
    else
      for (const child of children(element)) walk(child.localName ?? "", attribute(child, "urlname") ?? "");
  };
  const course = parsed(file("course/course.xml"));
  walk("course", attribute(course, "urlname") ?? "");
  return { files, losses, problems, texts };
}

/** What is said of an element, without hints; line breaks and spaces are one. */
function says(element: Element): string {
  const hints = new Set(["choicehint", "optionhint"]);
  const words = (node: Element): string =>
    [...node.childNodes]
      .map((child) =>
        child.nodeType === 1
          ? hints.has((child as Element).localName ?? "")
            ? ""
            : (child as Element).localName === "br"
              ? "\n"
              : words(child as Element)
          : (child.nodeValue ?? ""),
      )
      .join("");
  const text = words(element);
  if (/\$(?:seed|anonymous_student_id)/u.test(text)) throw new Error(`a variable: ${text}`);
  return shown(text);
}

/** As it is read: signs without width do not show. */
const shown = (text: string) => folded(text.replace(/\u2060/gu, ""));

function playedOf(problem: Element): Played {
  const listed = new Map(
    below(problem, "p").flatMap((p) => {
      const [letter] = below(p, "strong").map((one) => says(one));
      return letter && /^[A-Z]+\.$/u.test(letter)
        ? [[letter.slice(0, -1), says(p).slice(letter.length).trim()]]
        : [];
    }) as [string, string][],
  );
  const responses = responsesIn(problem);
  if (responses.length === 0) throw new Error("nothing to answer");
  const answered = responses.map((response) => responseOf(response, listed));
  const solution = below(problem, "solution").map(says).join(" ");
  const hints = ["choicehint", "optionhint"].flatMap((name) =>
    below(problem, name).map((one) => shown(xmlSays(one))),
  );
  const [only] = answered;
  return {
    says: says(problem),
    parts: answered.map(({ part }) => part),
    score: (answers) =>
      answered.filter(({ isRight }, index) => isRight(answers[index] ?? [])).length / answered.length,
    feedback: [solution, ...hints].join(" "),
    ...(only?.reasons && { reasons: only.reasons }),
  };
}

const kinds = ["multiplechoiceresponse", "choiceresponse", "optionresponse", "stringresponse"];

function responsesIn(element: Element): Element[] {
  return children(element).flatMap((child) =>
    kinds.includes(child.localName ?? "") ? [child] : responsesIn(child),
  );
}

interface Response {
  readonly part: Part;
  readonly isRight: (given: readonly string[]) => boolean;
  readonly reasons?: ReadonlyMap<string, string>;
}

function responseOf(response: Element, listed: ReadonlyMap<string, string>): Response {
  const label = below(response, "label").map(says)[0] ?? "";
  const part = (options: readonly string[] | undefined, right: readonly string[]): Part => ({
    says: label,
    options,
    right,
  });
  const kind = response.localName;
  if (kind === "stringresponse") {
    const accepted = [response, ...below(response, "additionalanswer")].map(
      (one) => attribute(one, "answer") ?? "",
    );
    for (const answer of accepted)
      if (/_or_/iu.test(answer) || /\$[a-z_]/iu.test(answer) || answer.trim() === "") throw new Error(answer);
    if (attribute(response, "type") !== "ci") throw new Error("letter case counts");
    const right = accepted.map((answer) => answer.trim());
    return {
      part: part(undefined, right.map(folded)),
      isRight: ([given = ""]) => right.some((one) => one.toLowerCase() === given.trim().toLowerCase()),
    };
  }
  if (kind === "optionresponse") {
    const options = below(response, "option").map((option) => ({
      text: menuText(option.childNodes[0]?.nodeValue ?? ""),
      right: attribute(option, "correct") === "True",
    }));
    const right = options.filter((option) => option.right).map(({ text }) => listed.get(text) ?? text);
    if (right.length !== 1) throw new Error("a menu has one right option");
    return {
      part: part(
        options.map(({ text }) => listed.get(text) ?? text),
        right,
      ),
      isRight: (given) => given.length === 1 && given[0] === right[0],
    };
  }
  const choices = below(response, "choice").map((choice) => ({
    text: says(choice),
    right: attribute(choice, "correct") === "true",
    hint: below(choice, "choicehint").map((one) => shown(xmlSays(one)))[0] ?? "",
  }));
  const right = choices.filter((choice) => choice.right).map(({ text }) => text);
  if (right.length === 0) throw new Error("the grader raises an error");
  return {
    part: part(
      choices.map(({ text }) => text),
      right,
    ),
    isRight: (given) =>
      kind === "choiceresponse"
        ? given.length === right.length && given.every((one) => right.includes(one))
        : given.length === 1 && right.includes(given[0] ?? ""),
    reasons: new Map(choices.map(({ text, hint }) => [text, hint])),
  };
}

/** A menu's option after it was put in quotation marks and taken out again (OptionInput.parse_options). */
function menuText(text: string): string {
  const quoted = `'${text.trim()}'`
    .slice(1, -1)
    .replace(/([a-zA-Z])'([a-zA-Z])/gu, "$1&#39;$2")
    .replace(/\\'/gu, "&#39;");
  if (quoted.includes("'")) throw new Error(`it ends within: ${text}`);
  const token = quoted.replaceAll("&#39;", "'");
  if (token !== text.trim()) throw new Error(`the key is another: ${text}`);
  return folded(token);
}
