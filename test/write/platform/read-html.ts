import { DOMParser } from "@xmldom/xmldom";

/** The words of a piece of HTML that is XML as well; a line break is `\n`. */
export function wordsOfHtml(html: string): string {
  const marked = html.replaceAll("<br>", "\n").replaceAll("&nbsp;", "\u00a0");
  const document = new DOMParser({ onError: refuse }).parseFromString(`<x>${marked}</x>`, "text/xml");
  return document.documentElement?.textContent ?? "";
}

/** For a strict parser: whatever it complains of is an error, but for U+FFFD, which stands for what XML forbids. */
export function refuse(level: string, message: string): void {
  if (message.startsWith("Unicode replacement character")) return;
  throw new Error(`${level}: ${message}`);
}
