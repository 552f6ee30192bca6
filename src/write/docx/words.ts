import { type IRunOptions, Tab, TextRun } from "docx";
import { balanced } from "../balanced.ts";
import type { Run } from "../runs.ts";
import type { Voice } from "./language.ts";

/** Properties of a run besides its text. */
export type RunLook = Omit<IRunOptions, "text" | "children" | "break">;

/** A text in a voice; its line ends are line ends. */
export function words(text: string, voice: Voice, look: RunLook = {}): TextRun[] {
  return balanced(text)
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({ ...voice.run, ...look, ...(index === 0 ? {} : { break: 1 }), text: line }),
    );
}

/**
 * Words of one voice in a line of another, without line end. Where the two run in different directions, what is no letter
 * at their ends, a bracket or a figure, would go with the line: marks hold it (Unicode Annex 9, implicit marks).
 */
export function within(text: string, voice: Voice, line: Voice, look: RunLook = {}): TextRun[] {
  if (voice.direction === line.direction) return words(text, voice, look);
  const mark = voice.direction === "ltr" ? "\u200e" : "\u200f";
  return words(mark + text + mark, voice, look);
}

/** How the tags of a text with emphasis look. */
export type TagLooks = Readonly<Record<"em" | "strong" | "code" | "mark", RunLook>>;

/** A text with emphasis, cut into runs. */
export function marked(runs: readonly Run[], voice: Voice, looks: TagLooks, look: RunLook = {}): TextRun[] {
  const open: (keyof TagLooks)[] = [];
  return runs.flatMap((run) => {
    if ("text" in run) {
      return words(run.text, voice, Object.assign({}, look, ...open.map((tag) => looks[tag])));
    }
    if (run.closes) open.pop();
    else open.push(run.tag);
    return [];
  });
}

/** In the text emphasis is italic where the look has italics; in the key the answer's own words are bold and underlined. */
export function tagLooks(italics: boolean): TagLooks {
  return {
    em: italics ? { italics: true } : { bold: true },
    strong: { bold: true },
    code: { font: "Courier New" },
    mark: { bold: true, underline: {} },
  };
}

/** A tab, which ends at the next tab stop. */
export function tab(look: RunLook = {}): TextRun {
  return new TextRun({ ...look, children: [new Tab()] });
}
