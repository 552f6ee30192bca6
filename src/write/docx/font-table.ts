import type { Look } from "./look.ts";

/** What Word takes in place of a font that a machine does not have (ECMA-376, 17.8.3.1). */
const instead: Readonly<Record<string, { readonly font: string; readonly family: string }>> = {
  "Times New Roman": { font: "Liberation Serif", family: "roman" },
  Arial: { font: "Liberation Sans", family: "swiss" },
  "Atkinson Hyperlegible": { font: "Verdana", family: "swiss" },
  "Courier New": { font: "Liberation Mono", family: "modern" },
};

/** `word/fontTable.xml`. */
export function fontTable({ reading, doing }: Look): string {
  const fonts = [...new Set([reading, doing, "Arial", "Courier New"])].map((name) => {
    const { font, family } = instead[name] ?? { font: "Arial", family: "auto" };
    return `<w:font w:name="${name}"><w:altName w:val="${font}"/><w:family w:val="${family}"/><w:pitch w:val="${family === "modern" ? "fixed" : "variable"}"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}
