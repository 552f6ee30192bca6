import type { Look } from "./look.ts";

/** Easy to read: a face whose letters cannot be taken for each other, wide spacing, no italics (British Dyslexia Association, Style guide 2023). */
export const easy: Look = {
  name: "easy",
  read: "easy",
  act: "easy",
  bold: 700,
  italics: false,
  text: [{ size: 17.3333, leading: 28, gap: 12, gutter: 45 }],
  measure: 31.5,
  tracking: 0.03,
  wordSpacing: 0.12,
  densities: [
    {
      columns: 1,
      smallest: false,
      size: 16.6667,
      leading: 26,
      instructions: { size: 16, leading: 25 },
      heading: { size: 20, leading: 27 },
      gutter: 45,
      bubble: 22,
      box: 32,
      optionGap: 6,
      optionTop: 6,
      rowGap: 9,
      itemGap: 18,
      sectionGap: 30,
      headTop: 8,
      headBottom: 12,
      writing: 42,
      blank: 150,
    },
  ],
  masthead: {
    title: { size: 29.3333, leading: 36 },
    longTitle: { size: 26.6667, leading: 34 },
    facts: { size: 16, leading: 23 },
    label: { size: 16, leading: 22 },
    field: 58,
    below: 18,
  },
};
