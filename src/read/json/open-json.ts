import type { Problem } from "../../model/problem.ts";
import { checkCharacters } from "../characters.ts";
import { type ProblemSource, problemAt } from "../problems.ts";
import { type Report, reportTo } from "./json-fields.ts";
import { type JsonNode, readJsonTree } from "./json-tree.ts";
import { plainJsonTree } from "./plain-tree.ts";

/** A JSON input whose syntax holds: its tree, and where what is wrong with its values goes. */
export interface OpenedJson {
  readonly source: ProblemSource;
  readonly problems: Problem[];
  readonly report: Report;
  /** Absent where the text is no JSON: the problems say where. */
  readonly tree?: JsonNode;
}

/**
 * Opens a text from `decode` as JSON, with the line and column of each value.
 *
 * @param places `false` for whoever asks for none unless there is a mistake: then it is to be opened again
 */
export function openJson(text: string, file: string, places = true): OpenedJson {
  const source: ProblemSource = { file, lines: text.split("\n") };
  const problems: Problem[] = checkCharacters(source);
  const report = reportTo(problems, source);
  const tree = (places ? undefined : plainJsonTree(text)) ?? readJsonTree(text);
  if (!("expected" in tree)) return { source, problems, report, tree };
  // A character that may not stand there is why it is none.
  if (problems.length === 0) {
    const words = {
      code: "json-malformed",
      reason: `The file is not JSON: here was expected ${tree.expected}.`,
      remedy: "Mend it here, or have a program write it.",
    };
    problems.push(problemAt(source, tree.at, words));
  }
  return { source, problems, report };
}
