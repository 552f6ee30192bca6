import type { Article, Block, Paragraph } from "../../model/article.ts";

/** What is known of the article besides its text. What is not known is `undefined`, which JSON leaves out. */
export function headOf({ title, source, author, licence, date, level, minutes }: Article): object {
  return { title, source, author, licence, date, level, minutes };
}

/** The text: what stands in it, and in which order all of it is printed. */
export function textOf({ paragraphs, blocks }: Article): object {
  return { paragraphs: paragraphs.map(paragraphJson), blocks: blocks.map(blockJson) };
}

function paragraphJson({ id, text, marks, form }: Paragraph): object {
  return { id, text, marks: marks.map(({ start, end, type }) => ({ start, end, type })), form };
}

function blockJson(block: Block): object {
  const { type } = block;
  switch (type) {
    case "paragraph":
      return { type, paragraph: block.paragraph };
    case "subhead":
      return { type, level: block.level, text: block.text };
    case "image":
      return { type, source: block.source, alternative: block.alternative };
    case "code":
      return { type, text: block.text };
    case "footnote":
      return { type, label: block.label, text: block.text };
    default:
      return block satisfies never;
  }
}
