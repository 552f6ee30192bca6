import type { Locale } from "../../locale/locale.ts";
import type { Paragraph } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import { htmlLines } from "../html/html-lines.ts";
import { htmlWords } from "../html/html-words.ts";
import type { Body } from "./question.ts";

/** What a question's feedback says. */
export interface ReadFeedback {
  readonly rationale: string;
  /** Words of the text that it quotes with their paragraph, as our own exports do, and that stand there once. */
  readonly evidence: readonly Evidence[];
  /** The body with the reasons of its parts, where they stood in the feedback. */
  readonly body: Body;
  readonly lost: readonly string[];
}

export function readFeedback(
  html: string,
  body: Body,
  paragraphs: readonly Paragraph[],
  locale: Locale,
): ReadFeedback {
  const { lines } = htmlLines(html);
  const { lost } = htmlWords(html);
  const evidence: Evidence[] = [];
  const kept: string[] = [];
  for (const { text, quoted, joined } of lines) {
    const place = quoted ? placeOf(text, paragraphs, locale) : undefined;
    if (place !== undefined) evidence.push(place);
    else if (joined) kept.push(`${kept.pop() ?? ""}\n${text}`);
    else kept.push(text);
  }
  const parts = reasonsIn(kept, body);
  return { rationale: parts.lines.join("\n").trim(), evidence, body: parts.body, lost };
}

/** `“…” (paragraph A)`, as `write/platform/feedback-of.ts` puts it. */
function placeOf(line: string, paragraphs: readonly Paragraph[], locale: Locale): Evidence | undefined {
  const { open, close } = locale.quotes;
  if (!line.startsWith(open)) return undefined;
  for (const { id, text } of paragraphs) {
    const end = `${close} (${locale.paper.key.paragraph(id)})`;
    if (!line.endsWith(end)) continue;
    const words = line.slice(open.length, line.length - end.length);
    return standsAt(words, id, text);
  }
  return undefined;
}

/** Where words stand once; ` … ` stands for what a quotation leaves out. */
function standsAt(words: string, paragraph: string, text: string): Evidence | undefined {
  const pieces = words.split(/ … |^… | …$/u).filter((piece) => piece !== "");
  const [first] = pieces;
  const start = first === undefined ? -1 : text.indexOf(first);
  if (first === undefined || start < 0 || text.indexOf(first, start + 1) >= 0) return undefined;
  let end = start;
  for (const piece of pieces) {
    const at = text.indexOf(piece, end);
    if (at < 0) return undefined;
    end = at + piece.length;
  }
  return { paragraph, start, end, text: text.slice(start, end) };
}

/** Gives each part the line of the feedback that is about it: `statement – option: reason`, `entry – reason`. */
function reasonsIn(lines: readonly string[], body: Body): { lines: readonly string[]; body: Body } {
  const left = [...lines];
  const take = (part: string, colon: string): string => {
    const head = onOneLine(part);
    const at = left.findIndex((line) => onOneLine(line) === head || onOneLine(line).startsWith(head + colon));
    const [line = head] = at < 0 ? [] : left.splice(at, 1);
    return onOneLine(line).slice(head.length + colon.length);
  };
  if (body.interaction === "match") {
    const statements = body.statements.map((statement) => {
      const right = body.options.find(({ id }) => id === body.key[statement.id])?.text ?? "";
      return { ...statement, rationale: take(`${statement.text} – ${right}`, ": ") };
    });
    return { lines: left, body: { ...body, statements } };
  }
  if (body.interaction === "order") {
    const entries = body.entries.map((entry) => {
      const rationale = take(entry.text, " – ");
      return { ...entry, rationale: entry.rationale || rationale };
    });
    return { lines: left, body: { ...body, entries } };
  }
  return { lines: left, body };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
