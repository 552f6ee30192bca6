import type { Loss } from "../../model/output.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { visible } from "../terminal/visible.ts";
import { count } from "./closing-lines.ts";

/** What formats could not carry, one line each. */
export function tellLosses(losses: readonly Loss[], terminal: Terminal): void {
  if (losses.length === 0) return;
  terminal.warn(`  ${count(losses.length, "thing")} could not be carried:`);
  for (const loss of losses)
    terminal.warn(`    ${visible(loss.item)}: ${visible(loss.what)}; instead ${visible(loss.instead)}`);
}
