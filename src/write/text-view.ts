import type { Article, Block, Paragraph } from "../model/article.ts";
import { type Run, runsOf } from "./runs.ts";

/** A block of the article's text as the template takes it. */
export type TextBlock =
  | { readonly type: "prose" | "quote"; readonly letter: string; readonly runs: readonly Run[] }
  | {
      readonly type: "list";
      readonly letter: string;
      readonly points: readonly { readonly numbered: boolean; readonly runs: readonly Run[] }[];
    }
  | { readonly type: "elsewhere"; readonly letter: string; readonly text: string }
  | { readonly type: "subhead"; readonly rank: number; readonly text: string }
  | { readonly type: "picture"; readonly address: string; readonly alternative: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "footnote"; readonly label: string; readonly text: string };

/** The article's text; a picture without address has its alternative text in its place. */
export function textView(article: Article, addresses: ReadonlyMap<string, string>): TextBlock[] {
  const paragraphs = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  let rank = 2;
  return article.blocks.flatMap((block): TextBlock[] => {
    if (block.type === "subhead") {
      // Ranks go down one by one (WCAG technique G141), whatever the article skips; the text itself has rank 2.
      rank = Math.min(Math.max(3, block.level + 1), rank + 1, 6);
      return [{ type: "subhead", rank, text: block.text }];
    }
    return viewOf(block, paragraphs, addresses);
  });
}

function viewOf(
  block: Exclude<Block, { type: "subhead" }>,
  paragraphs: ReadonlyMap<string, Paragraph>,
  addresses: ReadonlyMap<string, string>,
): TextBlock[] {
  switch (block.type) {
    case "paragraph": {
      const paragraph = paragraphs.get(block.paragraph);
      return paragraph === undefined ? [] : [paragraphView(paragraph)];
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

function paragraphView({ id, text, marks, form }: Paragraph): TextBlock {
  if (form !== "list") return { type: form, letter: id, runs: runsOf(text, marks) };
  let from = 0;
  const points = text.split("\n").map((line) => {
    const start = from;
    from += line.length + 1;
    return { numbered: /^\d+\. /.test(line), runs: runsOf(text, marks, start, start + line.length) };
  });
  return { type: "list", letter: id, points };
}
