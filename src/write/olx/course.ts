import { element } from "../xml/element.ts";
import { xmlFile } from "../xml/xml-file.ts";
import { olxName } from "./olx-text.ts";

/** A page of a course: the text, then problems. */
export interface Unit {
  readonly name: string;
  readonly title: string;
  readonly text?: { readonly name: string; readonly title: string; readonly html: string };
  readonly problems: readonly { readonly name: string; readonly xml: string }[];
}

export interface Course {
  readonly name: string;
  readonly title: string;
  readonly units: readonly Unit[];
}

const run = "quiz";

/**
 * The files of a course as Studio exports and imports it: each block has a file under its kind and its name. No two blocks
 * may share a name, of whatever kind they are.
 */
export function courseFiles({ name, title, units }: Course): [path: string, content: string][] {
  const chapter = olxName(`${name}.section`);
  const sequential = olxName(`${name}.questions`);
  const block = (kind: string, own: string, attributes: Record<string, string>, children: string[][]) =>
    [
      `course/${kind}/${own}.xml`,
      xmlFile(
        element(
          kind,
          attributes,
          children.map(([childKind = "", childName = ""]) => element(childKind, { url_name: childName })),
        ),
      ),
    ] satisfies [string, string];
  const textFiles = (text: NonNullable<Unit["text"]>): [string, string][] => [
    block("html", text.name, { filename: text.name, display_name: text.title }, []),
    [`course/html/${text.name}.html`, `${text.html}\n`],
  ];
  return [
    ["course/course.xml", xmlFile(element("course", { url_name: run, org: "quizwright", course: name }))],
    block("course", run, { display_name: title }, [["chapter", chapter]]),
    block("chapter", chapter, { display_name: title }, [["sequential", sequential]]),
    block(
      "sequential",
      sequential,
      { display_name: title },
      units.map((unit) => ["vertical", unit.name]),
    ),
    ...units.flatMap((unit) => [
      block("vertical", unit.name, { display_name: unit.title }, [
        ...(unit.text === undefined ? [] : [["html", unit.text.name]]),
        ...unit.problems.map((problem) => ["problem", problem.name]),
      ]),
      ...(unit.text === undefined ? [] : textFiles(unit.text)),
      ...unit.problems.map((problem): [string, string] => [
        `course/problem/${problem.name}.xml`,
        problem.xml,
      ]),
    ]),
    [`course/policies/${run}/policy.json`, `${JSON.stringify({ [`course/${run}`]: {} }, null, 2)}\n`],
  ];
}
