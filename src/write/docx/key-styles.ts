import type { Look } from "./look.ts";
import { fontOf, lines, type Style } from "./style.ts";

/** The styles that the key has besides: no worksheet says that there are any. */
export function keyStyles({ reading, soft }: Look) {
  return {
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
