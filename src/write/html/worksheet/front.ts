import type { Look, TextSize } from "../look/look.ts";
import { actFace, readFace } from "../look/look.ts";
import type { Sheet } from "../look/paper.ts";
import type { TextMeasure } from "../look/text-width.ts";
import type { LinedBlock } from "../text/lined-text.ts";
import { heavyRule } from "./heights.ts";

/** Above the text: title, boxes for name and class, what to do. */
export interface MastheadView {
  /** Whether the title is set in the smaller size. */
  readonly long: boolean;
  /** In CSS px, down to the text. */
  readonly height: number;
}

export function mastheadView(
  title: string,
  lead: string,
  look: Look,
  sheet: Sheet,
  measure: TextMeasure,
): MastheadView {
  const { masthead, densities } = look;
  const face = readFace(look, look.bold);
  const room = sheet.width - versionBox(look);
  const long = measure.width(title, face, masthead.title.size) > room;
  const { size, leading } = long ? masthead.longTitle : masthead.title;
  const { instructions } = densities[0];
  const leads = measure.lines(lead, actFace(look, 400, look.italics), instructions.size, sheet.width);
  const fields = look.name === "large" ? 2 * masthead.field : masthead.field;
  return {
    long,
    height:
      masthead.label.leading +
      measure.lines(title, face, size, room) * leading +
      masthead.facts.leading +
      12 +
      fields +
      8 +
      leads * instructions.leading +
      masthead.below,
  };
}

/** The box with the version's letter, and the space before it. */
function versionBox({ masthead }: Look): number {
  return masthead.label.size * 6.5 + 24;
}

/** How high the text stands at a size; a picture counts as it would at its highest. */
export function textHeight(
  blocks: readonly LinedBlock[],
  credits: readonly string[],
  size: TextSize,
  look: Look,
  measure: TextMeasure,
  sheet: Sheet,
): number {
  const lines = (count: number) => count * size.leading + size.gap;
  const heights = blocks.map((block) => {
    switch (block.type) {
      case "prose":
      case "quote":
        return lines(block.lines.length);
      case "list":
        return lines(block.points.reduce((sum, point) => sum + point.lines.length, 0));
      case "elsewhere":
        return lines(1);
      case "subhead":
        return size.leading + 3 * size.gap;
      case "footnote":
      case "code":
        return block.text.split("\n").length * look.masthead.facts.leading + 2 * size.gap;
      case "picture":
        return block.address === "" ? lines(2) : tallestPicture + 2 * size.gap;
      default:
        return block satisfies never;
    }
  });
  const all = heights.reduce((sum, height) => sum + height, 0) + heavyRule(look) + textTop;
  // The space below the last paragraph is one with what follows (CSS 2, 8.3.1).
  if (credits.length === 0) return all - size.gap;
  const room = sheet.width - size.gutter;
  const source = measure.lines(credits.join(" · "), actFace(look), look.masthead.facts.size, room);
  return all + source * look.masthead.facts.leading + Math.max(0, aboveSource - size.gap);
}

/** From the rule above the text to the text. */
const textTop = 11;
const aboveSource = 4;
export const tallestPicture = 380;
