import type { Look } from "./look.ts";
import { boxedIndent, boxInset, boxSpace, optionIndent, partIndent } from "./numbering.ts";
import { fontOf, lines, rule, type Style } from "./style.ts";

/** The styles of a worksheet. */
export function sheetStyles({ reading, size, line, gutter, soft, italics, writing }: Look) {
  const side = rule(6, boxSpace(gutter));
  const box = { top: rule(6, 5), left: side, bottom: rule(6, 5), right: side };
  const inset = boxInset(gutter);
  const boxed = { left: inset, right: inset };
  const kept = { keepLines: true };
  const text = { font: fontOf(reading), size: size.text };
  const spaced = (before: number, after: number, height: number = line.question) => ({
    spacing: lines(before, after, height),
  });
  return {
    Normal: { name: "Normal" },
    Overline: {
      name: "Overline",
      run: { size: size.small, bold: true, allCaps: size.small < 30, characterSpacing: 12 },
      paragraph: { ...spaced(0, 60), keepNext: true, border: { top: rule(14, 7) } },
    },
    Facts: {
      name: "Facts",
      run: { size: size.small, color: soft },
      paragraph: { ...spaced(0, 60), keepNext: true },
    },
    Version: { name: "Version", run: { size: size.small }, paragraph: { spacing: lines(0, 0, 240) } },
    Candidate: {
      name: "Candidate",
      run: { size: size.small },
      paragraph: { ...spaced(240, 0), keepNext: true },
    },
    Lead: {
      name: "Lead",
      paragraph: { ...spaced(160, 260), border: { bottom: rule(14, 7) }, keepLines: true },
    },
    Instructions: {
      name: "Instructions",
      paragraph: { ...spaced(0, 140), keepNext: true, keepLines: true },
    },
    Text: {
      name: "Article text",
      run: text,
      paragraph: { ...spaced(0, 110, line.text), indent: { left: gutter, hanging: gutter } },
    },
    PlainText: { name: "Article text, no letters", run: text, paragraph: spaced(0, 110, line.text) },
    Elsewhere: {
      name: "Paragraph elsewhere",
      run: { italics, size: size.question },
      paragraph: { ...spaced(0, 110), indent: { left: gutter, hanging: gutter } },
    },
    Code: {
      name: "Code",
      run: { font: "Courier New", size: size.small },
      paragraph: { ...spaced(120, 160, 252), border: box, indent: boxed },
    },
    Picture: { name: "Picture", paragraph: { spacing: lines(120, 160, 240) } },
    Missing: {
      name: "Missing picture",
      run: { size: size.small },
      paragraph: {
        ...spaced(120, 160),
        border: box, // Boxes of one indent become one.
        indent: { left: inset + 2, right: inset + 2 },
        keepLines: true,
      },
    },
    Note: {
      name: "Note",
      run: { size: size.small, color: soft },
      paragraph: spaced(60, 60, 252),
    },
    Question: {
      name: "Question",
      run: { bold: true },
      paragraph: {
        ...spaced(0, 60),
        ...kept,
        keepNext: true,
        indent: { left: gutter, hanging: gutter },
      },
    },
    Option: {
      name: "Option",
      paragraph: { ...spaced(20, 40), ...kept, indent: optionIndent(gutter) },
    },
    BoxedOption: {
      name: "Option in a box",
      paragraph: { ...spaced(30, 30), ...kept, keepNext: true, indent: boxedIndent(gutter) },
    },
    Part: {
      name: "Part of a question",
      paragraph: { ...spaced(60, 60), ...kept, indent: partIndent(gutter) },
    },
    Statement: {
      name: "Statement",
      paragraph: { ...spaced(50, 50), ...kept, indent: { left: gutter, hanging: gutter } },
    },
    Cell: { name: "Cell", paragraph: { spacing: lines(50, 50, 252), keepLines: true } },
    AfterTable: {
      name: "After a table",
      run: { size: size.small },
      paragraph: { spacing: lines(0, 60, 60) },
    },
    Between: {
      name: "Between sections",
      run: { size: size.small },
      paragraph: { spacing: lines(0, 40, 240) },
    },
    WordsTitle: {
      name: "Word list, title",
      run: { size: size.small },
      paragraph: { ...spaced(60, 100), keepNext: true, indent: { left: gutter } },
    },
    WordList: {
      name: "Word list",
      paragraph: {
        ...spaced(40, 180),
        ...kept,
        keepNext: true,
        border: box,
        indent: { left: gutter + inset, right: inset },
      },
    },
    Gaps: {
      name: "Text with gaps",
      paragraph: { ...spaced(60, 160, Math.round(line.question * 1.4)), indent: { left: gutter } },
    },
    AnswerLine: {
      name: "Answer line",
      paragraph: {
        spacing: lines(writing - size.question * 11, 40, 240),
        ...kept,
        indent: { left: gutter },
      },
    },
    End: {
      name: "End",
      run: { size: size.small },
      paragraph: { ...spaced(280, 0), border: { top: rule(6, 6) } },
    },
    Foot: { name: "Foot", run: { size: size.foot } },
  } satisfies Readonly<Record<string, Style>>;
}
