/**
 * A text as the content of an HTML element (HTML Living Standard, 13.1.2): never of an attribute. Line ends are line
 * breaks.
 */
export function htmlText(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => entities[sign as keyof typeof entities])
    .replace(/\r\n?|\n/g, "<br>");
}

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;

/** The same as a paragraph. */
export function htmlParagraph(text: string): string {
  return `<p>${htmlText(text)}</p>`;
}
