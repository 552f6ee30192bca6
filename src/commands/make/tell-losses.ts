import type { FormatLoss } from "../../model/output.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { visible } from "../terminal/visible.ts";
import { count } from "./closing-lines.ts";

/** What formats could not carry, one line each. */
export function tellLosses(losses: readonly FormatLoss[], terminal: Terminal): void {
  if (losses.length === 0) return;
  terminal.warn(
    `  ${count(losses.length, "thing")} could not be carried (${summary(lossesByFormat(losses))}):`,
  );
  for (const { format, item, what, instead } of losses)
    terminal.warn(`    ${format}: ${visible(item)}: ${visible(what)}; instead ${visible(instead)}`);
}

/** How many of them are each format's. */
export type LossCounts = Readonly<Record<string, number>>;

export function lossesByFormat(losses: readonly FormatLoss[], before: LossCounts = {}): LossCounts {
  const counts: Record<string, number> = { ...before };
  for (const { format } of losses) counts[format] = (counts[format] ?? 0) + 1;
  return counts;
}

/** Sums up a run of several sets: "Not carried: aiken 12, gift 3." Nothing where everything was. */
export function lossesOfRun(counts: LossCounts): string | undefined {
  return Object.keys(counts).length === 0 ? undefined : `Not carried: ${summary(counts)}.`;
}

function summary(counts: LossCounts): string {
  return Object.entries(counts)
    .map(([format, number]) => `${format} ${number}`)
    .join(", ");
}
