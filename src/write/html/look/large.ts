import type { Look } from "./look.ts";

/** Large print: 18 pt, nothing below 16 pt, no italics, no grey (RNIB, Clear print guidelines; UKAAF, G003). */
export const large: Look = {
  name: "large",
  read: "easy",
  act: "easy",
  bold: 700,
  italics: false,
  text: [{ size: 24, leading: 35, gap: 10, gutter: 56.7 }],
  measure: 23.2,
  tracking: 0,
  wordSpacing: 0,
  densities: [
    {
      columns: 1,
      smallest: false,
      size: 24,
      leading: 34,
      instructions: { size: 22.6667, leading: 32 },
      heading: { size: 26.6667, leading: 34 },
      gutter: 56.7,
      bubble: 30,
      box: 45,
      optionGap: 8,
      optionTop: 8,
      rowGap: 12,
      itemGap: 24,
      sectionGap: 34,
      headTop: 10,
      headBottom: 14,
      writing: 56,
      blank: 200,
    },
  ],
  masthead: {
    title: { size: 34.6667, leading: 42 },
    longTitle: { size: 32, leading: 40 },
    facts: { size: 21.3333, leading: 28 },
    label: { size: 21.3333, leading: 26 },
    field: 72,
    below: 20,
  },
};
