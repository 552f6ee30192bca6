import type { Locale } from "../../locale/locale.ts";
import type { Article, Block, Mark, Paragraph } from "../../model/article.ts";
import { label } from "../../model/label.ts";
import { parseDate } from "../values/parse-date.ts";
import { type HtmlLine, htmlLines } from "./html-lines.ts";

/** A text that questions are about, as a platform holds it. */
export interface Passage {
  /** Its first heading. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  readonly credits: Partial<Pick<Article, "author" | "source" | "licence" | "date">>;
  readonly lost: readonly string[];
}

/** The numbered and lettered points that our own lists have. */
interface Piece {
  readonly block?: Block;
  readonly paragraph?: Omit<Paragraph, "id"> & { readonly letter?: string };
}

/**
 * A text from HTML. Paragraphs that open with their letters in bold, as our own do, keep them; then what has no letter stands
 * between them. Without letters every block is a paragraph.
 *
 * @param taken how many letters are given already
 */
export function readPassage(html: string, taken: number, locale: Locale): Passage {
  const { lines, lost } = htmlLines(html, true);
  const [first, ...rest] = lines;
  const title = first?.type === "heading" ? first.text : undefined;
  const shown = title === undefined ? lines : rest;
  const isLettered = shown.some(({ marks, text }) => letterOf(text, marks) === "A");
  const credits: Record<string, string> = {};
  const pieces = piecesOf(shown, isLettered).filter(({ block }) => {
    const credit = block?.type === "code" ? creditIn(block.text, locale) : undefined;
    if (credit === undefined || Object.hasOwn(credits, credit[0])) return true;
    credits[credit[0]] = credit[1];
    return false;
  });
  const blocks: Block[] = [];
  const paragraphs: Paragraph[] = [];
  const said = new Set(lost);
  for (const { block, paragraph } of pieces) {
    if (block !== undefined) blocks.push(block);
    if (paragraph === undefined) continue;
    const { letter, ...words } = paragraph;
    const id = label(taken + paragraphs.length);
    if (letter !== undefined && letter !== id)
      said.add(`the letter ${letter} of a paragraph, which is ${id} here`);
    if (letter !== undefined && words.text === locale.paper.paragraphInQuestion(letter, undefined))
      said.add(`the words of paragraph ${letter}, which stand in a question`);
    paragraphs.push({ id, ...words });
    blocks.push({ type: "paragraph", paragraph: id });
  }
  return { ...(title === undefined ? {} : { title }), blocks, paragraphs, credits, lost: [...said] };
}

function piecesOf(lines: readonly HtmlLine[], isLettered: boolean): Piece[] {
  const pieces: Piece[] = [];
  let letter: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as HtmlLine;
    if (line.type === "picture") {
      pieces.push({ block: { type: "image", source: line.source ?? "", alternative: line.text } });
    } else if (line.type === "heading") {
      pieces.push({
        block: { type: "subhead", level: Math.max(2, (line.level ?? 3) - 2), text: line.text },
      });
    } else if (line.type === "point") {
      const points = [line];
      for (let next = lines[at + 1]; next?.type === "point"; next = lines[at + 1]) {
        points.push(next);
        at += 1;
      }
      pieces.push({ paragraph: { ...joined(points, "\n"), form: "list", ...(letter && { letter }) } });
      letter = undefined;
    } else if (line.text !== "") {
      const block = [line];
      for (let next = lines[at + 1]; next?.joined && next.type === "text"; next = lines[at + 1]) {
        block.push(next);
        at += 1;
      }
      const { text, marks } = joined(block, " ");
      const own = letterOf(text, marks);
      const rest = own === undefined ? { text, marks } : without(own, text, marks);
      if (own !== undefined && rest.text === "") letter = own;
      else if (own !== undefined || !isLettered)
        pieces.push({
          paragraph: { ...rest, form: line.quoted ? "quote" : "prose", ...(own && { letter: own }) },
        });
      else pieces.push({ block: blockOf(text) });
    }
  }
  return pieces;
}

/** A letter in bold at the head of a paragraph. */
function letterOf(text: string, marks: readonly Mark[]): string | undefined {
  const letter = /^[A-Z]{1,2}(?= |$)/.exec(text)?.[0];
  const isBold = marks.some(
    ({ start, end, type }) => type === "strong" && start === 0 && end === letter?.length,
  );
  return isBold ? letter : undefined;
}

function without(letter: string, text: string, marks: readonly Mark[]): { text: string; marks: Mark[] } {
  const cut = Math.min(text.length, letter.length + 1);
  return {
    text: text.slice(cut),
    marks: marks.flatMap(({ start, end, type }) =>
      end <= cut ? [] : [{ start: Math.max(0, start - cut), end: end - cut, type }],
    ),
  };
}

function joined(lines: readonly HtmlLine[], sign: string): { text: string; marks: Mark[] } {
  let text = "";
  const marks: Mark[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && line.text !== "") text += sign;
    marks.push(
      ...line.marks.map((mark) => ({
        ...mark,
        start: mark.start + text.length,
        end: mark.end + text.length,
      })),
    );
    text += line.text;
  }
  return { text, marks };
}

/** What has no letter among paragraphs that have: a footnote, or lines as they stand. */
function blockOf(text: string): Block {
  const note = /^\[([^\]]{1,20})\] (.+)$/su.exec(text);
  return note?.[1] !== undefined && note[2] !== undefined
    ? { type: "footnote", label: note[1], text: note[2] }
    : { type: "code", text };
}

/** A line that says who wrote the text, where it stood, or what may be done with it. */
function creditIn(text: string, locale: Locale): [key: string, value: string] | undefined {
  for (const key of ["author", "source", "licence"] as const) {
    const [before = "", after = ""] = locale.paper[key]("\u0001").split("\u0001");
    const value = text.slice(before.length, text.length - after.length);
    if (before !== "" && text.startsWith(before) && text.endsWith(after) && value !== "") return [key, value];
  }
  const date = parseDate(text, locale);
  if (date?.year === undefined || date.year < 1 || !/^(?:day|month|year)$/.test(date.precision))
    return undefined;
  const parts = [date.month, date.day].flatMap((part) =>
    part === undefined ? [] : [String(part).padStart(2, "0")],
  );
  return ["date", [String(date.year).padStart(4, "0"), ...parts].join("-")];
}
