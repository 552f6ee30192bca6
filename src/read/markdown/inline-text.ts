import type Token from "markdown-it/lib/token.mjs";
import type { Mark } from "../../model/article.ts";

/** What a reader sees of a stretch of Markdown. */
export interface InlineText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Gathers visible text with its marks. White space runs together to one space, as on any page; a no-break space stays. */
export interface TextGatherer {
  readonly add: (text: string) => void;
  readonly addInline: (tokens: readonly Token[]) => void;
  /** Ends the line; without effect at the start. */
  readonly breakLine: () => void;
  readonly isEmpty: () => boolean;
  readonly done: () => InlineText;
}

/** What a reader sees of inline tokens: emphasis, entities and escapes resolved, links as their words, pictures as their alternative text. */
export function inlineText(tokens: readonly Token[]): InlineText {
  const gatherer = gatherText();
  gatherer.addInline(tokens);
  return gatherer.done();
}

export function gatherText(): TextGatherer {
  const pieces: string[] = [];
  const marks: { start: number; end: number; type: Mark["type"] }[] = [];
  let length = 0;
  let pending: "" | " " | "\n" = "";

  const push = (text: string) => {
    if (text === "") return;
    const gap = length === 0 ? "" : pending;
    pieces.push(gap, text);
    length += gap.length + text.length;
    pending = "";
  };
  const add = (text: string) => {
    const words = text.split(/[ \t\n\v\f\r]+/);
    words.forEach((word, at) => {
      if (at > 0 && pending === "") pending = " ";
      push(word);
    });
  };
  /** Where the next letter will stand. */
  const start = () => length + (length === 0 ? 0 : pending.length);

  const addInline = (tokens: readonly Token[]) => {
    const open: { start: number; end: number; type: Mark["type"] }[] = [];
    for (const token of tokens) {
      const type = markTypes.get(token.type);
      if (token.type === "code_inline") {
        const mark = { start: start(), end: 0, type: "code" as const };
        marks.push(mark);
        add(token.content);
        mark.end = length;
      } else if (type !== undefined && token.nesting === 1) {
        const mark = { start: start(), end: 0, type };
        marks.push(mark);
        open.push(mark);
      } else if (type !== undefined) {
        const mark = open.pop();
        if (mark !== undefined) mark.end = length;
      } else if (token.type === "image") add(token.content === "" ? "" : alternativeOf(token));
      else if (token.type === "softbreak" || token.type === "hardbreak") add(" ");
      else if (token.nesting === 0) add(token.content);
    }
  };

  return {
    add,
    addInline,
    breakLine: () => {
      if (length > 0) pending = "\n";
    },
    isEmpty: () => length === 0,
    done: () => {
      const text = pieces.join("");
      // Code may begin with a space that the words before it have already.
      const tight = marks.map((mark) =>
        text[mark.start] === " " ? { ...mark, start: mark.start + 1 } : mark,
      );
      return { text, marks: tight.filter((mark) => mark.end > mark.start) };
    },
  };
}

const markTypes: ReadonlyMap<string, Mark["type"]> = new Map([
  ["em_open", "emphasis"],
  ["em_close", "emphasis"],
  ["strong_open", "strong"],
  ["strong_close", "strong"],
]);

/** A picture's alternative text, as a reader would see it. */
export function alternativeOf(token: Token): string {
  return inlineText(token.children ?? []).text;
}
