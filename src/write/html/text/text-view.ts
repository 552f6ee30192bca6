import type { Article, Block, Paragraph } from "../../../model/article.ts";
import { type Run, runsOf } from "./runs.ts";
import { pointsOf, type TextLine, type TextLines } from "./text-lines.ts";

/** A block of the article's text as the template takes it. */
export type TextBlock =
  | { readonly type: "prose" | "quote"; readonly letter: string; readonly lines: readonly ShownLine[] }
  | {
      readonly type: "list";
      readonly letter: string;
      readonly points: readonly { readonly numbered: boolean; readonly lines: readonly ShownLine[] }[];
    }
  /** A paragraph that a question gives with gaps. */
  | { readonly type: "elsewhere"; readonly letter: string }
  | { readonly type: "subhead"; readonly rank: number; readonly text: string }
  | { readonly type: "picture"; readonly address: string; readonly alternative: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "footnote"; readonly label: string; readonly text: string };

/** A line with the space that ends it. */
export interface ShownLine {
  readonly number: number;
  /** Whether its number is shown. */
  readonly fifth: boolean;
  readonly runs: readonly Run[];
}

/** The article's text; a picture without address has its alternative text in its place. */
export function textView(
  article: Article,
  lines: TextLines,
  addresses: ReadonlyMap<string, string>,
): TextBlock[] {
  const paragraphs = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  let rank = 2;
  return article.blocks.flatMap((block): TextBlock[] => {
    if (block.type === "subhead") {
      // Ranks go down one by one (WCAG technique G141), whatever the article skips; the text itself has rank 2.
      rank = Math.min(Math.max(3, block.level + 1), rank + 1, 6);
      return [{ type: "subhead", rank, text: block.text }];
    }
    return viewOf(block, paragraphs, lines, addresses);
  });
}

function viewOf(
  block: Exclude<Block, { type: "subhead" }>,
  paragraphs: ReadonlyMap<string, Paragraph>,
  lines: TextLines,
  addresses: ReadonlyMap<string, string>,
): TextBlock[] {
  switch (block.type) {
    case "paragraph": {
      const paragraph = paragraphs.get(block.paragraph);
      return paragraph === undefined ? [] : [paragraphView(paragraph, lines.get(paragraph.id))];
    }
    case "image": {
      const address = addresses.get(block.source) ?? "";
      const { alternative } = block;
      return address === "" && alternative === "" ? [] : [{ type: "picture", address, alternative }];
    }
    case "code":
    case "footnote":
      return [block];
    default:
      return block satisfies never;
  }
}

function paragraphView(
  { id, text, marks, form }: Paragraph,
  lines: readonly TextLine[] | undefined,
): TextBlock {
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
