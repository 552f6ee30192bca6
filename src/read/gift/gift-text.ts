import { type Words, wordsIn } from "../html/html-words.ts";
import type { Escapes } from "./escapes.ts";

/** The formats that may stand before a text in brackets, and what Moodle calls them. */
const formats: Readonly<Record<string, string>> = {
  html: "html",
  moodle: "moodle_auto_format",
  markdown: "markdown",
  plain: "plain_text",
};

/** A text of GIFT without its escapes. */
export interface GiftText {
  readonly format: string;
  readonly raw: string;
}

/** `[html]words`: without a format it has that of its question, and a question Moodle's own. */
export function giftText(part: string, escapes: Escapes, usual = "moodle_auto_format"): GiftText {
  const [, name = "", rest = ""] = /^\s*(?:\[(html|moodle|markdown|plain)\])?([\s\S]*)$/.exec(part) ?? [];
  return { format: formats[name] ?? usual, raw: escapes.show(rest.trim()) };
}

export function giftWords({ raw, format }: GiftText): Words {
  return wordsIn(raw, format);
}

/** The same as HTML. */
export function giftHtml({ raw, format }: GiftText): string {
  if (format === "html") return raw;
  if (format === "moodle_auto_format") return raw.replace(/\n/g, "<br>");
  return raw.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, "<br>");
}
