import { htmlLines } from "./html-lines.ts";

/** Words with what they do not tell of what stood there. */
export interface Words {
  readonly text: string;
  readonly lost: readonly string[];
}

/** The words of a piece of HTML, its blocks on lines of their own. */
export function htmlWords(html: string): Words {
  // Most texts of a bank have no markup at all.
  if (!/[<&\n\t]| {2}/.test(html)) return { text: html.trim(), lost: [] };
  const { lines, lost } = htmlLines(html);
  const isMarked = lines.some(({ marks }) => marks.length > 0);
  return {
    text: lines
      .map(({ text }) => text)
      .join("\n")
      .trim(),
    lost: [...lost, ...(isMarked ? ["emphasis"] : [])],
  };
}

/** The formats of Moodle's texts. */
export function wordsIn(text: string, format: string): Words {
  switch (format) {
    case "plain_text":
      return { text: text.trim(), lost: [] };
    case "markdown":
      return {
        text: text.trim(),
        lost: /[*_`#[\]]/.test(text) ? ["Markdown, whose signs stay as they are written"] : [],
      };
    case "moodle_auto_format":
      return htmlWords(text.replace(/\r\n?|\n/g, "<br>"));
    default:
      return htmlWords(text);
  }
}
