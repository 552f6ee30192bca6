import { type Element, element } from "../xml/element.ts";

/** The table of a workbook's texts, each once, and where each stands in it. */
export function sharedTexts(texts: readonly string[]): {
  readonly table: Element;
  readonly indexOf: (text: string) => number;
} {
  const places = new Map([...new Set(texts)].map((text, index) => [text, index]));
  const items = [...places.keys()].map((text) =>
    element("si", {}, element("t", { "xml:space": "preserve" }, escaped(text))),
  );
  return {
    table: element(
      "sst",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        count: texts.length,
        uniqueCount: places.size,
      },
      items,
    ),
    indexOf: (text) => places.get(text) ?? -1,
  };
}

/** `_x0041_` in a text stands for a character by its number (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
