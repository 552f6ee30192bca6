import type Token from "markdown-it/lib/token.mjs";
import type { Block, Paragraph } from "../../model/article.ts";
import { label } from "../../model/label.ts";
import type { Problem } from "../../model/problem.ts";
import { type ProblemSource, type ProblemWords, problemAt } from "../problems.ts";
import { findFootnotes } from "./footnotes.ts";
import { alternativeOf, gatherText, type InlineText, inlineText } from "./inline-text.ts";
import { deepest, markdownParser } from "./markdown.ts";
import type { Sections } from "./sections.ts";

export interface Text {
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  readonly problems: readonly Problem[];
}

/**
 * The text above the first part. Each prose paragraph, block quote and list is one lettered paragraph, whatever stands in
 * it; subheads, pictures that stand alone, code and footnotes have no letter. Of links the words are kept, of pictures
 * within prose the alternative text; raw HTML is text like any other. A thematic break parts nothing.
 */
export function readText(source: ProblemSource, sections: Pick<Sections, "text" | "fenced" | "taken">): Text {
  const { from, to } = sections.text;
  const lines = source.lines.slice(from, to).map((line, at) => {
    if (sections.taken.has(from + at)) return "";
    // Pasted lists have this bullet, which Markdown does not know.
    return sections.fenced[from + at] ? line : line.replace(/^( {0,3})•(?=[ \t])/, "$1-");
  });
  const tokens = markdownParser().parse(lines.join("\n"), {});

  const blocks: Block[] = [];
  const paragraphs: Paragraph[] = [];
  const problems: Problem[] = [];
  const report = (token: Token, words: ProblemWords) => {
    const line = from + (token.map?.[0] ?? 0) + 1;
    const length = (source.lines[line - 1] ?? "").trimEnd().length;
    problems.push(problemAt(source, { line, column: 1, length }, words));
  };
  const letter = (form: Paragraph["form"], { text, marks }: InlineText) => {
    if (text === "") return;
    const paragraph = { id: label(paragraphs.length), text, marks, form };
    paragraphs.push(paragraph);
    blocks.push({ type: "paragraph", paragraph: paragraph.id });
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const children = tokens[at + 1]?.children ?? [];
    switch (token.type) {
      case "heading_open": {
        const { text } = inlineText(children);
        if (token.markup === "=") report(token, headingInText(text));
        if (text !== "")
          blocks.push({ type: "subhead", level: Math.max(2, Number(token.tag.slice(1))), text });
        break;
      }
      case "paragraph_open": {
        const pictures = picturesAlone(children);
        if (pictures.length > 0) for (const picture of pictures) blocks.push(picture);
        else {
          const { prose, footnotes } = findFootnotes(tokens[at + 1] as Token);
          letter("prose", prose);
          for (const footnote of footnotes) blocks.push(footnote);
        }
        break;
      }
      case "blockquote_open":
      case "bullet_list_open":
      case "ordered_list_open": {
        const end = closeOf(tokens, at);
        const inside = tokens.slice(at, end);
        const tooDeep = inside.find(({ level }) => level >= deepest - 1);
        if (tooDeep !== undefined) report(tooDeep, nestedTooDeep);
        letter(token.type === "blockquote_open" ? "quote" : "list", flatten(inside));
        at = end;
        break;
      }
      case "code_block": {
        const last = blocks.at(-1);
        if (last?.type === "footnote") {
          // A footnote runs on over indented lines.
          const more = inlineText(markdownParser().parseInline(token.content, {})[0]?.children ?? []).text;
          blocks[blocks.length - 1] = { ...last, text: `${last.text} ${more}` };
        } else {
          report(token, indentedCode);
          blocks.push({ type: "code", text: token.content.replace(/\n$/, "") });
        }
        break;
      }
      case "fence":
        blocks.push({ type: "code", text: token.content.replace(/\n$/, "") });
        break;
    }
    if (token.nesting === 1 && token.level === 0) at = Math.max(at, closeOf(tokens, at));
  }
  return { blocks, paragraphs, problems };
}

function closeOf(tokens: readonly Token[], open: number): number {
  let at = open;
  if ((tokens[open] as Token).nesting !== 1) return open;
  while (
    at < tokens.length - 1 &&
    !((tokens[at] as Token).level === 0 && (tokens[at] as Token).nesting === -1)
  )
    at += 1;
  return at;
}

/** The pictures of a paragraph that holds nothing else; linked ones too. */
function picturesAlone(tokens: readonly Token[]): Block[] {
  const alone = tokens.every(
    ({ type, content }) =>
      type === "image" ||
      type === "softbreak" ||
      type === "link_open" ||
      type === "link_close" ||
      (type === "text" && content.trim() === ""),
  );
  if (!alone) return [];
  return tokens
    .filter(({ type }) => type === "image")
    .map((token) => ({
      type: "image",
      source: String(token.attrGet("src") ?? ""),
      alternative: alternativeOf(token),
    }));
}

/** A quote or list as one text: each point of a list on a line of its own, numbered ones with their number, the rest joined by spaces. */
function flatten(tokens: readonly Token[]): InlineText {
  const gatherer = gatherText();
  const isList = tokens[0]?.type !== "blockquote_open";
  const counters: (number | undefined)[] = [];
  const next = () => (isList ? gatherer.breakLine() : gatherer.add(" "));
  for (const token of tokens) {
    if (token.type === "bullet_list_open") counters.push(undefined);
    else if (token.type === "ordered_list_open") counters.push(Number(token.attrGet("start") ?? 1));
    else if (token.type === "list_item_open") {
      next();
      const number = counters.at(-1);
      if (number !== undefined) {
        gatherer.add(`${number}. `);
        counters[counters.length - 1] = number + 1;
      }
    } else if (token.type.endsWith("_list_close")) {
      counters.pop();
      next();
    } else if (token.type === "inline") {
      gatherer.add(" ");
      gatherer.addInline(token.children ?? []);
    } else if (token.nesting === 0 && token.content !== "") gatherer.add(` ${token.content}`);
  }
  return gatherer.done();
}

const headingInText = (text: string): ProblemWords => ({
  code: "heading-in-text",
  reason: 'A heading underlined with "=" is one of the highest level, which only the parts have.',
  remedy: `A subhead of the text is written with two "#": "## ${text}".`,
});

const nestedTooDeep: ProblemWords = {
  code: "nested-too-deep",
  reason: "Quotes and lists are nested too deep here.",
  remedy: "Write the innermost ones less deep; three levels are more than a reader can follow.",
};

const indentedCode: ProblemWords = {
  code: "indented-code",
  severity: "advice",
  reason: "A line indented by four spaces or a tab is code in Markdown, and gets no letter.",
  remedy: "If it is a paragraph of the text, take away the spaces before it.",
};
