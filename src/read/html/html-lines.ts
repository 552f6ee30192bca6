import { Parser } from "htmlparser2";
import type { Mark } from "../../model/article.ts";

/** A line of what HTML shows: what stands in one block, or before a line break. */
export interface HtmlLine {
  readonly type: "text" | "heading" | "point" | "picture";
  /** Whether it stands in a quotation that is set apart. */
  readonly quoted: boolean;
  /** Whether the line before it is in the same block. */
  readonly joined: boolean;
  /** White space as it is shown; of a picture its alternative text. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Of a picture. */
  readonly source?: string;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
}

export interface HtmlWords {
  readonly lines: readonly HtmlLine[];
  /** What is not told by the words: "a picture", "a table". */
  readonly lost: readonly string[];
}

const blocks = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const marks: Readonly<Record<string, Mark["type"]>> = {
  em: "emphasis",
  i: "emphasis",
  strong: "strong",
  b: "strong",
  code: "code",
};
const unseen = new Set(["script", "style", "template", "noscript", "head", "title"]);
const losses: Readonly<Record<string, string>> = {
  table: "a table, whose cells stand one behind the other",
  audio: "a sound",
  video: "a film",
  iframe: "a page within the page",
  object: "an embedded object",
  embed: "an embedded object",
  canvas: "a drawing",
  svg: "a drawing",
  math: "a formula in MathML",
  script: "a script",
  input: "a form field",
  select: "a form field",
  textarea: "a form field",
  sub: "lowered letters",
  sup: "raised letters",
  u: "underlining",
  s: "crossed out words",
  del: "crossed out words",
  strike: "crossed out words",
};

/**
 * What HTML shows, line by line, as plain text. Nothing of it is run or fetched.
 *
 * @param pictures whether a picture is a line of its own; else its alternative text stands in brackets
 */
export function htmlLines(html: string, pictures = false): HtmlWords {
  const lines: HtmlLine[] = [];
  const lost = new Set<string>();
  let text = "";
  let found: Mark[] = [];
  let joined = false;
  let hidden = 0;
  let [quotes, points, pre, level] = [0, 0, 0, 0];
  let inPoint = false;
  const open: { type: Mark["type"]; start: number }[] = [];

  const end = (isBreak: boolean): void => {
    const whole = text.trimEnd();
    const kept = [...found, ...open.map(({ type, start }) => ({ type, start, end: whole.length }))].flatMap(
      (mark): Mark[] => {
        const to = Math.min(mark.end, whole.length);
        return mark.start < to ? [{ start: mark.start, end: to, type: mark.type }] : [];
      },
    );
    if (whole !== "" || (isBreak && joined)) {
      const type = level > 0 ? "heading" : inPoint && points > 0 ? "point" : "text";
      lines.push({
        type,
        quoted: quotes > 0,
        joined,
        text: whole,
        marks: inOrder(kept),
        ...(level > 0 ? { level } : {}),
      });
    }
    joined = isBreak && (whole !== "" || joined);
    text = "";
    found = [];
    for (const mark of open) mark.start = 0;
  };
  const add = (words: string): void => {
    if (pre > 0) {
      for (const [index, line] of words.split("\n").entries()) {
        if (index > 0) end(true);
        text += line;
      }
      return;
    }
    const shown = words.replace(/[ \t\n\r\f]+/g, " ");
    text += text === "" || text.endsWith(" ") ? shown.replace(/^ /, "") : shown;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (losses[name] !== undefined) lost.add(losses[name]);
        if (unseen.has(name)) hidden += 1;
        if (hidden > 0) return;
        if (name === "a" && attributes.href !== undefined) lost.add("a link");
        if (blocks.has(name)) end(false);
        const heading = /^h([1-6])$/.exec(name)?.[1];
        if (heading !== undefined) level = Number(heading);
        else if (name === "br") end(true);
        else if (name === "blockquote") quotes += 1;
        else if (name === "ul" || name === "ol") points += 1;
        else if (name === "li") inPoint = true;
        else if (name === "pre") pre += 1;
        else if ((name === "td" || name === "th") && text !== "") text = `${text.trimEnd()}\t`;
        else if (name === "img") picture(attributes);
        const mark = marks[name];
        if (mark !== undefined) open.push({ type: mark, start: text.length });
      },
      ontext(words) {
        if (hidden === 0) add(words);
      },
      onclosetag(name) {
        if (unseen.has(name)) hidden -= 1;
        if (hidden > 0) return;
        if (blocks.has(name)) end(false);
        if (/^h[1-6]$/.test(name)) level = 0;
        else if (name === "blockquote") quotes -= 1;
        else if (name === "ul" || name === "ol") points -= 1;
        else if (name === "li") inPoint = false;
        else if (name === "pre") pre -= 1;
        const mark = marks[name];
        const at = mark === undefined ? -1 : open.findLastIndex(({ type }) => type === mark);
        const [closed] = at < 0 ? [] : open.splice(at, 1);
        if (closed !== undefined) found.push({ start: closed.start, end: text.length, type: closed.type });
      },
    },
    { decodeEntities: true },
  );
  const picture = ({ src = "", alt = "" }: Record<string, string>): void => {
    if (!pictures) {
      lost.add("a picture");
      if (alt !== "") add(`[${alt}]`);
      return;
    }
    end(false);
    lines.push({ type: "picture", quoted: false, joined: false, text: alt, marks: [], source: src });
  };
  parser.write(html);
  parser.end();
  end(false);
  return { lines, lost: [...lost] };
}

/** Outer marks before inner ones. */
function inOrder(all: readonly Mark[]): Mark[] {
  return [...all].sort((a, b) => a.start - b.start || b.end - a.end);
}
