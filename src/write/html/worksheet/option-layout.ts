import type { Density } from "../look/look.ts";

/**
 * How the options of a choice stand: four in a row, two by two, or one under the other; `close` where columns are as wide as
 * what stands in them.
 */
export type OptionLayout = "row" | "close-row" | "pair" | "close-pair" | "list";

/** Between two columns of options, and between a letter and its option, in CSS px. */
export const optionSpace = {
  1: { columns: 28, letter: 9 },
  2: { columns: 10, letter: 5 },
} as const satisfies Record<Density["columns"], object>;

/** Widths are true to a thousandth; what lacks that much room would have its last letter on a line of its own. In CSS px. */
const slack = 1;

/**
 * The roomiest layout with fewest rows in which no option takes two lines.
 *
 * @param widths of the options' texts
 */
export function optionLayout(widths: readonly number[], room: number, density: Density): OptionLayout {
  const space = optionSpace[density.columns];
  const wide = widths.map((width) => width + slack + density.bubble + space.letter);
  const widest = Math.max(...wide);
  const columns = (n: number) => (room - (n - 1) * space.columns) / n;
  if (wide.length <= 4 && widest <= columns(4)) return "row";
  if (wide.length <= 4 && sum(wide) + (wide.length - 1) * space.columns * 2 <= room) return "close-row";
  if (widest <= columns(2)) return "pair";
  const [left, right] = [0, 1].map((side) => Math.max(0, ...wide.filter((_, index) => index % 2 === side)));
  if ((left as number) + (right as number) + space.columns <= room) return "close-pair";
  return "list";
}

/** How many rows the options take. */
export function rowsOf(layout: OptionLayout, options: number): number {
  if (layout === "list") return options;
  return layout === "row" || layout === "close-row" ? 1 : Math.ceil(options / 2);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
