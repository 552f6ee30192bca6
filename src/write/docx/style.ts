import {
  BorderStyle,
  type IBorderOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
} from "docx";

/** Rules of .5, .75 and 1.75 points, in eighths. */
export const rule = (size: 4 | 6 | 14, space = 0): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  space,
  color: "000000",
});

/** Space before and after, and the line in 240ths of its height: an inherited rule is not understood everywhere. */
export const lines = (before: number, after: number, line: number) => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
});

export interface Style {
  /** As Word shows it. */
  readonly name: string;
  readonly run?: IRunStylePropertiesOptions;
  readonly paragraph?: IParagraphStylePropertiesOptions;
}

export function fontOf(name: string) {
  return { ascii: name, hAnsi: name, cs: fontsForAll.has(name) ? name : "Arial" };
}

/** Those with Arabic and Hebrew letters. */
const fontsForAll: ReadonlySet<string> = new Set(["Times New Roman", "Arial"]);
