import type { Article, Paragraph } from "../../../model/article.ts";
import { type Run, runsOf } from "../../runs.ts";
import { type TextBlock, textView } from "../../text-view.ts";
import { pointsOf, type TextLine, type TextLines } from "./text-lines.ts";

/** A block of the article's text in its lines. */
export type LinedBlock =
  | { readonly type: "prose" | "quote"; readonly letter: string; readonly lines: readonly ShownLine[] }
  | {
      readonly type: "list";
      readonly letter: string;
      readonly points: readonly { readonly numbered: boolean; readonly lines: readonly ShownLine[] }[];
    }
  /** A paragraph that a question gives with gaps. */
  | { readonly type: "elsewhere"; readonly letter: string }
  | Exclude<TextBlock, { readonly letter: string }>;

/** A line with the space that ends it. */
export interface ShownLine {
  readonly number: number;
  /** Whether its number is shown. */
  readonly fifth: boolean;
  readonly runs: readonly Run[];
}

/** The article's text in its lines. */
export function linedText(
  article: Article,
  lines: TextLines,
  addresses: ReadonlyMap<string, string>,
): LinedBlock[] {
  const paragraphs = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return textView(article, addresses).flatMap((block): LinedBlock[] => {
    if (!("letter" in block)) return [block];
    const paragraph = paragraphs.get(block.letter);
    return paragraph === undefined ? [] : [linedParagraph(paragraph, lines.get(paragraph.id))];
  });
}

function linedParagraph(
  { id, text, marks, form }: Paragraph,
  lines: readonly TextLine[] | undefined,
): LinedBlock {
  if (lines === undefined) return { type: "elsewhere", letter: id };
  const shown = lines.map(({ number, start, end }, index) => {
    // The space between two lines belongs to the first: where a narrow screen lets the text flow, it parts the words.
    const next = lines[index + 1]?.start ?? end;
    const runs = runsOf(text, marks, start, text.slice(end, next).includes("\n") ? end : next);
    return { number, fifth: number % 5 === 0, start, runs };
  });
  if (form !== "list") return { type: form, letter: id, lines: shown };
  const points = pointsOf(text).map(({ start, end }) => ({
    numbered: /^\d+\. /.test(text.slice(start, end)),
    lines: shown.filter((line) => line.start >= start && line.start < end),
  }));
  return { type: "list", letter: id, points };
}
