import type Token from "markdown-it/lib/token.mjs";
import type { Block } from "../../model/article.ts";
import { type InlineText, inlineText } from "./inline-text.ts";
import { markdownParser } from "./markdown.ts";

type Footnote = Extract<Block, { type: "footnote" }>;

/** A paragraph's prose, and the footnotes `[^1]: …` that its lines begin. The marks `[^1]` in prose stay text. */
export function findFootnotes(inline: Token): {
  readonly prose: InlineText;
  readonly footnotes: readonly Footnote[];
} {
  const groups: { label?: string; lines: string[] }[] = [{ lines: [] }];
  if (!inline.content.includes("[^")) return { prose: inlineText(inline.children ?? []), footnotes: [] };
  for (const line of inline.content.split("\n")) {
    const match = /^[ \t]*\[\^([^\]\s]{1,100})\]:[ \t]*/.exec(line);
    if (match === null) groups.at(-1)?.lines.push(line);
    else groups.push({ label: match[1] as string, lines: [line.slice(match[0].length)] });
  }
  if (groups.length === 1) return { prose: inlineText(inline.children ?? []), footnotes: [] };
  const [prose, ...footnotes] = groups.map(({ label = "", lines }) => ({
    label,
    ...inlineText(markdownParser().parseInline(lines.join("\n"), {})[0]?.children ?? []),
  }));
  return {
    prose: prose as InlineText,
    footnotes: footnotes.map(({ label, text }) => ({ type: "footnote", label, text })),
  };
}
