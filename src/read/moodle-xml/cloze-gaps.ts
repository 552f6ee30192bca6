import { htmlWords } from "../html/html-words.ts";

/** A gap of a cloze text, `{1:SHORTANSWER:=one~=other}` (https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type). */
export interface ClozeGap {
  readonly start: number;
  readonly end: number;
  readonly points: number;
  readonly type: string;
  readonly answers: readonly { readonly text: string; readonly weight: number; readonly feedback: boolean }[];
}

const opening = /\{(\d*):([A-Z_]+):/gi;

/** The gaps in the HTML of a question's text. One that does not close is none. */
export function clozeGaps(html: string): ClozeGap[] {
  const gaps: ClozeGap[] = [];
  let from = 0;
  for (const found of html.matchAll(opening)) {
    if (found.index < from) continue;
    const start = found.index + found[0].length;
    const close = closingAt(html, start);
    // What does not close here closes nowhere behind.
    if (close < 0) break;
    from = close + 1;
    gaps.push({
      start: found.index,
      end: from,
      points: found[1] === "" ? 1 : Number(found[1]),
      type: (found[2] ?? "").toUpperCase(),
      answers: partsAt(html.slice(start, close), "~").map(answerOf),
    });
  }
  return gaps;
}

function closingAt(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    if (html[at] === "\\") at += 1;
    else if (html[at] === "}") return at;
  }
  return -1;
}

function partsAt(text: string, sign: string): string[] {
  const parts = [""];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (letter === "\\" && at + 1 < text.length) {
      parts.push(`${parts.pop() ?? ""}\\${text[at + 1]}`);
      at += 1;
    } else if (letter === sign) parts.push("");
    else parts.push((parts.pop() ?? "") + letter);
  }
  return parts;
}

function answerOf(part: string): ClozeGap["answers"][number] {
  const [, right, percent, rest = ""] = /^\s*(?:(=)|%(-?\d+(?:\.\d+)?)%)?([\s\S]*)$/.exec(part) ?? [];
  // `&#59;` holds no feedback.
  const at = rest.search(/(?<![\\&])#/);
  const words = at < 0 ? rest : rest.slice(0, at);
  return {
    // Moodle takes `\}` and `\#` for the signs once it has read the HTML (qtype_multianswer), the others before.
    text: htmlWords(words.replace(/\\([~"/\\])/g, "$1"))
      .text.replace(/\\([}#])/g, "$1")
      .trim(),
    weight: right === "=" ? 100 : Number(percent ?? "0"),
    feedback: at >= 0 && rest.slice(at + 1).trim() !== "",
  };
}
