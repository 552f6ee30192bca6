import {
  BorderStyle,
  type IBorderOptions,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from "docx";
import { proofing } from "./language.ts";
import type { Look } from "./look.ts";
import { boxedIndent, optionIndent, partIndent } from "./numbering.ts";
import type { Sheet } from "./sheet.ts";

/** Rules of .5, .75 and 1.75 points, in eighths. */
export const rule = (size: 4 | 6 | 14, space = 0): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  space,
  color: "000000",
});

/** Space before and after, and the line in 240ths of its height: an inherited rule is not understood everywhere. */
const lines = (before: number, after: number, line: number) => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
});

interface Style {
  /** As Word shows it. */
  readonly name: string;
  readonly run?: IRunStylePropertiesOptions;
  readonly paragraph?: IParagraphStylePropertiesOptions;
}

export type StyleId = "Title" | "Heading1" | "Heading2" | "Heading3" | keyof ReturnType<typeof ownStyles>;

/** Every paragraph has one: a teacher changes the look of all questions in one place. */
export function stylesOf({ look, article, paper }: Sheet): IStylesOptions {
  const { size, line } = look;
  const heading = (run: number, before: number, after: number) => ({
    run: { font: fontOf(look.doing), size: run, bold: true, color: "000000" },
    paragraph: { keepNext: true, keepLines: true, spacing: lines(before, after, 264) },
  });
  return {
    default: {
      document: {
        run: {
          font: fontOf(look.doing),
          size: size.question,
          language: proofing(article.language, paper),
          ...(look.tracking === 0 ? {} : { characterSpacing: look.tracking }),
        },
        paragraph: { spacing: lines(0, 0, line.question) },
      },
      title: {
        run: { font: fontOf(look.reading), size: size.title, bold: true, color: "000000" },
        paragraph: { keepNext: true, keepLines: true, spacing: lines(40, 80, 252) },
      },
      heading1: heading(size.heading, 300, 80),
      heading2: heading(size.subhead, 200, 80),
      heading3: heading(size.subhead, 160, 60),
    },
    paragraphStyles: Object.entries(ownStyles(look)).map(
      ([id, style]: [string, Style]): IParagraphStyleOptions => ({
        id,
        ...(id === "Normal" ? {} : { basedOn: "Normal" }),
        quickFormat: true,
        ...style,
      }),
    ),
  };
}

function fontOf(name: string) {
  return { ascii: name, hAnsi: name, cs: fontsForAll.has(name) ? name : "Arial" };
}

/** Those with Arabic and Hebrew letters. */
const fontsForAll: ReadonlySet<string> = new Set(["Times New Roman", "Arial"]);

function ownStyles({ reading, size, line, gutter, soft, italics, writing }: Look) {
  const box = { top: rule(6, 5), bottom: rule(6, 5), left: rule(6, 6), right: rule(6, 6) };
  const boxed = { left: 140, right: 140 };
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
      paragraph: { ...spaced(160, 120), border: { bottom: rule(14, 7) }, keepLines: true },
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
      paragraph: { ...spaced(120, 160), border: box, indent: boxed, keepLines: true },
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
        ...spaced(140, 60),
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
      paragraph: {
        ...spaced(0, 0),
        ...kept,
        keepNext: true,
        border: box,
        indent: { ...boxedIndent(gutter), right: 140 },
      },
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
        indent: { left: gutter + 140, right: 140 },
      },
    },
    Gaps: {
      name: "Text with gaps",
      paragraph: { ...spaced(60, 60, Math.round(line.question * 1.4)), indent: { left: gutter } },
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
    Band: {
      name: "Teacher’s copy",
      run: { size: 21, bold: true, color: "FFFFFF" },
      paragraph: {
        shading: { fill: "000000", type: "clear", color: "auto" },
        spacing: lines(0, 160, 320),
      },
    },
    KeyWords: { name: "Key", paragraph: { spacing: lines(0, 40, 252), keepLines: true } },
    Evidence: {
      name: "Evidence",
      run: { font: fontOf(reading), size: 19 },
      paragraph: { spacing: lines(0, 40, 246), keepLines: true },
    },
    Reason: {
      name: "Reason",
      run: { size: 17, color: soft },
      paragraph: { spacing: lines(0, 20, 246), keepLines: true },
    },
    Command: {
      name: "Command",
      run: { font: "Courier New", size: 19 },
      paragraph: { spacing: { before: 60, after: 80 }, keepNext: true },
    },
  } satisfies Readonly<Record<string, Style>>;
}
