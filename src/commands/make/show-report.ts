import type { LeftOut } from "../../assemble/report/left-out.ts";
import type { Report } from "../../assemble/report/report.ts";
import { table } from "../terminal/table.ts";
import type { Paint } from "../terminal/terminal.ts";
import { visible } from "../terminal/visible.ts";

/** The lines of `--report`: what is asked, by number in version A, and why the rest is not. */
export function showReport(report: Report | undefined, paint: Paint): string[] {
  if (report === undefined) return [];
  const { kinds, processes, paragraphs, annotations, leftOut } = report;
  const withNumbers = (first: readonly string[], questions: readonly string[]) => [
    ...first,
    String(questions.length),
    questions.join(" "),
  ];
  const parts: [string[], string[][]][] = [
    [
      ["kind", "candidates", "planned", "asked", "questions"],
      kinds.map(({ kind, candidates, planned, questions }) =>
        withNumbers([kind, String(candidates), String(planned)], questions),
      ),
    ],
    [
      ["process", "wanted", "asked", "questions"],
      processes.map(({ process, wanted, questions }) =>
        withNumbers([process, wanted === undefined ? "-" : String(wanted)], questions),
      ),
    ],
    [
      ["paragraph", "candidates", "asked", "questions"],
      paragraphs.map(({ paragraph, candidates, questions }) =>
        withNumbers([paragraph, String(candidates)], questions),
      ),
    ],
    [
      ["annotation", "line", "questions", "text"],
      annotations.map(({ part, line, questions, text }) => [
        part,
        String(line),
        questions.length === 0 ? "-" : questions.join(" "),
        shortened(text),
      ]),
    ],
    [["left out", "line", "why"], leftOut.map((one) => [visible(one.item), String(one.line), whyOf(one)])],
  ];
  return parts.flatMap(([head, rows]) => (rows.length === 0 ? [] : ["", ...table(head, rows, paint)]));
}

function whyOf({ why, reason, with: other }: LeftOut): string {
  const beside = other === undefined ? "" : ` beside ${other.number} (${visible(other.item)})`;
  return `${why}${beside}: ${visible(reason)}`;
}

function shortened(text: string): string {
  const characters = [...visible(text)];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
}

/** Characters of an annotation by which it is known again. */
const longest = 60;
